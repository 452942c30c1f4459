import type { DateField } from 'payload'

/** A moment as the server wrote it, in the words of Vietnam; Payload's own are a date in American order. */
export const momentAdmin: DateField['admin'] = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: "HH:mm 'ngày' dd/MM/yyyy" },
}
