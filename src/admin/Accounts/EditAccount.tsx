'use client'

import { DefaultEditView, useDocumentInfo } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { InviteForm } from './InviteForm'
import './index.css'

/**
 * A new account is an invitation: nobody sets another's password. An existing one is Payload's form;
 * its password buttons are hidden, the panel beneath has ours.
 */
export function EditAccount(props: DocumentViewClientProps) {
  const { id } = useDocumentInfo()
  return id === undefined || id === null ? <InviteForm /> : <DefaultEditView {...props} />
}
