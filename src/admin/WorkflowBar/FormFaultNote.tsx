import { Button } from '@payloadcms/ui'
import { WORKFLOW_TEXT as text } from '../text'
import type { FormFault } from './standing'

interface FormFaultNoteProps {
  id: string
  fault: FormFault
  version: number
}

/** Says what the steps wait for. */
export function FormFaultNote({ id, fault, version }: FormFaultNoteProps) {
  if (fault === null) return null
  const isOutdated = fault === 'outdated'
  return (
    <div
      className="workflow-bar__note"
      role={isOutdated ? 'alert' : 'status'}
      data-testid="transition-waits"
    >
      <p id={id}>{isOutdated ? text.newerVersion(version) : text.saveChanges}</p>
      {isOutdated && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => location.reload()}
        >
          {text.reloadPage}
        </Button>
      )}
    </div>
  )
}
