'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { previewAddress } from './address'
import { PREVIEW_TEXT as text } from './text'
import './link.css'

/** "Xem trước" in the form: the saved version, in a tab of its own so that nothing typed is lost. */
export function PreviewLink() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  if (!collectionSlug || isTrashed) return null
  if (id === undefined || id === null) {
    return (
      <div className="preview-link">
        <p className="preview-link__hint">{text.saveFirst}</p>
      </div>
    )
  }
  const request = { collection: collectionSlug, id: String(id), version: null }
  return (
    <div className="preview-link">
      <a
        className="preview-link__link"
        href={previewAddress(config.routes.admin, request)}
        target="_blank"
        rel="noopener"
        data-testid="preview-link"
      >
        {text.link}
      </a>
      <p className="preview-link__hint">{isModified ? text.unsaved : text.linkHint}</p>
    </div>
  )
}
