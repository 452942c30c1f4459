import type { AdminViewServerProps } from 'payload'
import { isWriter } from '#src/domain/staff'
import { requireStaff, StudioPage } from '../StudioPage'
import { ImportDesk } from './ImportDesk'
import { NotWriter } from './NotWriter'
import { IMPORT_TEXT as text } from './text'
import './index.css'

/** Nhập văn bản: from dispatch files to draft directives, checked by a person. */
export async function ImportScreen(props: AdminViewServerProps) {
  const member = requireStaff(props)
  const { req } = props.initPageResult
  const { routes } = req.payload.config
  const mayImport = isWriter(member) && member.agency !== null
  return (
    <StudioPage {...props} title={text.title} intro={mayImport ? text.intro : undefined}>
      {mayImport ? (
        <ImportDesk
          api={routes.api}
          admin={routes.admin}
          user={member.id}
          agency={await agencyName(props, member.agency)}
        />
      ) : (
        <NotWriter role={member.role} admin={routes.admin} />
      )}
    </StudioPage>
  )
}

async function agencyName(
  { initPageResult }: AdminViewServerProps,
  id: string | null,
): Promise<string> {
  const { req } = initPageResult
  if (id === null) return ''
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: id } },
    select: { name: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.name ?? ''
}
