'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { WORKFLOW_TEXT as text } from '../text'
import { BarFrame } from './BarFrame'
import { DocumentBar } from './DocumentBar'
import './index.css'

/** Where a document stands between draft and public, and the next steps for the signed-in person. */
export function WorkflowBar() {
  const { id, collectionSlug, data, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  if (!collectionSlug) return null
  if (id === undefined || id === null) {
    return (
      <BarFrame>
        <p className="workflow-bar__note" data-testid="transition-waits">
          {text.saveFirst}
        </p>
      </BarFrame>
    )
  }
  const place = { api: config.routes.api, collection: collectionSlug, id: String(id) }
  return (
    <DocumentBar
      key={`${place.collection}/${place.id}`}
      place={place}
      savedAt={`${String(data?.updatedAt)} ${lastUpdateTime}`}
      isTrashed={isTrashed ?? false}
    />
  )
}
