/**
 * Trích yếu that the import puts where none is known, so that a draft can be saved and found in
 * lists. It is no subject: whatever still has one is not released.
 */
const CITED_ONLY = '(chưa có trích yếu: văn bản được viện dẫn)'
const UNREAD = '(chưa đọc được trích yếu)'
const SCANNED = '(bản quét, chưa đọc được'

export const STAND_IN_SUBJECTS = {
  citedOnly: CITED_ONLY,
  unread: UNREAD,
  scanned: (file: string) => `${SCANNED}: ${file})`,
} as const

export function isStandInSubject(subject: string): boolean {
  const trimmed = subject.trim()
  return trimmed === CITED_ONLY || trimmed === UNREAD || trimmed.startsWith(SCANNED)
}
