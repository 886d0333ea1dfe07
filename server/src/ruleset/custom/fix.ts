import * as z from 'zod'
import type { Edit, Fix } from '../../../../rules/contract'
import { atEndOfBody, scaffoldFix } from '../../../../rules/scaffold'
import type { ReviewDocument } from '../../facts/types'
import type { Flaw, Hit } from './kind'
import type { KindName } from './kinds'
import { LIMITS } from './limits'

const text = z.string().trim().min(1).max(LIMITS.fixLength)

export const fixSchema = z.union([
  text,
  z.strictObject({
    title: z.string().trim().min(1).max(80).describe('Shown in the menu: "Add who approved it".'),
    text,
  }),
])
export type FixSpec = z.infer<typeof fixSchema>

/** What a fix of a kind does; a scaffold leaves blanks that only the author can fill. */
export function fixFor(document: ReviewDocument, hit: Hit, kind: KindName, spec: FixSpec): Fix {
  const { title, text: written } = typeof spec === 'string' ? { title: TITLES[kind], text: spec } : spec
  const lines = written.split(/\r?\n/u)
  if (kind === 'forbid') {
    const named = typeof spec === 'string' ? `Write “${written}”` : title
    return { title: named, edits: [{ range: hit.range, newText: written }] }
  }
  if (kind === 'require-metadata') return { title, edits: [metadataEdit(document, lines)] }
  const [first = '', ...rest] = lines
  const own = /^#{1,6}\s+(.*)$/u.exec(first)
  const body =
    own === null
      ? lines
      : rest.slice(
          Math.max(
            0,
            rest.findIndex((line) => line.trim() !== ''),
          ),
        )
  if (hit.home !== null) return { title, edits: [atEndOfBody(document, hit.home, body)] }
  return scaffoldFix(document, {
    title,
    slots: [],
    heading: own?.[1] ?? hit.heading ?? 'Open questions',
    lines: body,
  })
}

const TITLES: Readonly<Record<KindName, string>> = {
  forbid: 'Write it in other words',
  'require-section': 'Add the section',
  'require-facet': 'Add the question',
  'require-columns': 'Add what is missing',
  'require-metadata': 'Add the missing keys',
  'require-if': 'Add what is missing',
  'section-says-something': 'Add the question',
  'link-must-resolve': 'Add a link',
  limit: 'Add what is missing',
}

const FRONT_MATTER = /^---[ \t]*(\r?\n)(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/u

/** Lines at the top of the front matter; a text without one gets one. Blanks are quoted: YAML takes them for lists. */
function metadataEdit({ text: source }: ReviewDocument, lines: readonly string[]): Edit {
  const quoted = lines.map((line) => line.replace(/^([^:#]+:\s*)(\[.*\])\s*$/u, '$1"$2"'))
  const found = FRONT_MATTER.exec(source)
  const newline = found?.[1] ?? /\r?\n/u.exec(source)?.[0] ?? '\n'
  if (found === null) {
    return { range: { start: 0, end: 0 }, newText: ['---', ...quoted, '---', '', ''].join(newline) }
  }
  const at = source.indexOf(newline) + newline.length
  return { range: { start: at, end: at }, newText: quoted.map((line) => line + newline).join('') }
}

/** A scaffold asks; one without a blank would answer in the author's place. */
export function fixFlaws(kind: KindName, spec: FixSpec | undefined): readonly Flaw[] {
  if (spec === undefined || kind === 'forbid') return []
  const written = typeof spec === 'string' ? spec : spec.text
  if (/\[[^\]]*\S[^\]]*\]/u.test(written)) return []
  return [
    {
      path: ['fix'],
      message:
        'a fix asks and the author answers: put what is to be filled in into square brackets, `[who approved it]`',
    },
  ]
}
