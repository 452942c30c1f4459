/** What an urgent warning may point to, as the form offers it. */
import type { PreviewHotline } from '#src/studio/preview/content'

export interface Choice {
  id: string
  words: string
}

export interface HotlineChoice extends Choice {
  ways: PreviewHotline
}

export interface Choices {
  hotlines: HotlineChoice[]
  audiences: Choice[]
  scamForms: Choice[]
  directives: Choice[]
}
