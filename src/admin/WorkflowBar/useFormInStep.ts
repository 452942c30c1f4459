import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { fetchDocument, type Place } from './api'

/**
 * Brings what a step changed into the form around the bar: a refresh of the whole page would throw
 * away unsaved words, here or in the form under a drawer. `updatedAt` goes along so that Payload
 * does not mistake the step for a stranger's edit.
 */
export function useFormInStep({ api, collection, id }: Place): () => Promise<void> {
  const { data, setData } = useDocumentInfo()
  const { dispatchFields, getFields } = useForm()
  return useCallback(async () => {
    const answer = await fetchDocument({ api, collection, id })
    if ('problem' in answer) return
    const { state, reviewNote } = answer.value
    const fields = getFields()
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: {
        state: { ...fields.state, value: state, initialValue: state },
        reviewNote: {
          ...fields.reviewNote,
          value: reviewNote,
          initialValue: reviewNote,
          passesCondition: Boolean(reviewNote),
        },
      },
    })
    setData({ ...data, ...answer.value })
  }, [api, collection, id, data, setData, dispatchFields, getFields])
}
