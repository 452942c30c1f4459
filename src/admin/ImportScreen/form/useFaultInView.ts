import { useEffect, useRef } from 'react'
import { isAbout } from '../segments'
import { useForm } from './FormContext'

/** Leads to the field that the server has refused, wherever it is hidden. */
export function useFaultInView() {
  const form = useRef<HTMLFormElement>(null)
  const { faultyField } = useForm()
  useEffect(() => {
    if (faultyField === null) return
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
    const field = fields.find(({ dataset }) => isAbout(dataset.field ?? '', faultyField))
    field?.closest('details')?.setAttribute('open', '')
    field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()
  }, [faultyField])
  return form
}
