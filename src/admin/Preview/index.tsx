import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { loudspeakerScript } from '#src/domain/loudspeaker/script'
import { readPreview } from '#src/studio/preview/readPreview'
import { readableVersions } from '#src/studio/preview/version'
import { requireStaff, StudioPage } from '../StudioPage'
import { documentTrail } from '../StudioPage/documentTrail'
import { readPreviewAddress } from './address'
import { Banner } from './Banner'
import { Loudspeaker } from './Loudspeaker'
import { PublicPage } from './PublicPage'
import { Tabs } from './Tabs'
import { PREVIEW_TEXT as text } from './text'
import './index.css'

/** `/admin/xem-truoc/{collection}/{id}?version=n`: a version as its readers will see and hear it. */
export async function PreviewPage(props: AdminViewServerProps) {
  requireStaff(props)
  const { req } = props.initPageResult
  const request = readPreviewAddress(props.params?.segments, props.searchParams?.version)
  const preview = request && (await readPreview(req, request))
  // The same answer for what is not there and for what is not theirs to read.
  if (!preview) notFound()
  const versions = await readableVersions(req, request)
  const { admin } = req.payload.config.routes
  const { content } = preview
  return (
    <StudioPage
      {...props}
      title={text.title(request.collection)}
      intro={text.intro}
      trail={documentTrail(admin, request.collection, request.id, content.title)}
    >
      <Banner preview={preview} request={request} versions={versions} admin={admin} />
      <Tabs
        tabs={[
          {
            name: 'page',
            label: text.page,
            panel: <PublicPage content={content} collection={request.collection} frame="wide" />,
          },
          {
            name: 'phone',
            label: text.phone,
            panel: <PublicPage content={content} collection={request.collection} frame="phone" />,
          },
          {
            name: 'loudspeaker',
            label: text.loudspeaker,
            panel: <Loudspeaker script={loudspeakerScript(content)} language={content.language} />,
          },
        ]}
      />
    </StudioPage>
  )
}
