import { useFormFields, useFormModified, useFormProcessing } from '@payloadcms/ui'
import type { FormFault, Standing } from './standing'

export function useFormFault(standing: Standing | null): FormFault {
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const inForm = useFormFields(([fields]) => fields?.version?.value)
  const isBehind = standing !== null && typeof inForm === 'number' && inForm < standing.version
  // While it saves, the form learns of the new version a moment after the bar does.
  if (isBehind && !isSaving) return 'outdated'
  return isModified ? 'unsaved' : null
}
