import type { EditedFields } from '../edited'
import { useForm } from './FormContext'

type ScalarName = {
  [K in keyof EditedFields]: EditedFields[K] extends string ? K : never
}[keyof EditedFields]

/** A field of one value; `place` where the reading calls it otherwise. */
export function useScalar() {
  const { fields, asRead, change } = useForm()
  return (name: ScalarName, sentAs: string = name, place: string | null = sentAs) => ({
    name: sentAs,
    place,
    value: fields[name],
    was: asRead[name],
    onChange: (value: string) => change({ [name]: value }),
  })
}
