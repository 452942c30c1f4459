import type { SelectField } from 'payload'
import { TOPIC_LABELS, TOPICS } from '#src/domain/topics'

/** Chủ đề: what it is about, for filters and the calendar. */
export const topicsField: SelectField = {
  name: 'topics',
  type: 'select',
  hasMany: true,
  label: 'Chủ đề',
  options: TOPICS.map((value) => ({ value, label: TOPIC_LABELS[value] })),
}
