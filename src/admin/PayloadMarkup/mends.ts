/** What Payload's markup lacks for those who do not see it or use no mouse: selector → attributes. */
import { LIBRARY_PATTERNS, LIBRARY_WORDS, MARKUP_TEXT as text } from './text'

/** `null` takes an attribute away, `undefined` leaves it as it is. */
export type Attributes = Record<string, string | null | undefined>
type Mend = readonly [selector: string, attributes: Attributes | ((node: Element) => Attributes)]

/** What react-select says of what is done in it. */
export const SPOKEN_ALOUD =
  ":is([id^='react-select-'][id$='-live-region'], [id^='react-select-'][id$='-live-region'] + [role='log']) > span"

const named = (label: string): Attributes => ({ 'aria-label': label })

export const MENDS: readonly Mend[] = [
  // Its label stands beside the field's frame, not the input.
  ['.rs__input', (node) => named(labelOf(node))],
  ['.ContentEditable__root', (node) => named(labelOf(node))],
  [
    ':is(.field-type, .edit-upload) :is(input, textarea):not([aria-labelledby], [type=hidden])',
    (node) => ({ 'aria-label': isUnlabelled(node) ? labelOf(node) : undefined }),
  ],
  // Named twice, by a code: its label is enough.
  ['.checkbox-input input[title]', { title: null }],
  ['#select-all[aria-labelledby]', { 'aria-labelledby': null, ...named('Chọn tất cả') }],
  ['.select-row input', (node) => named(text.chooseRow(rowName(node)))],
  // The keys of the list beside them do the same.
  [':is(.clear-indicator, .dropdown-indicator)[aria-hidden]', { tabindex: '-1' }],
  // What can be dragged holds buttons, and a button must not.
  ['.rs__multi-value[role=button]', { role: 'group' }],
  [
    'button[aria-checked]:not([role=checkbox], [role=radio], [role=switch])',
    (node) => ({
      'aria-pressed': node.getAttribute('aria-checked'),
      'aria-checked': null,
    }),
  ],
  [':is(.upload--has-many__drag, .collapsible__drag)', named(text.move)],
  ['.doc-tabs__tabs', { role: 'none' }],
  // The words that are seen say it, and how many there are.
  [':is(.doc-tab, .list-header__create-new-button)[aria-label]', { 'aria-label': null }],
  [
    '.toolbar-popup__dropdown',
    (node) => named(text.paragraphStyle(node.textContent?.trim() ?? '')),
  ],
  ['.toolbar-popup__button', (node) => ({ 'aria-label': toolbarName(node) })],
  ['.clickable-arrow--left', named(text.pages.left)],
  ['.clickable-arrow--right', named(text.pages.right)],
  ['.popup-button', (node) => ({ 'aria-label': popupName(node) })],
  ['.upload-relationship-details__edit', named(text.editFile)],
  [':is(.upload-relationship-details__remove, .file-details__remove)', named(text.removeFile)],
  ['.copy-to-clipboard', named(text.copyAddress)],
  ['.condition__actions-remove', named(text.removeCondition)],
  ['.condition__actions-add', named(text.addCondition)],
  ['.date-time-picker__clear-button', named(text.clearDate)],
  ['.react-datepicker__month-select', named(text.month)],
  ['.react-datepicker__year-select', named(text.year)],
  ['.edit-upload__draggable', named(text.focalPoint)],
  // Known by a code only: its heading says what it is.
  ['.payload__modal-item[aria-label]', (node) => ({ 'aria-label': dialogName(node) })],
  [
    ':is(.copy-to-clipboard .tooltip-content, .react-datepicker__navigation-icon)',
    (node) => {
      const said = inVietnamese(node.textContent ?? '')
      if (node.textContent !== said) node.textContent = said
      return {}
    },
  ],
  ['[data-sonner-toast] [data-title]', spoken],
  [SPOKEN_ALOUD, spoken],
  // How to change places by the keys, as the library says it in English.
  [
    '[aria-roledescription][aria-describedby]',
    (node) => {
      const told = document.getElementById(node.getAttribute('aria-describedby') ?? '')
      if (told && !told.textContent?.startsWith('Nhấn')) told.textContent = text.howToMove
      return {}
    },
  ],
  ...['aria-label', 'title', 'aria-roledescription'].map((name): Mend => [
    `[${name}]`,
    (node) => ({ [name]: inVietnamese(node.getAttribute(name) ?? '') }),
  ]),
]

/** In the text that is there already: its component goes on writing into it. */
function spoken(node: Element): Attributes {
  for (const part of node.childNodes) {
    if (!(part instanceof Text)) continue
    const said = inVietnamese(part.data)
    if (part.data !== said) part.data = said
  }
  return {}
}

/** Exported for its test. */
export function inVietnamese(words: string): string {
  const known = LIBRARY_WORDS[words.trim()]
  if (known !== undefined) return known
  return LIBRARY_PATTERNS.reduce((said, [pattern, own]) => said.replace(pattern, own), words)
}

function labelOf(node: Element): string {
  const condition = /condition__(field|operator|value)/.exec(
    node.closest('[class*="condition__"]')?.className ?? '',
  )?.[1]
  if (condition) return text.condition[condition as keyof typeof text.condition]
  const field = node.closest('.field-type')
  const label = field?.querySelector('.field-label')?.firstChild?.textContent
  const placeholder = field?.querySelector('.rs__placeholder')?.textContent
  return label ?? placeholder ?? node.getAttribute('placeholder') ?? nameIn(node) ?? text.more
}

/** The fields of a picture's crop are named by their words. */
const nameIn = (node: Element): string | null =>
  node.closest('.edit-upload') && node.getAttribute('name')

const isUnlabelled = (node: Element): boolean =>
  !node.matches('.rs__input') &&
  (node as HTMLInputElement).labels?.length === 0 &&
  !node.getAttribute('aria-label')

function rowName(node: Element): string {
  const first = node.closest('tr')?.querySelector('td:not(.cell-_select)')
  return first?.textContent?.trim() || text.thisRow
}

function dialogName(node: Element): string {
  const heading = node.querySelector('h1, h2, h3, .drawer__header__title')
  return heading?.textContent?.trim() || text.dialog
}

const toolbarName = (node: Element): string | undefined =>
  text.toolbar[node.getAttribute('data-button-key') ?? '']

/** A menu that shows dots says nothing. */
function popupName(node: Element): string | undefined {
  if (node.textContent?.trim()) return undefined
  if (node.closest('.doc-controls')) return text.moreOfDocument
  if (node.closest('.array-actions')) return text.moreOfRow
  return node.closest('.clipboard-action__popup') ? text.moreOfList : text.more
}
