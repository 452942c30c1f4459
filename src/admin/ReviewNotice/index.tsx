'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'
import { useId } from 'react'
import { EndedMandates } from './EndedMandates'
import { REVIEW_TEXT as text } from './text'
import { useEndedMandates } from './useEndedMandates'
import './index.css'

/** Warns in the form when a mandate of the document was withdrawn or replaced; else it is not there. */
export function ReviewNotice() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const titleId = useId()
  const { api, admin } = config.routes
  const place = collectionSlug && id ? { api, collection: collectionSlug, id: String(id) } : null
  const mandates = useEndedMandates(place, lastUpdateTime)
  if (mandates.length === 0 || !place) return null
  const isDirective = place.collection === 'directives'
  return (
    <section className="review-notice" aria-labelledby={titleId} data-testid="review-notice">
      <h2 id={titleId} className="review-notice__title">
        {text.title}
      </h2>
      <EndedMandates mandates={mandates} admin={admin} />
      <p>{text.toDo[place.collection as keyof typeof text.toDo]}</p>
      {isDirective && (
        <Link href={`${admin}/collections/directives/${place.id}/toan-canh`} prefetch={false}>
          {text.overview}
        </Link>
      )}
    </section>
  )
}
