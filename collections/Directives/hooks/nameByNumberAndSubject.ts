import type { CollectionBeforeValidateHook } from 'payload'
import { directiveTitle } from '#src/domain/directiveTitle'

/** Keeps the line under which a directive is listed. */
export const nameByNumberAndSubject: CollectionBeforeValidateHook = ({ data, originalDoc }) => ({
  ...data,
  title: directiveTitle({ ...originalDoc, ...data }),
})
