/** A person without a mouse: moves by Tab and sees where they are. */
import type { Page } from 'playwright-core'

const MOST_STEPS = 150

/** Tabs until something that matches has the focus; the way there is remembered in `unseen`. */
export async function tabTo(
  page: Page,
  selector: string,
  { unseen = [], key = 'Tab' }: { unseen?: string[]; key?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await hasFocus(page, selector)) {
      if (!(await isFocusSeen(page))) unseen.push(selector)
      return
    }
    await page.keyboard.press(key)
  }
  throw new Error(`${selector} is not reached by ${MOST_STEPS} × ${key}; ${await whereNow(page)}`)
}

export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

const whereNow = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nowhere')

/** Whether the page looks different for having the focus there: a frame, a ground, an underline. */
async function isFocusSeen(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    // The caret blinks; it is not what is looked for.
    document.documentElement.style.caretColor = 'transparent'
    const { x, y, width, height } = document.activeElement!.getBoundingClientRect()
    return { x, y, width, height }
  })
  const around = 12
  const clip = {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: Math.max(1, box.width + 2 * around),
    height: Math.max(1, box.height + 2 * around),
  }
  const picture = () => page.screenshot({ clip, animations: 'disabled' })
  const focused = await picture()
  await page.evaluate(() => {
    const node = document.activeElement as HTMLElement
    Object.assign(window, { hadFocus: node })
    node.blur()
  })
  const blurred = await picture()
  await page.evaluate(() => (window as { hadFocus?: HTMLElement }).hadFocus?.focus())
  return !focused.equals(blurred)
}
