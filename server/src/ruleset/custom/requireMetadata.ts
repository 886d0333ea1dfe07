import * as z from 'zod'
import type { ReviewDocument } from '../../facts/types'
import { isBlankValue } from './blankValue'
import { isDate } from './date'
import type { Hit, Question } from './kind'
import { listOf, oneOrMore, spoken } from './lists'
import { phrase } from './textSearch'

const key = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u, 'a key holds letters, digits, blanks and dashes')
  .max(60)
const keys = oneOrMore(key)

export const requireMetadataSchema = z.union([
  key,
  z.array(key).min(1),
  z.strictObject({
    keys: keys.optional().describe('Every one of these must have a value.'),
    'any-of': z.array(key).min(2).optional().describe('One of these is enough.'),
    values: z
      .record(key, oneOrMore(phrase))
      .optional()
      .describe('Values that a key may have, where it is there; compared in any case.'),
    dates: keys.optional().describe('Where these are there, they are written as a date: 2026-09-30.'),
  }),
])
type Spec = Exclude<z.infer<typeof requireMetadataSchema>, string | readonly string[]>

/** Asks for keys in the front matter, or in "Owner: …" lines below the title, and for values a reader can use. */
export function requireMetadata(given: z.infer<typeof requireMetadataSchema>): Question {
  const spec: Spec = typeof given === 'string' || Array.isArray(given) ? { keys: given } : given
  const each = listOf(spec.keys)
  const any = spec['any-of'] ?? []
  const checked = [...Object.keys(spec.values ?? {}), ...listOf(spec.dates)]
  const all = [...each, ...any, ...checked]
  return {
    scope: 'document',
    placeholders: ['missing', 'key', 'value', 'allowed'],
    asks: `asks for ${spoken(
      [...new Set(all)].map((name) => `\`${name}\``),
      'and',
    )} in the metadata`,
    readsEnglish: false,
    flaws:
      all.length > 0
        ? []
        : [
            {
              path: [],
              message: 'names no key, so the rule can never fire; add `keys`, `any-of`, `values` or `dates`',
            },
          ],
    ask: (document) => {
      const missing = each.filter((name) => !hasValue(document, name))
      if (any.length > 0 && !any.some((name) => hasValue(document, name))) missing.push(...any)
      const absent =
        missing.length === 0 ? [] : [hit(document, spoken(missing, each.length > 0 ? 'and' : 'or'))]
      return [...absent, ...wrongValues(document, spec)]
    },
  }
}

export function valueOf({ properties }: ReviewDocument, name: string): string | undefined {
  return properties.get(name.toLowerCase())
}

export function hasValue(document: ReviewDocument, name: string): boolean {
  return !isBlankValue(valueOf(document, name))
}

function wrongValues(document: ReviewDocument, { values = {}, dates }: Spec): readonly Hit[] {
  const listed = Object.entries(values).flatMap(([name, allowed]) => {
    const value = valueOf(document, name)
    if (value === undefined || isBlankValue(value)) return []
    const fits = listOf(allowed).some((one) => one.toLowerCase() === value.trim().toLowerCase())
    return fits ? [] : [hit(document, name, value, spoken(listOf(allowed)))]
  })
  const undated = listOf(dates).flatMap((name) => {
    const value = valueOf(document, name)
    if (value === undefined || isBlankValue(value) || isDate(value)) return []
    return [hit(document, name, value, 'a date such as 2026-09-30')]
  })
  return [...listed, ...undated]
}

function hit(document: ReviewDocument, missing: string, value = '', allowed = ''): Hit {
  return {
    range: rangeOf(document, missing, value),
    data: { missing, key: missing, value, allowed },
    home: null,
  }
}

/** The line of the key in the front matter where it is there; else the title. */
function rangeOf(
  { text, frontMatter, titleRange }: ReviewDocument,
  name: string,
  value: string,
): Hit['range'] {
  if (frontMatter === null || value === '') return titleRange
  const { start, end } = frontMatter.range
  const lines = text.slice(start, end).split('\n')
  const index = lines.findIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  if (index < 0) return titleRange
  const from = start + lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  return { start: from, end: from + (lines[index] ?? '').trimEnd().length }
}
