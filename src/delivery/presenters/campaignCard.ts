import type { Visible } from '../snapshot/view'
import { hrefOf } from './address'
import { begunWindows, type PublicWindow } from './windows'

export interface CampaignCard {
  id: string
  slug: string
  title: string
  href: string
  windows: PublicWindow[]
}

export function campaignCard({ id, content }: Visible<'campaigns'>, instant: number): CampaignCard {
  return {
    id,
    slug: content.slug,
    title: content.title,
    href: hrefOf('campaigns', content.slug),
    windows: begunWindows(content.windows, instant),
  }
}
