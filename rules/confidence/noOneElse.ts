import * as z from 'zod'
import type { ReviewDocument, Section, Signal, Statement } from '../../server/src/facts/types'
import { isAtStake } from '../atStake'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted } from '../spoken'
import { COMPARES, hasComparison } from './compares'
import { FIXES } from '../phrases'

/**
 * Asks what was looked at before saying that nobody else does something. Absence is the hardest claim to support and
 * the easiest to write. Wrong to apply to the product's own behaviour, to access rules and to plain counts.
 */
export const noOneElse = defineRule({
  id: 'confidence/no-one-else',
  meta: {
    summary: 'Say what was looked at before saying that no one else does it',
    rationale:
      'That something exists nowhere can only be known by looking everywhere. A reader who knows one counter-example stops trusting the rest, while a short list of what was checked is hard to argue with and names the real rival.',
    source:
      'How uncertainty is treated as a part of product culture; negative existentials as claims worth checking',
    satisfiedBy:
      'A bounded statement (which ones were looked at, and when), a link to the comparison, or “as far as we know” with where it was checked.',
    example: 'None of the five planners we looked at in March re-plans while trucks are out.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      unbounded:
        '“{phrase}” is hard for anyone to know. What was looked at, and what is the closest thing people use instead? “None of the six we checked” is stronger than “none”.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    let ease: number | null = null
    let isSaid = false
    for (const { statement, signal, milder } of bareStatements(document, 'negative-existential')) {
      if (SEARCHED.test(statement.text) || isBounded(document, statement, signal)) continue
      ease ??= (hasComparison(document) ? 1 : 0) + (isHardlyHeard(document) ? 1 : 0)
      const isAnswered =
        milder === 1 ||
        isCompared(document, statement, signal) ||
        isBesideNames(document, statement) ||
        isBesideOthers(document, statement) ||
        isConcluded(document, statement, signal) ||
        isFollowedByNearest(document, statement)
      const steps = (isAnswered ? 1 : 0) + (isNarrow(document, statement, signal) ? 1 : 0) + ease
      report({
        messageId: 'unbounded',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        // Whoever deals with the first deals with its echoes.
        milder: steps === 0 && isSaid ? ECHO : isFramed(signal) ? Math.max(steps, 1) : steps,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.lookedAt },
            '[Looked at: which ones, when, where the list is. Closest substitute: what people use instead]',
          ),
        ],
      })
      isSaid ||= steps === 0
    }
  },
})

/** "The market still lacks", "our unique approach": told by the way it is put, and no rival is spoken of. */
function isFramed({ data }: Signal): boolean {
  return data?.form === 'frame'
}

/** From a warning to a hint. */
const ECHO = 2

/** "Of the eleven planners we reviewed in May": the search is bounded by the sentence itself. */
const SEARCHED =
  /\b(?:we|i|team) (?:have |has |had )?(?:also )?(?:reviewed|checked|compared|looked at|evaluated|tested|surveyed|examined|tried|searched)\b|\bof the (?:\w+[- ]){0,2}\w+ (?:tools|products|vendors|planners|apps|services|competitors|alternatives|libraries|platforms) (?:above|below|listed|in the table)\b|\bin (?:our|the) (?:review|comparison|search) (?:of|from|in)\b|\bin (?:the|this|our) (?:[\w-]+ ){0,2}(?:comparison|benchmark|evaluation|test|trial|study|survey)\b|\bthe only (?:measured|tested|benchmarked|compared|reviewed|evaluated|surveyed)\b/i

/** Work of one's own that is not done yet, or a line that says how far anyone looked. */
function isBounded({ text: source }: ReviewDocument, { range }: Statement, { range: at }: Signal): boolean {
  const before = source.slice(range.start, at.start).replace(/\s+/gu, ' ')
  if (NONE_OF_PARTS.test(source.slice(at.start, range.end))) return true
  if (HEAD_START.test(source.slice(at.end, range.end))) return true
  if (/\bas far as (?:I|we) (?:can tell|know|could see)\b/i.test(before)) return true
  return /\b(?:that|what|which) $/i.test(before) && UNDONE.test(source.slice(at.start, at.end + 6))
}
/** "None of these interfaces": what was listed are parts and ways, which nobody else offers or lacks. */
const NONE_OF_PARTS =
  /^(?:none|neither) of (?:these|those|the above) (?:[\w-]+ )?(?:apis?|interfaces|ways|approaches|methods|mechanisms|means|attempts|workarounds|checks|tests|fixes|causes|changes|steps|files|functions|flags|settings|fields|formats|options|ideas|questions|risks|issues|problems|goals|features)\b/i
/** "Cannot be copied overnight" claims no more than a head start. */
const HEAD_START =
  /^\s+(?:quickly|overnight|instantly|immediately|at once|easily|cheaply|fast|soon|in an? (?:day|week|month|year|quarter|weekend))\b/i
/** "Talks that nobody has started". */
const UNDONE = /^(?:nobody|no one) (?:has|have)\b/i

/** Beside a list or a comparison the reader sees who was looked at; whether a rival can follow is a judgement. */
function isCompared(
  { title }: ReviewDocument,
  { section, text }: Statement,
  { text: phrase }: Signal,
): boolean {
  return (
    BESIDE_LIST.test(phrase) ||
    /\b(?:copy|copied|replicate\w*|match|matched|imitate\w*|clone\w*|cannot|can['’]t|could not)\b/i.test(
      phrase,
    ) ||
    /\bknown\b|\b(?:in|of|from) (?:the|this|our) (?:table|list|comparison|matrix|overview)\b/i.test(text) ||
    POSITIONING.test(text) ||
    isAmidComparison(section, title) ||
    COMPARES.test(title)
  )
}
/** "Positioning statement: … is the only …": a form that asks for the word. */
const POSITIONING = /^\W*(?:onliness|positioning) statement\b/i
/** Under a heading that compares, or beside one within the same part of the document. */
function isAmidComparison(section: Section, title: string): boolean {
  if (COMPARES.test(section.title)) return true
  const { parent } = section
  if (parent?.parent == null || parent.title === title) return false
  return (
    parent.children.some((beside) => COMPARES.test(beside.title) || FALL_SHORT.test(beside.title)) ||
    isAmidComparison(parent, title)
  )
}
const FALL_SHORT =
  /\b(?:existing|current|other) (?:tools?|solutions?|products?|offers?|apps?|approaches|options)\b/i

/** Nobody acts on it: nobody has anything to lose, and it is not written to be said in public. */
function isHardlyHeard(document: ReviewDocument): boolean {
  return document.type !== 'prfaq' && !IN_PUBLIC.test(document.title) && !isAtStake(document)
}
const IN_PUBLIC = /\b(?:positioning|messaging|copy guide|press release|launch)\b/i

const BESIDE_LIST =
  /^(?:none|neither) of (?:these|those|the above|them)\b|\bonly (?:\w+ )?(?:alternative|option|way|approach|choice)\b|^the only (?:browsers|platforms|vendors|countries|languages)\b/i

/** "They never had the ferry, so there is no alternative for them": the reason stands in front of it. */
function isConcluded({ text }: ReviewDocument, { range }: Statement, { range: at }: Signal): boolean {
  return CONCLUDED.test(text.slice(range.start, at.start))
}
const CONCLUDED =
  /[\p{L}\p{N})][,;]\s+(?:and )?(?:so|hence|therefore|which means(?: that)?)(?:\s+there (?:is|are|was|were))?\s+$/iu

/** The next sentence names the nearest one and says how far it goes: what people use instead is told. */
function isFollowedByNearest(document: ReviewDocument, { section, range }: Statement): boolean {
  const { text } = document
  // Code begins with a small letter, so that the sentence it opens is read as one with that before it.
  if (NEAREST_IN_CODE.test(text.slice(range.start, range.end))) return true
  const next = document.statementsIn(section).find(({ range: { start } }) => start >= range.end)
  if (next === undefined || /\n\s*\n/u.test(text.slice(range.end, next.range.start))) return false
  return NEAREST.test(text.slice(next.range.start, next.range.end)) && next.says(FALLS_SHORT)
}
const SHORT =
  "\\b(?:partly|partially|comes closest|never|lacks?|but|only|stops? (?:at|short)|does not|doesn['’]t|cannot)\\b"
const FALLS_SHORT = new RegExp(SHORT, 'i')
const NEAREST_IN_CODE = new RegExp(`[.!]\\s+\`[^\`\\n]+\`\\s[^.!?]*${SHORT}`, 'i')
/** A name at the head of a sentence, with a capital or a digit inside, or with a remark in brackets. */
const NEAREST = /^(?:\p{Lu}\p{Ll}+[\p{Lu}\d][\p{L}\d]*|\p{Lu}[\p{L}\d-]+ \([^)]*\))\s/u

/** The sentence before or after sets two or more by name against it: the reader sees who was looked at. */
function isBesideNames(document: ReviewDocument, { section, range }: Statement): boolean {
  const beside = document
    .statementsIn(section)
    .filter(({ range: { start, end } }) => end <= range.start || start >= range.end)
  return [
    beside.findLast(({ range: { end } }) => end <= range.start),
    beside.find(({ range: { start } }) => start >= range.end),
  ].some((other) => {
    if (!other?.says(CONTRASTS)) return false
    const [first, second] = other.range.start < range.start ? [other.range, range] : [range, other.range]
    if (/\n\s*\n/u.test(document.text.slice(first.end, second.start))) return false
    return new Set(Array.from(other.text.matchAll(NAME), ([name]) => name)).size > 1
  })
}
const CONTRASTS = /\b(?:but|never|partly|partially|none|neither|nor|lacks?|only|however|while|whereas)\b/i
/** Further on in its paragraph: "The tools that try this either … or …", "Existing planners …", and where they stop. */
function isBesideOthers(document: ReviewDocument, { section, range, place }: Statement): boolean {
  if (place !== 'paragraph') return false
  const paragraph = document.text.slice(range.end).split(/\n\s*\n/u, 1)[0] ?? ''
  const end = range.end + paragraph.length
  return document
    .statementsIn(section)
    .some(
      (other) =>
        other.range.start >= range.end &&
        other.range.end <= end &&
        OTHERS.test(other.text) &&
        other.says(FAILS),
    )
}
const OTHERS =
  /^(?:The|Existing|Current|Other|Today['’]s|Most) (?:[\w-]+ )?(?:tools|products|planners|services|apps|platforms|solutions|alternatives|vendors|incumbents|competitors)\b/
const FAILS = /\b(?:either|but|only|never|none|lacks?|stops?|cannot|can['’]t|do not|don['’]t|fail|without)\b/i

/** "No rival does — Harbourly prints one, Tidewatch none": the sentence goes on to say who was looked at. */
function goesOnToName({ text }: ReviewDocument, { range }: Statement, { range: at }: Signal): boolean {
  const [, further = ''] = /[—–;]([^]*)/u.exec(text.slice(at.end, range.end)) ?? []
  return new Set(Array.from(` ${further.trim()}`.matchAll(NAMED), ([name]) => name.trim())).size > 1
}
const NAMED = /(?<=[\s(,/])\p{Lu}\p{Ll}{2,}[\p{L}\p{N}]*/gu

/** A word that is written as a name amid a sentence. */
const NAME = /(?<=[\p{L}\p{N},;)–—] )\p{Lu}\p{Ll}{2,}[\p{L}\p{N}]*/gu

/** "Almost nobody does this"; a choice among ways to build; those that the document or the sentence itself has named. */
function isNarrow(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const { text } = document
  const [{ range }, { range: at }] = [statement, signal]
  if (goesOnToName(document, statement, signal)) return true
  return ALMOST.test(text.slice(range.start, at.start)) || AMONG.test(text.slice(at.start, range.end))
}
const ALMOST = /\b(?:almost|nearly|hardly|virtually|practically|next to) $/i
const AMONG =
  /^(?:none|neither) of (?:these|those|them|the (?:[\w-]+ )+\w+)\b|^(?:the )?only (?:\w+ )?(?:alternative|option|way|approach|choice)\b|^(?:nobody|no one|none|no \w+) (?:in|from|on) (?:the|this|our|that) (?:\w+ ){0,2}(?:table|list|comparison|matrix|overview|sample)\b/i
