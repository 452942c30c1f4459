import type { ArrayFieldServerProps } from 'payload'
import { dayOf } from '#src/domain/calendar'
import { studioOf } from '#src/studio/context'
import { WindowsEditor } from './WindowsEditor'

/** The field for windows; what day it is comes from the server, never from the browser's zone. */
export function WindowsField(props: ArrayFieldServerProps & { readOnly?: boolean }) {
  const { path, schemaPath, field, payload, readOnly = false } = props
  const { label, admin } = field
  return (
    <WindowsEditor
      path={path}
      schemaPath={schemaPath ?? path}
      label={typeof label === 'string' ? label : ''}
      description={typeof admin?.description === 'string' ? admin.description : null}
      today={dayOf(studioOf(payload).clock.now())}
      isReadOnly={readOnly || admin?.readOnly === true}
    />
  )
}
