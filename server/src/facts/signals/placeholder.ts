import type { PlainText } from '../../markdown/plainText'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'

/** Template text that nobody filled in: `[Name]`, `{metric}`, `<your team>`, TBD, lorem ipsum. */
export const placeholder: SignalDetector = (sentence, text) => {
  const { text: value } = sentence
  const found: SignalHit[] = []
  if (HINT.test(value)) readText(found, sentence, text)
  for (const mark of text.marks) {
    if (mark.kind !== 'html' || mark.start < sentence.start || mark.start >= sentence.end) continue
    if (TAG_OF_WORDS.test(mark.target))
      found.push({ kind: 'placeholder', start: mark.start, end: mark.end, data: { form: 'bracket' } })
  }
  return found
}

function readText(found: SignalHit[], sentence: Sentence, text: PlainText): void {
  collect(found, sentence, text, BRACKETS, 'bracket')
  collect(found, sentence, text, ANGLES, 'bracket')
  collect(found, sentence, text, TOKEN, 'token')
}

/**
 * "Each alarm becomes a todo", "a TODO list": things of that name. Left to be filled in is what stands alone, behind a
 * colon or a bracket, or before a colon.
 */
function isThing(written: string, before: string, after: string): boolean {
  if (!/^todo$/i.test(written)) return false
  if (/^[ -](?:lists?|items?|apps?|comments?|markers?|manager)\b/i.test(after)) return true
  return written !== 'TODO' && !/(?:^|[:|([=–—-])\W*$/.test(before) && !/^\s*:/.test(after)
}

/** No blank is without one of these. */
const HINT = /[[{<_?]|\b(?:TB[CD]|TODO|TK|FIXME|XXX|lorem)\b/i

const BRACKETS =
  /\[(?!\s*[xX ]?\s*\]|\d|\^|ASSUMPTION|!)([^[\]\n]{2,160})\]|\{\{?([A-Za-z][^{}\n]{1,80})\}\}?|_{4,}/g
const ANGLES = /<[A-Za-z][a-z]+(?:[ -][a-z]+){0,7}>/g
const TOKEN = /\b(?:TBD|TBC|TODO|FIXME|XXX+|TK)\b|\blorem ipsum\b|\?{3,}/gi
/** `<your team name>` is HTML to a parser; a real tag has attributes, a slash or a known short name. */
const TAG_OF_WORDS = /^<[A-Za-z]+(?: [a-z]+){1,7}>$/

function collect(
  found: SignalHit[],
  sentence: Sentence,
  text: PlainText,
  pattern: RegExp,
  form: string,
): void {
  for (const match of sentence.text.matchAll(pattern)) {
    const inside = match[1] ?? match[2] ?? ''
    if (
      inside !== '' &&
      (isTag(inside) || isPointer(inside) || isWikiLink(sentence.text, match.index, inside))
    )
      continue
    if (
      isThing(
        match[0],
        sentence.text.slice(0, match.index),
        sentence.text.slice(match.index + match[0].length),
      )
    )
      continue
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (
      text.marks.some(
        (mark) => (mark.kind === 'code' || mark.kind === 'link') && mark.start < end && start < mark.end,
      )
    )
      continue
    found.push({ kind: 'placeholder', start, end, data: { form } })
  }
}

/** "[P0]", "[WIP]", "[a-z]", "[sic]": short marks that say something by themselves. */
function isTag(inside: string): boolean {
  return /^[A-Z0-9 .:#-]{1,12}$/.test(inside) || /^(?:sic|\.{3}|…|.-.)$/.test(inside)
}

/** "[same as in the first case]", "[see below]": what stands elsewhere need not be filled in here. */
function isPointer(inside: string): boolean {
  return /\b(?:same|identical) as\b|^(?:see|as (?:above|below|before))\b/i.test(inside)
}

/** "[[plans/harbour|Harbour plan]]": a link to another page, as wikis write it; a choice of words has no path. */
function isWikiLink(text: string, at: number, inside: string): boolean {
  if (text[at - 1] !== '[' || text.slice(at + inside.length + 2, at + inside.length + 3) !== ']') return false
  return /^[^|]*[^\s|][/#][^\s|][^|]*(?:\|[^|]+)?$/.test(inside) || /^\p{Lu}[^|/]*\|[^|]+$/u.test(inside)
}
