import * as z from 'zod'

/** A day that exists, written as 2026-09-30. */
export function isDate(text: string): boolean {
  return dayOf(text) !== null
}

/** Days since 1970-01-01; null where the text is no date. */
export function dayOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim())
  if (match === null) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const time = Date.UTC(year, month - 1, day)
  const same = new Date(time)
  return same.getUTCMonth() === month - 1 && same.getUTCDate() === day ? time / DAY : null
}
const DAY = 86_400_000

export const date = z.string().refine(isDate, 'write a date as 2026-09-30')
