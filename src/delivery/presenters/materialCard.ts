import type { MaterialKind } from '#src/domain/release'
import type { Visible } from '../snapshot/view'
import { hrefOf } from './address'

export interface MaterialCard {
  id: string
  slug: string
  kind: MaterialKind
  title: string
  href: string
}

export function materialCard({ id, content }: Visible<'materials'>): MaterialCard {
  const { slug, kind, title } = content
  return { id, slug, kind, title, href: hrefOf('materials', slug) }
}
