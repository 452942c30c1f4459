import type { AfterErrorHook } from 'payload'
import { UPLOAD_REFUSALS } from './refusals'

/** What Payload says of uploads in English, by the beginning of its sentence; the rest is translated already. */
const SENTENCES: readonly (readonly [english: string, vietnamese: string])[] = [
  [
    'Multipart ',
    'Tệp gửi lên lớn hơn 55 MB hoặc có nhiều tệp trong một lần. Hãy gửi từng tệp, mỗi tệp không quá 50 MB.',
  ],
  ['Invalid MIME type', sentence('unknown')],
  ['File type', sentence('unknown')],
  ['Could not read uploaded file', sentence('unknown')],
  ['Invalid or corrupted ISO', sentence('broken-video')],
  ['Invalid or corrupted PDF', sentence('broken-pdf')],
  ['Invalid PDF', sentence('broken-pdf')],
  ['SVG file', sentence('svg')],
  ['Upload timeout', 'Tệp gửi lên bị dừng giữa chừng. Hãy kiểm tra mạng rồi tải lên lại.'],
  ['A file name is required', 'Chưa có tệp. Hãy chọn tệp rồi tải lên lại.'],
  ['Invalid filename', 'Tên tệp không hợp lệ. Hãy đổi tên tệp rồi tải lên lại.'],
  ['Unexpected end of form', 'Tệp gửi lên bị đứt giữa chừng. Hãy kiểm tra mạng rồi tải lên lại.'],
  ['Malformed part header', 'Dữ liệu gửi lên không đúng dạng. Hãy chọn lại tệp rồi tải lên lại.'],
]

function sentence(code: keyof typeof UPLOAD_REFUSALS): string {
  const text = UPLOAD_REFUSALS[code]
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** The last net under the media collection's `acceptSafely`: an upload that Payload refuses itself is refused in Vietnamese. */
export const refuseInVietnamese: AfterErrorHook = ({ error, result }) => {
  const vietnamese = vietnameseOf(error.message) ?? vietnameseOfFirst(error)
  if (!vietnamese) return
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 400
  return {
    response: { ...result, errors: [{ message: vietnamese, data: { field: 'file' } }] },
    status: status < 500 ? status : 400,
  }
}

function vietnameseOf(message: unknown): string | null {
  if (typeof message !== 'string') return null
  return SENTENCES.find(([english]) => message.startsWith(english))?.[1] ?? null
}

/** A validation error has its sentences in a list. */
function vietnameseOfFirst(error: Error): string | null {
  const { data } = error as { data?: { errors?: { message?: unknown }[] } }
  return vietnameseOf(data?.errors?.[0]?.message)
}
