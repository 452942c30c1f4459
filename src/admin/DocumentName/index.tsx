'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useEffect } from 'react'

/** What stands above a document that has no name yet: "Tài liệu tuyên truyền chưa đặt tên". */
export function DocumentName() {
  const { collectionSlug, id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { i18n, t } = useTranslation()
  const unnamed = t('general:untitled')
  useEffect(() => {
    // Payload's own words for it are the id, or these in square brackets.
    if (!collectionSlug || (title !== `[${unnamed}]` && title !== id)) return
    const { labels } = getEntityConfig({ collectionSlug })
    const kind = getTranslation(labels.singular, i18n)
    // After Payload has written its own, in the same turn.
    const frame = requestAnimationFrame(() =>
      setDocumentTitle(`${kind} ${unnamed.toLocaleLowerCase('vi')}`),
    )
    return () => cancelAnimationFrame(frame)
  }, [collectionSlug, getEntityConfig, i18n, id, setDocumentTitle, title, unnamed])
  return null
}
