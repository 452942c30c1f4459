/** From a file as it was sent to a file as it may be kept, or the reason why not. */
import { kindOf, type AcceptedKind } from './fileKind'
import { isNamedAs, safeFileName } from './fileName'
import { MOST_FILE_BYTES } from './limits'
import { cleanPicture } from './picture'
import { UploadRefusal } from './refusals'
import { untakenName } from './takenNames'
import { isWholeMp4, isWholePdf } from './wholeFile'

export interface SentFile {
  name: string
  data: Buffer
}

export interface CheckedFile {
  name: string
  data: Buffer
  size: number
  mimetype: string
  mostlyText: boolean
}

/** What the file is, when its size, its first bytes and its name agree that it may be taken. */
export function judgeFile({ name, data }: SentFile): AcceptedKind {
  if (data.length > MOST_FILE_BYTES) throw new UploadRefusal('too-big')
  const kind = kindOf(data)
  if (typeof kind === 'string') throw new UploadRefusal(kind)
  if (!isNamedAs(name, kind)) {
    throw new UploadRefusal(
      'misnamed',
      `bên trong là ${kind.words}, không đúng với đuôi tệp. Hãy kiểm tra lại tệp; nếu đúng là tệp cần dùng, hãy đổi đuôi thành .${kind.extension} rồi tải lên lại.`,
    )
  }
  return kind
}

/** For the media collection: pictures, PDFs, sound and video. */
export async function checkMedia(file: SentFile): Promise<CheckedFile> {
  const kind = judgeFile(file)
  if (kind.family === 'word') throw new UploadRefusal('word-among-media')
  const { data, mostlyText } = await cleaned(file.data, kind)
  return {
    name: untakenName(safeFileName(file.name, kind.extension)),
    data,
    size: data.length,
    mimetype: kind.mimeType,
    mostlyText,
  }
}

async function cleaned(data: Buffer, { family, extension }: AcceptedKind) {
  if (family === 'picture') {
    return cleanPicture(data, extension === 'jpg' ? 'jpeg' : (extension as 'png' | 'gif' | 'webp'))
  }
  if (family === 'pdf' && !isWholePdf(data)) throw new UploadRefusal('broken-pdf')
  if (extension === 'mp4' && !isWholeMp4(data)) throw new UploadRefusal('broken-video')
  return { data, mostlyText: false }
}
