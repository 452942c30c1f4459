/** The short form of an urgent warning: what is typed, what is sent, what is shown. */
import type { PreviewContent } from '#src/studio/preview/content'
import type { Choice, Choices } from './choices'

export interface UrgentDraft {
  title: string
  happening: string
  steps: string[]
  hotlines: string[]
  audiences: string[]
  scamForms: string[]
  directives: string[]
}
export type DraftField = keyof UrgentDraft

export const LONGEST = { title: 300, happening: 1000, step: 300 } as const

/** Every number that answers today is on the warning until someone takes it off. */
export function emptyDraft({ hotlines }: Choices): UrgentDraft {
  return {
    ...{ title: '', happening: '', steps: ['', '', ''], hotlines: hotlines.map(({ id }) => id) },
    ...{ audiences: [], scamForms: [], directives: [] },
  }
}

const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean)

/** As the studio's interface takes it; the server adds agency, address and version. */
export function materialOf(draft: UrgentDraft) {
  const { hotlines, audiences, scamForms, directives } = draft
  return {
    ...{ kind: 'warning', urgent: true, language: 'vi', availability: 'always', access: 'public' },
    title: draft.title.trim().normalize('NFC'),
    summary: draft.happening.trim().normalize('NFC'),
    steps: filled(draft.steps).map((step) => step.normalize('NFC')),
    ...{ hotlines, audiences, scamForms, directives },
  }
}

/** The first thing that a warning may not go out without; null when nothing is missing. */
export function gapIn(draft: UrgentDraft): 'title' | 'happening' | 'steps' | 'hotlines' | null {
  if (!draft.title.trim()) return 'title'
  if (!draft.happening.trim()) return 'happening'
  if (filled(draft.steps).length === 0) return 'steps'
  return draft.hotlines.length === 0 ? 'hotlines' : null
}

export function isEmpty(draft: UrgentDraft): boolean {
  return !draft.title.trim() && !draft.happening.trim() && filled(draft.steps).length === 0
}

/** What the public will see, while it is being typed. */
export function previewOf(
  draft: UrgentDraft,
  choices: Choices,
  agency: string | null,
): PreviewContent {
  const chosen = <C extends Choice>(list: readonly C[], ids: readonly string[]) =>
    list.filter(({ id }) => ids.includes(id))
  return {
    ...{ kind: 'warning', language: 'vi', isUrgent: true, isAlways: true, agency },
    ...{ title: draft.title, summary: draft.happening, steps: filled(draft.steps) },
    ...{ html: '', text: '', textEquivalent: null, files: [], campaigns: [], windows: [] },
    hotlines: chosen(choices.hotlines, draft.hotlines).map((hotline) => hotline.ways),
    mandates: chosen(choices.directives, draft.directives).map(({ words }) => ({
      ...{ words: `Thực hiện ${words}`, isPublic: true },
    })),
    ...{ scamForms: [], audiences: [], topics: [], translationOf: null, access: 'public' },
    ...{ licence: null, attribution: null },
  }
}
