const FORMAT = new Intl.DateTimeFormat('vi-VN', {
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** "14:05 ngày 20/11/2026", in Viet Nam. */
export function momentOf(iso: string): string {
  const parts = new Map(FORMAT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return `${of('hour')}:${of('minute')} ngày ${of('day')}/${of('month')}/${of('year')}`
}
