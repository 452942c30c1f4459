import Link from 'next/link'
import type { Preview } from '#src/studio/preview/readPreview'
import type { PreviewRequest } from '#src/studio/preview/version'
import { previewAddress } from './address'
import { PREVIEW_TEXT as text } from './text'

interface BannerProps {
  preview: Preview
  request: PreviewRequest
  /** Numbers of the versions that may be read, newest first. */
  versions: readonly number[]
  admin: string
}

/** Which version this is, that the public does not see it, and the way to the other versions. */
export function Banner({ preview, request, versions, admin }: BannerProps) {
  const { version, state } = preview
  return (
    <div className="preview-banner" data-state={state} data-testid="preview-banner">
      <p className="preview-banner__words">
        <strong>{headingOf(preview)}</strong>
        <span>
          {text.version(version)} – {text.state(state).toLocaleLowerCase('vi')}
        </span>
      </p>
      <div className="preview-banner__links">
        {preview.currentVersion !== null && (
          <Link href={`${admin}/collections/${request.collection}/${request.id}`} prefetch={false}>
            {text.backToForm}
          </Link>
        )}
        <OtherVersions
          preview={preview}
          versions={versions}
          addressOf={(number) => previewAddress(admin, { ...request, version: number })}
        />
      </div>
    </div>
  )
}

function headingOf({ state }: Preview): string {
  if (state === 'public') return text.isPublic
  const wasPublic = state === 'expired' || state === 'withdrawn' || state === 'replaced'
  return wasPublic ? text.noLongerPublic : text.notPublic
}

interface OtherVersionsProps {
  preview: Preview
  versions: readonly number[]
  addressOf: (version: number) => string
}

function OtherVersions({ preview, versions, addressOf }: OtherVersionsProps) {
  const { version, currentVersion, publicVersion } = preview
  const all = [...versions, currentVersion, publicVersion].filter((number) => number !== null)
  const others = [...new Set(all)]
    .filter((number) => number !== version)
    .sort((left, right) => right - left)
  if (others.length === 0) return null
  const labelOf = (number: number) => {
    if (number === publicVersion) return text.publicVersion(number)
    return number === currentVersion ? text.currentVersion(number) : text.version(number)
  }
  return (
    <details className="preview-banner__versions">
      <summary>{text.otherVersions}</summary>
      <ul>
        {others.map((number) => (
          <li key={number}>
            <Link href={addressOf(number)} prefetch={false}>
              {labelOf(number)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
