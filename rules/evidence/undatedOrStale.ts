import * as z from 'zod'
import type { Range, ReviewDocument, Section, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks when evidence was gathered, where nothing in reach says so, or where it is older than the document by more than
 * some years. Wrong to apply to laws and standards, to histories, and where the age is spoken of.
 */
export const undatedOrStale = defineRule({
  id: 'evidence/undated-or-stale',
  meta: {
    summary: 'Date the evidence, and say why old evidence still holds',
    rationale:
      'What people did four years ago may be the opposite of what they do now. A date lets a reader judge that in a second; without one, old findings live on from document to document.',
    source: 'Indirectness as a reason to trust evidence less; the half-life of what is known about customers',
    satisfiedBy:
      'A month, quarter or year beside the finding or in the heading above it, a link to it, or a sentence on why it still holds.',
    example: 'Survey of 2023; prices have not changed since, so we still rely on it.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'hint', leader: 'information' },
    messages: {
      undated:
        'Nothing here says when this was observed. A month or a quarter lets a reader judge whether it still holds; when was it?',
      stale:
        '{age} years lie between this finding and this document. Does it still hold? A later check, or one sentence on why, is enough.',
    },
    options: z
      .strictObject({
        years: z
          .int()
          .min(1)
          .default(3)
          .describe('Evidence older than the document by more years than this is asked about.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { years }) {
    const written = yearOf(document)
    for (const statement of document.statementsWith('study')) {
      const { grade, range, section } = statement
      if (grade < 2 || !isFinding(statement)) continue
      const text = document.text.slice(range.start, range.end)
      const age = written - newestYear(text)
      const stale = age > years && age < 100
      if (!stale && ((grade < 3 && !/\d/u.test(text)) || isDated(document.text, range, section))) continue
      report({
        messageId: stale ? 'stale' : 'undated',
        data: { age, phrase: quoted(text) },
        range,
        fixes: [
          stale
            ? noteBeside(
                document,
                statement,
                { title: FIXES.lastChecked },
                '[Last checked: date and by whom; or why it still holds]',
              )
            : noteBeside(document, statement, { title: FIXES.observed }, '[Observed: month and year]'),
        ],
      })
    }
  },
})

const YEAR =
  /(?<!(?:Windows|Office|Server|Studio|Excel|Exchange|SharePoint|ES|v|#|\d[-/.])\s?)\b(?:19|20)\d{2}\b(?!\s?(?:users|customers|people|participants|respondents|px|ms|%))/gu
const DATE =
  /\b(?:19|20)\d{2}\b|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:in|since|of|from|last|this|during) (?:may|mar|apr)\b|\bMay\s\d|\bQ[1-4]\b|\bH[12]\b|\bFY\s?\d|\b(?:last|past|previous|this) (?:\w+ )?(?:week|month|quarter|year|sprint|spring|summer|autumn|winter)s?\b|\byesterday\b|\b(?:days|weeks|months) ago\b|\]\(|\[\^|https?:/i

function newestYear(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(YEAR), ([year]) => Number(year)))
}

/** The year in the front matter; 0 where there is none, so that nothing is old. */
function yearOf({ frontMatter }: ReviewDocument): number {
  const values = frontMatter?.values
  const written = values?.get('date') ?? values?.get('updated') ?? values?.get('last-updated') ?? ''
  return Number(/\b(?:19|20)\d{2}\b/u.exec(written)?.[0] ?? 0)
}

/** A date, or a link that leads to one, in the paragraph, or in a heading above it. */
function isDated(text: string, { start, end }: Range, home: Section): boolean {
  const from = Math.max(text.lastIndexOf('\n\n', start), text.lastIndexOf('\n\r\n', start), 0)
  const gap = /\n\r?\n/u.exec(text.slice(end, end + 2_000))?.index ?? 2_000
  if (DATE.test(text.slice(from, end + gap))) return true
  for (let section: Section | null = home; section !== null; section = section.parent)
    if (DATE.test(section.title)) return true
  return false
}

/** Told as found, and not as part of a history. */
function isFinding({ kind, section }: Statement): boolean {
  if (/\b(?:history|timeline|changelog|revision|references|bibliography|sources)\b/i.test(section.title))
    return false
  if (section.slots[0] === 'requirements' || section.slots[0] === 'metrics') return false
  return kind === 'evidence' || kind === 'attributed' || kind === 'claim' || kind === 'narration'
}
