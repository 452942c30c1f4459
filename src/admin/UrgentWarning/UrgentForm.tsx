import { Button } from '@payloadcms/ui'
import { ProblemNote } from '../WorkflowBar/ProblemNote'
import { ChoiceField } from './ChoiceField'
import type { Choices } from './choices'
import { LONGEST, type gapIn, type UrgentDraft } from './draft'
import { FieldFrame } from './FieldFrame'
import { StepsField } from './StepsField'
import { URGENT_TEXT as text } from './text'
import type { KeptDraft } from './useKeptDraft'
import type { Ending, Sending } from './useSending'

interface UrgentFormProps {
  kept: KeptDraft
  choices: Choices
  gap: ReturnType<typeof gapIn>
  sending: Sending
  ending: Ending
  onChange: (parts: Partial<UrgentDraft>) => void
  onPress: () => void
}

export function UrgentForm(props: UrgentFormProps) {
  const { kept, choices, gap, onChange } = props
  const { draft, isRestored, startAfresh } = kept
  return (
    <div className="urgent__form">
      {isRestored && (
        <div className="urgent__note" role="status">
          <p>{text.restored}</p>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={startAfresh}>
            {text.startAfresh}
          </Button>
        </div>
      )}
      <FieldFrame name="title" isMissing={gap === 'title'}>
        {(field) => (
          <input
            {...field}
            type="text"
            maxLength={LONGEST.title}
            value={draft.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame name="happening" isMissing={gap === 'happening'}>
        {(field) => (
          <textarea
            {...field}
            rows={4}
            maxLength={LONGEST.happening}
            value={draft.happening}
            onChange={(event) => onChange({ happening: event.target.value })}
          />
        )}
      </FieldFrame>
      <StepsField
        steps={draft.steps}
        isMissing={gap === 'steps'}
        onChange={(steps) => onChange({ steps })}
      />
      <ChoiceFields draft={draft} choices={choices} gap={gap} onChange={onChange} />
      <SendButton {...props} />
    </div>
  )
}

function ChoiceFields({
  draft,
  choices,
  gap,
  onChange,
}: Pick<UrgentFormProps, 'choices' | 'gap' | 'onChange'> & { draft: UrgentDraft }) {
  return (
    <>
      <ChoiceField
        name="hotlines"
        isOpen
        isMissing={gap === 'hotlines'}
        choices={choices.hotlines}
        chosen={draft.hotlines}
        onChange={(hotlines) => onChange({ hotlines })}
      />
      {(['audiences', 'scamForms', 'directives'] as const).map((name) => (
        <ChoiceField
          key={name}
          name={name}
          choices={choices[name]}
          chosen={draft[name]}
          onChange={(ids) => onChange({ [name]: ids })}
        />
      ))}
    </>
  )
}

function SendButton({ sending, ending, onPress }: UrgentFormProps) {
  const { isBusy, problem, saved } = sending
  const isRelease = ending === 'release'
  const waiting = isRelease ? text.releasing : text.submitting
  return (
    <div className="urgent__send">
      <div className="workflow-bar__lines" aria-live="assertive">
        <ProblemNote problem={problem} />
        {problem && (
          <p>
            {saved && text.savedAs(saved.version)} {text.kept}
          </p>
        )}
      </div>
      <Button
        size="large"
        margin={false}
        disabled={isBusy}
        extraButtonProps={{ 'data-testid': 'urgent-send' }}
        onClick={onPress}
      >
        {isBusy ? waiting : isRelease ? text.release : text.submit}
      </Button>
    </div>
  )
}
