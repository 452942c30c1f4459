import type { PreviewFile } from '#src/studio/preview/content'
import { PREVIEW_TEXT as text } from './text'

export function Files({ files }: { files: readonly PreviewFile[] }) {
  return files.map((file) =>
    file.mimeType.startsWith('image/') ? (
      <Picture key={file.src} file={file} />
    ) : (
      <p key={file.src}>
        <a className="preview-article__file" href={file.src}>
          {text.openFile(file.name)}
        </a>
        {file.caption && <span>: {file.caption}</span>}
      </p>
    ),
  )
}

function Picture({ file }: { file: PreviewFile }) {
  const { src, alt, caption, width, height } = file
  return (
    <figure className="preview-article__picture">
      {/* A file of the studio, served as it is: nothing is to be made smaller by Next. */}
      <img src={src} alt={alt} width={width ?? undefined} height={height ?? undefined} />
      {caption && <figcaption>{caption}</figcaption>}
      {!alt && <p className="preview-article__missing">{text.noAlt}</p>}
    </figure>
  )
}
