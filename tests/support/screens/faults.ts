/** What is wrong with a screen as it stands in the browser: accessibility, words, width. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { foreignWords, rawPieces } from './englishWords'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One line per serious or critical violation and element: rule, selector, what axe saw. */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // Colours on their way from one to the other are none.
  // Not by a style element: a page of ours forbids those that it does not know.
  await page.evaluate(() => {
    const still = new CSSStyleSheet()
    still.replaceSync('*, ::before, ::after { transition: none !important }')
    document.adoptedStyleSheets.push(still)
  })
  const options = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  }
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, any }) =>
        [id, target.join(' '), any[0]?.message ?? html.slice(0, 200)].join(' | '),
      ),
    )
}

/** Other languages, codes, what is being written, addresses, and an address as a loudspeaker spells it. */
const APART =
  '[lang]:not([lang="vi"]), [translate="no"], script, style, noscript, [contenteditable], .cell-slug, .preview-loudspeaker__text'

/** Every text that a person sees or hears of, without what is marked as another language. */
export function shownTexts(page: Page): Promise<string[]> {
  return page.evaluate((apart) => {
    const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']
    const isForeign = (node: Element) => node.closest(apart) !== null
    const texts = [document.title]
    for (const node of document.querySelectorAll('body, body *')) {
      if (isForeign(node)) continue
      const isReferred =
        node.id !== '' && document.querySelector(`[aria-describedby~="${CSS.escape(node.id)}"]`)
      if (!isReferred && !node.checkVisibility()) continue
      for (const name of SPOKEN) texts.push(node.getAttribute(name) ?? '')
      if (node instanceof HTMLInputElement && /button|submit|reset/.test(node.type))
        texts.push(node.value)
      for (const child of node.childNodes)
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '')
    }
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
  }, APART)
}

/** The texts that are not Vietnamese, with the words that give them away. */
export async function languageFaults(page: Page, known: readonly string[]): Promise<string[]> {
  const texts = await shownTexts(page)
  return texts.flatMap((text) => {
    const own = known.reduce((rest, words) => rest.replaceAll(words, ' '), text)
    const found = [...foreignWords(own), ...rawPieces(own)]
    return found.length > 0 ? [`${found.join(', ')} | ${text.slice(0, 120)}`] : []
  })
}

/** What sticks out to the right of the window, when the page can be scrolled sideways. */
export function widthFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    const width = window.innerWidth
    if (scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > width + 1)
      .map((node) => `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}`)
    return [`${scrollWidth} px`, ...wide.slice(0, 8)]
  })
}
