import type { AdminViewServerProps } from 'payload'
import { isWriter } from '#src/domain/staff'
import { agencyName } from '#src/studio/preview/links'
import { requireStaff, StudioPage } from '../StudioPage'
import { readChoices } from './readChoices'
import { URGENT_TEXT as text } from './text'
import { UrgentDesk } from './UrgentDesk'

/** Cảnh báo khẩn: written in a minute, public at once for those with the right (design §4.7). */
export async function UrgentWarningPage(props: AdminViewServerProps) {
  const member = requireStaff(props)
  const { req } = props.initPageResult
  const { routes } = req.payload.config
  const mayWrite = isWriter(member) && member.agency !== null
  // Only what the button says: the server decides anew when it is pressed.
  const mayRelease = member.role === 'editor' && member.mayReleaseUrgently === true
  if (!mayWrite) {
    return (
      <StudioPage {...props} title={text.title}>
        <p data-testid="urgent-not-writer">{text.notWriter}</p>
      </StudioPage>
    )
  }
  return (
    <StudioPage
      {...props}
      title={text.title}
      intro={mayRelease ? text.introOfReleaser : text.introOfWriter}
    >
      <UrgentDesk
        api={routes.api}
        admin={routes.admin}
        user={member.id}
        agency={await agencyName(req, member.agency)}
        choices={await readChoices(req)}
        ending={mayRelease ? 'release' : 'submit'}
      />
    </StudioPage>
  )
}
