import type { DefaultServerCellComponentProps } from 'payload'
import type { Stored } from '#src/release/freeze/stored'
import { StateChip } from '../StateChip'
import { WORKFLOW_TEXT } from '../text'
import { publicationLoader } from './loaders'

/** Where a document stands for readers, not only how far its newest version has come. */
export async function StateCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const { state, publicVersion } = await publicationLoader(payload).load(rowData as Stored)
  const isBesides = publicVersion !== null && state !== 'public'
  return (
    <span className="state-cell">
      <StateChip state={state} />
      {isBesides && <small>{WORKFLOW_TEXT.versionIsPublic(publicVersion)}</small>}
    </span>
  )
}
