import { notFound } from 'next/navigation'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { readDifferences, type Differences } from '#src/studio/differences/readDifferences'
import { requireStaff, StudioPage } from '../StudioPage'
import { documentTrail } from '../StudioPage/documentTrail'
import { readDifferencesAddress } from './address'
import { Changes } from './Changes'
import { DIFFERENCES_TEXT as text } from './text'

/** `/admin/khac-biet/{collection}/{id}`: what a release of the current version would change. */
export async function DifferencesPage(props: AdminViewServerProps) {
  requireStaff(props)
  const { req } = props.initPageResult
  const asked = readDifferencesAddress(props.params?.segments)
  const found = asked && (await readDifferences(req, asked.collection, asked.id))
  // The same answer for what is not there and for what is not theirs to read.
  if (!found) notFound()
  const { admin } = req.payload.config.routes
  const form = `${admin}/collections/${asked.collection}/${asked.id}`
  return (
    <StudioPage
      {...props}
      title={text.title}
      intro={found.title}
      trail={documentTrail(admin, asked.collection, asked.id, found.title)}
    >
      <p>
        <Link className="differences__back" href={form} prefetch={false}>
          {text.back(asked.collection)}
        </Link>
      </p>
      <Body found={found} />
    </StudioPage>
  )
}

function Body({ found }: { found: Differences }) {
  const { publicVersion, currentVersion, differences, unchanged } = found
  if (publicVersion === null) return <p data-testid="differences-none">{text.notPublic}</p>
  if (publicVersion === currentVersion) return <p data-testid="differences-none">{text.same}</p>
  return (
    <div data-testid="differences">
      <p>{text.versions(publicVersion, currentVersion)}</p>
      {differences.length === 0 && <p>{text.noDifference}</p>}
      <Changes differences={differences} unchanged={unchanged} />
    </div>
  )
}
