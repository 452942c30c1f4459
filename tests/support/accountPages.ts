/** How people come to their accounts, on the screen: invited by an administrator, password chosen. */
import type { Page } from 'playwright-core'
import type { Role } from '#src/domain/staff'

export interface Newcomer {
  name: string
  email: string
  role: Role
  mayReleaseUrgently?: boolean
}

/** Fills the invitation and answers with the address to hand over. */
export async function invite(
  admin: Page,
  address: string,
  newcomer: Newcomer,
  agency: string,
): Promise<string> {
  await admin.goto(`${address}/admin/collections/users/create`)
  await admin.fill('[data-testid="invite-form"] [name=name]', newcomer.name)
  await admin.fill('[name=email]', newcomer.email)
  await admin.selectOption('[name=role]', newcomer.role)
  await admin.fill('[name=agencySearch]', agency)
  const options = admin.locator('select[name=agency] option')
  await options.and(admin.locator(`:text-is("${agency}")`)).waitFor({ state: 'attached' })
  await admin.selectOption('select[name=agency]', { label: agency })
  if (newcomer.mayReleaseUrgently) await admin.check('[name=mayReleaseUrgently]')
  await admin.click('[data-testid="invite-form"] button[type=submit]')
  return admin.inputValue('[data-testid="invitation-address"]')
}

export async function choosePassword(
  page: Page,
  invitation: string,
  password: string,
): Promise<void> {
  await page.goto(invitation)
  await page.fill('[name=password]', password)
  await page.fill('[name=repeat]', password)
  await page.click('button[type=submit]')
  await page.waitForSelector('[data-testid="password-chosen"]')
}
