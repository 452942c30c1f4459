import type { AdminViewServerProps } from 'payload'
import { isWriter } from '#src/domain/staff'
import { requireStaff, StudioPage } from '../StudioPage'
import { TEXT } from './text'
import { UploadDesk } from './UploadDesk'

/** Tải lên hàng loạt: many files in, a draft material for each out. */
export function BulkUpload(view: AdminViewServerProps) {
  const member = requireStaff(view)
  const { routes } = view.initPageResult.req.payload.config
  return (
    <StudioPage {...view} title={TEXT.title} intro={TEXT.intro}>
      {isWriter(member) && member.agency !== null ? (
        <UploadDesk api={routes.api} admin={routes.admin} />
      ) : (
        <p>{TEXT.notForYou}</p>
      )}
    </StudioPage>
  )
}
