import { TOPIC_LABELS, TOPICS, type Topic } from '#src/domain/topics'
import type { Reference } from './api'
import { ReferencePicker } from './ReferencePicker'
import { TEXT } from './text'

const text = TEXT.settings

export interface ChosenSettings {
  campaigns: Reference[]
  directives: Reference[]
  audiences: Reference[]
  scamForms: Reference[]
  topics: Topic[]
}

export const NOTHING_CHOSEN: ChosenSettings = {
  ...{ campaigns: [], directives: [], audiences: [], scamForms: [] },
  topics: [],
}

const REFERENCES = [
  ['campaigns', 'campaigns'],
  ['directives', 'directives'],
  ['audiences', 'audiences'],
  ['scamForms', 'scam-forms'],
] as const

interface SettingsFormProps {
  api: string
  chosen: ChosenSettings
  onChange: (chosen: ChosenSettings) => void
}

/** What every file of the batch gets. */
export function SettingsForm({ api, chosen, onChange }: SettingsFormProps) {
  return (
    <section className="bulk-upload__section">
      <h2>{text.title}</h2>
      <p className="bulk-upload__hint">{text.hint}</p>
      <div className="bulk-upload__settings">
        {REFERENCES.map(([field, collection]) => (
          <ReferencePicker
            key={field}
            api={api}
            collection={collection}
            label={text[field]}
            chosen={chosen[field]}
            onChoose={(references) => onChange({ ...chosen, [field]: references })}
          />
        ))}
        <TopicPicker
          chosen={chosen.topics}
          onChoose={(topics) => onChange({ ...chosen, topics })}
        />
      </div>
    </section>
  )
}

interface TopicPickerProps {
  chosen: readonly Topic[]
  onChoose: (chosen: Topic[]) => void
}

function TopicPicker({ chosen, onChoose }: TopicPickerProps) {
  return (
    <details className="bulk-upload__setting">
      <summary>
        {text.topics} <span className="bulk-upload__hint">({text.chosen(chosen.length)})</span>
      </summary>
      <fieldset>
        <legend className="bulk-upload__unseen">{text.topics}</legend>
        {TOPICS.map((topic) => (
          <label key={topic} className="bulk-upload__choice">
            <input
              type="checkbox"
              checked={chosen.includes(topic)}
              onChange={({ target }) =>
                onChoose(
                  target.checked ? [...chosen, topic] : chosen.filter((one) => one !== topic),
                )
              }
            />
            <span>{TOPIC_LABELS[topic]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
