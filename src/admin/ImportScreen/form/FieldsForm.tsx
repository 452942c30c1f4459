import { IMPORT_TEXT } from '../text'
import { CitationsSection } from './CitationsSection'
import { FootSection } from './FootSection'
import { HeadSection } from './HeadSection'
import { RecipientsSection } from './RecipientsSection'
import { Section } from './Section'
import { TasksSection } from './TasksSection'
import { TimesSection } from './TimesSection'
import { useFaultInView } from './useFaultInView'

const text = IMPORT_TEXT

/** What was read, part by part as the page has it, to be corrected. */
export function FieldsForm() {
  const form = useFaultInView()
  return (
    <form ref={form} className="import-form" onSubmit={(event) => event.preventDefault()}>
      <h3 className="import-entry__pane-title">{text.entry.fields}</h3>
      <Section title={text.sections.head}>
        <HeadSection />
      </Section>
      <Section title={text.sections.recipients}>
        <RecipientsSection />
      </Section>
      <Section title={text.sections.citations}>
        <CitationsSection />
      </Section>
      <Section title={text.sections.tasks}>
        <TasksSection />
      </Section>
      <Section title={text.sections.times}>
        <TimesSection />
      </Section>
      <Section title={text.sections.foot}>
        <FootSection />
      </Section>
    </form>
  )
}
