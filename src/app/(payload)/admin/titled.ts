import type { Metadata } from 'next'

/** Payload leaves the title empty where there is no such collection; a page without one has no name for a screen reader. */
export async function titled(metadata: Promise<Metadata>): Promise<Metadata> {
  const known = await metadata
  return known.title ? known : { ...known, title: 'Không tìm thấy trang – Cảnh Giác' }
}
