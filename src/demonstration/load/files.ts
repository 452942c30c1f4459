import type { Payload } from 'payload'
import { draw } from '../drawings'
import type { DemonstrationMaterial } from '../types'

/** Draws and stores the file of a material; null where it has none, or not yet. */
export async function storeFile(
  payload: Payload,
  { file }: Pick<DemonstrationMaterial, 'file'>,
  agency: string,
): Promise<string | null> {
  if (file === null) return null
  const { name, mimeType, data } = await draw(file.drawing)
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: file.alt, caption: file.caption, mostlyText: true, agency },
    file: { name, mimetype: mimeType, data, size: data.length },
    depth: 0,
    // The system fills an empty studio: nobody is signed in.
    overrideAccess: true,
  })
  return id
}
