import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, type RefObject } from 'react'

/**
 * True from the moment at which the person takes a locked document over until Payload has drawn the form
 * anew. What is typed into the old form would be gone then, so nothing can be typed into it.
 */
export function useTakingOver(bar: RefObject<HTMLElement | null>): boolean {
  const { isLocked, currentEditor } = useDocumentInfo()
  const { user } = useAuth()
  // `isLocked` is as the server drew the page: it becomes false with the new form.
  const isTakingOver = isLocked && user != null && idOf(currentEditor) === user.id
  useEffect(() => {
    if (!isTakingOver || !bar.current) return
    const fields = fieldsAround(bar.current)
    for (const field of fields) field.inert = true
    return () => {
      for (const field of fields) field.inert = false
    }
  }, [bar, isTakingOver])
  return isTakingOver
}

const idOf = (editor: unknown): unknown =>
  typeof editor === 'object' && editor !== null && 'id' in editor ? editor.id : editor

/** All of the form's fields, but for the bar, which says what is going on. */
function fieldsAround(bar: HTMLElement): HTMLElement[] {
  const form = bar.closest('form')
  const all = form?.querySelectorAll<HTMLElement>(
    '.document-fields__main, .document-fields__sidebar-fields > .render-fields > *',
  )
  return [...(all ?? [])].filter((field) => !field.contains(bar))
}
