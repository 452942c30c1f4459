/**
 * What a day's field holds: a day `2026-11-20`, or as it was typed what is not yet a day. The server
 * refuses the latter when it is saved, so nothing that was typed is lost or guessed.
 */
import { isDay } from '#src/domain/calendar'
import { dayDigits } from '#src/domain/days/dayWords'
import { readTypedDay, type Surroundings, type TypedDay } from '#src/domain/days/typedDay'

export function valueOfTyped(text: string, around: Surroundings): string {
  const typed = readTypedDay(text, around)
  if (typed.kind === 'empty') return ''
  return typed.kind === 'day' ? typed.day : text
}

export function shownOfValue(value: string): string {
  return isDay(value) ? dayDigits(value) : value
}

/** What is to be asked or said about a value. */
export function readValue(value: string, around: Surroundings): TypedDay {
  return isDay(value) ? { kind: 'day', day: value } : readTypedDay(value, around)
}
