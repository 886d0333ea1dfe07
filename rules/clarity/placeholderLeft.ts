import * as z from 'zod'
import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { defineRule, type Fix } from '../contract'
import { lineStart } from '../lines'
import { isForLater } from '../writtenLater'
import { isInQuotes } from '../quoteMarks'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks about template text nobody filled in. Wrong to apply to an open point with an owner or a date, to check boxes,
 * and to documents that are about placeholders.
 */
export const placeholderLeft = defineRule({
  id: 'clarity/placeholder-left',
  meta: {
    summary: 'Fill in template text, give it an owner and a date, or remove it',
    rationale:
      'A blank that looks like content tells a reader that nobody has read the page to the end. An open point with a name and a date is honest; a blank is not.',
    source: 'Process before insight as a sign of a bureaucratic product culture',
    satisfiedBy:
      'Content in its place, the line removed, or “open until [date], [role]” without the brackets.',
    example: 'Open until 12 May, operations lead: how many depots take part in the pilot.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'information', leader: 'warning' },
    anyLanguage: true,
    messages: {
      blank: '“{phrase}” is template text. Fill it in, give it an owner and a date, or delete the line.',
      open: '“{phrase}” leaves this open. Who decides it, and by when? A name and a date make it a step instead of a gap.',
    },
    options: z
      .strictObject({
        allow: z.array(z.string().min(1)).default([]).describe('Placeholders to leave alone, as written.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { allow }) {
    for (const statement of document.statementsWith('placeholder')) {
      if (isOpenPoint(statement)) continue
      const signal = statement.signals.find(
        (one) => isBlank(one, statement) && !allow.includes(one.text) && !isMeant(document, statement, one),
      )
      if (signal === undefined) continue
      const open = isSaidOpenly(document, statement, signal)
      report({
        messageId: open ? 'open' : 'blank',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder: open || isForLater(statement.section) ? 2 : isAllThereIs(document, statement, signal) ? 1 : 0,
        fixes: [withOwner(document, signal)],
      })
    }
  },
})

/** The one line of a section that promises content: the section is asked about as a whole, and once is enough. */
function isAllThereIs(
  document: ReviewDocument,
  { section, range, text }: Statement,
  signal: Signal,
): boolean {
  if (section.slot === null || section.depth === 0 || section.depth > 6) return false
  if (lettersOf(text) !== lettersOf(signal.text) || document.contentWordsIn(section) > 0) return false
  const [only, ...others] = document.statementsIn(section)
  return only?.range.start === range.start && others.length === 0
}

/** How many letters a text has, whatever marks stand around them. */
function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Words in brackets are a blank where they ask for something, or where little else stands there. */
function isBlank({ kind, text, data }: Signal, statement: Statement): boolean {
  if (kind !== 'placeholder') return false
  if (data?.form === 'token' || /^_+$/u.test(text)) return true
  return statement.kind === 'placeholder' || ASKING.test(text)
}
const ASKING =
  /^[[{<]+\s*(?:your|insert|enter|describe|add|list|name|owner|date|link|e\.g|example|company|product|feature|metric|number|target|baseline|who|what|when|why|how|role|team|person|tbd|todo|to follow|placeholder|x+|…|\.{3}|fill|explain|specify|provide|choose|select|source|value|some|optional)\b/i

/** "TBD by 3 June, research lead": an open point with an owner or a date. */
function isOpenPoint({ text }: Statement): boolean {
  return OPEN_POINT.test(text)
}
const OPEN_POINT =
  /(?<!\[)\b(?:TBD|TBC|TODO|open)\b[^.;[\]]{0,20}\b(?:by|until|after|before|on|owner)\b[^[\]]{0,20}(?:\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\b(?:lead|team|manager|director|q[1-4])\b)/i

/**
 * "The date is still TBD", a TBD among the cells of a row, "deploy it [needs a host]": the line says something, and
 * that one point of it is open. Somebody has read it, so it is asked about more softly than a blank.
 */
function isSaidOpenly(document: ReviewDocument, statement: Statement, { range, text }: Signal): boolean {
  const start = document.text.lastIndexOf('\n', range.start) + 1
  const before = document.text.slice(start, range.start)
  if (/^TB[CD]$/i.test(text)) {
    if (statement.place === 'row') return otherCells(document.text, start) >= MOST_OF_A_ROW
    // A line that goes on with it has said something before.
    const isSaid = statement.kind !== 'placeholder' || /[\p{L}\p{N})][.!]\s+\S/u.test(before)
    return isSaid && !/[:=–—-]\W*$/u.test(before)
  }
  // "TODO: ask the depot about Sundays" says what is to be done; "TODO: describe the market" is a blank.
  if (/^TODO$/i.test(text)) {
    const note = document.text.slice(range.end, statement.range.end)
    return NOTE.test(note) && !TO_BE_WRITTEN.test(note)
  }
  return text.startsWith('[') && !ASKING.test(text) && /[\p{L}\p{N}][.!]\s+$/u.test(before)
}
/** Three words or more. */
const NOTE =
  /^[^\p{L}]*(?:\([^)]*\)|\[[^\]]*\])?[^\p{L}]*\p{L}[\p{L}'’-]*(?:[^\p{L}.!?]+\p{L}[\p{L}'’-]*){2}/u
const TO_BE_WRITTEN =
  /^\W*(?:fill|add|write|insert|describe|complete|expand|finish|link|update|explain|document|elaborate|specify)\b/i
/** A name and something told of it: the row holds more than its blank. */
const MOST_OF_A_ROW = 2

/** Cells of the row with words other than a token of the kind. */
function otherCells(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return text
    .slice(start, end < 0 ? text.length : end)
    .split('|')
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell) && !/^\W*(?:TB[CD]|TODO)\W*$/i.test(cell)).length
}

/** “I would wait.” [after a look at the board]: whoever wrote down what somebody said tells when it was. */
const SPOKEN = /[\p{L}.!?,]["”][*_]*\s*$/u

/** "[True, False]": the values something may take. */
const VALUES = /^\[(?:true|false|null|none)(?:\s?[,|/]\s?(?:true|false|null|none))+\]$/i

/** Brackets that belong to the text: a value, a tag of a site generator, a button, half of an address, a form of words. */
function isMeant(
  { text: source }: ReviewDocument,
  { range, kind }: Statement,
  { range: at, text }: Signal,
): boolean {
  if (VALUES.test(text)) return true
  const line = source.slice(lineStart(source, at.start), at.start)
  // The words of a letter or a message, set off, have names to be filled in whenever it is sent.
  if ((text.startsWith('{') || kind !== 'placeholder') && /^\s*>/u.test(line)) return true
  if (/^\[\s*["'“\d]|^\{\{?\s*[\w-]+\s*[:.|(]|^\{%|^\[see\b/i.test(text)) return true
  const before = source.slice(range.start, at.start)
  const after = source.slice(at.end, range.end)
  if (/\{%[^%]*%\}[^{]*$/u.test(before)) return true
  if (SPOKEN.test(line) || (/^\[optional\]$/i.test(text) && /^\s*\p{L}/u.test(after))) return true
  if (
    /[$€£][X,.]*$/i.test(before) ||
    (/^[[{<]/u.test(text) && /[@/=]\\?$/u.test(before)) ||
    /^\\?(?:[/=@]|\.\w)/u.test(after)
  )
    return true
  if (/^\[\s/u.test(text) && /\b(?:click|clicks|tap|taps|press|presses|button|opens)\b/i.test(before + after))
    return true
  return isInQuotes(before, after)
}

function withOwner({ text }: ReviewDocument, { range }: Signal): Fix {
  const blank = text.slice(range.start, range.end)
  const inside = blank.replace(/^[[{<_?]+|[\]}>_?]+$/gu, '').trim()
  return {
    title: FIXES.openPoint,
    edits: [
      {
        range,
        newText: `[TBD${inside === '' || /^(?:TBD|TBC|TODO)$/i.test(inside) ? '' : ` ${inside}`}: who decides it, by when]`,
      },
    ],
  }
}
