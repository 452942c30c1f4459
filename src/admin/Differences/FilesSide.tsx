import { useId } from 'react'
import type { ComparedFile } from '#src/studio/differences/fields'
import { DIFFERENCES_TEXT as text } from './text'

interface FilesSideProps {
  title: string
  files: readonly ComparedFile[]
}

/** One of the two columns: the pictures as readers see them, and their words. */
export function FilesSide({ title, files }: FilesSideProps) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {files.length === 0 && <p>{text.noFiles}</p>}
      {files.map((file) => (
        <figure key={file.src} className="differences__file">
          {file.mimeType.startsWith('image/') ? (
            <img
              src={file.src}
              alt={file.alt}
              width={file.width ?? undefined}
              height={file.height ?? undefined}
            />
          ) : (
            <a href={file.src}>{text.openFile(file.name)}</a>
          )}
          <figcaption>
            {text.alt}: {file.alt || text.noAlt}
            {file.caption && `. ${file.caption}`}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
