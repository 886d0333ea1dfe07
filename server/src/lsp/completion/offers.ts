import { DOCUMENT_TYPES, type ReviewDocument } from '../../facts/types'
import type { Rule } from '../../../../rules/contract'
import {
  REQUIREMENTS,
  REQUIREMENTS_BY_TYPE,
  SLOTS_OF_REQUIREMENT,
  type Requirement,
} from '../../review/requirements'
import { slotOf } from '../../markdown/slots'
import { typeWords } from '../../review/summaryWords'
import { REASON } from '../allow'
import type { LspWords } from '../localize'
import { COMPLETION_ENGLISH } from './english'
import { AUDIENCES, DIRECTIVES, IDIOMS, KEYS, NO_TYPE, SECTIONS, STATUSES } from './words'

/** Something to write at the caret, in place of the last `length` characters before it. */
export interface Offer {
  readonly label: string
  readonly detail: string
  /** Blanks stand in square brackets. */
  readonly text: string
  readonly length: number
  readonly kind: 'heading' | 'idiom' | 'word'
}

export interface CaretLine {
  /** The line up to the caret. */
  readonly before: string
  /** The rest of the line. */
  readonly after: string
  readonly inFrontMatter: boolean
}

/** What may be offered before anything is known about the document: comments and front matter are for any. */
export function plainOffers(line: CaretLine, rules: readonly Rule[], say: LspWords): readonly Offer[] {
  return line.inFrontMatter ? frontMatterOffers(line, say) : commentOffers(line, rules, say)
}

/** What a product document may be missing at this place. */
export function documentOffers(line: CaretLine, document: ReviewDocument, say: LspWords): readonly Offer[] {
  return [...headingOffers(line, document, say), ...idiomOffers(line, say)]
}

function frontMatterOffers({ before }: CaretLine, say: LspWords): readonly Offer[] {
  const typed = /^([\w-]*)(?::[ \t]*([\w-]*))?$/u.exec(before)
  if (!typed) return []
  const [, key = '', value] = typed as (string | undefined)[]
  if (value === undefined) return words(said(KEYS, say), key.length, ': ')
  switch (key.toLowerCase()) {
    case 'doc-type':
      return words(
        [...DOCUMENT_TYPES.map((type) => [type, typeWords(type, say)] as const), ...said([NO_TYPE], say)],
        value.length,
        '',
        before.endsWith(':'),
      )
    case 'status':
      return words(said(STATUSES, say), value.length, '', before.endsWith(':'))
    case 'audience':
      return words(said(AUDIENCES, say), value.length, '', before.endsWith(':'))
    default:
      return []
  }
}

/** Each word with what there is to say about it. */
function said(list: readonly string[], words: LspWords): readonly (readonly [string, string])[] {
  return list.map((word) => {
    const id = `completion.${word}`
    return [word, isId(id) ? words.say(id) : '']
  })
}

function isId(id: string): id is keyof typeof COMPLETION_ENGLISH {
  return Object.hasOwn(COMPLETION_ENGLISH, id)
}

function words(
  list: readonly (readonly [word: string, detail: string])[],
  length: number,
  suffix: string,
  spaced = false,
): readonly Offer[] {
  return list.map(([label, detail]) => ({
    label,
    detail,
    text: `${spaced ? ' ' : ''}${label}${suffix}`,
    length,
    kind: 'word' as const,
  }))
}

function commentOffers(
  { before, after }: CaretLine,
  rules: readonly Rule[],
  say: LspWords,
): readonly Offer[] {
  const comment = /<!--\s*candor\s*:\s*((?:(?!-->).)*)$/i.exec(before)?.[1]
  if (comment === undefined) return []
  const naming = /^allow(?:-section|-file)?\s+((?:[\w/-]+\s*,\s*)*)([\w/-]*)$/i.exec(comment)
  if (naming) {
    const [, listed = '', typed = ''] = naming
    const named = new Set(listed.split(',').map((id) => id.trim().toLowerCase()))
    // A reason that stands there already is kept.
    const reason = /^\s*(?:–|—|-)/u.test(after.replace(/^\s*-->/u, '')) ? '' : ` – ${REASON}`
    return rules
      .filter(({ id }) => !named.has(id))
      .map(({ id, meta }) => ({
        label: id,
        detail: meta.summary,
        text: `${id}${reason}`,
        length: typed.length,
        kind: 'word' as const,
      }))
  }
  const word = /^[\w-]*$/u.exec(comment)?.[0]
  if (word === undefined) return []
  return words(said(DIRECTIVES, say), word.length, ' ', before.endsWith(':'))
}

/** Sections that this type asks for and that no heading opens yet, needed ones first. */
function headingOffers(
  { before, after }: CaretLine,
  document: ReviewDocument,
  say: LspWords,
): readonly Offer[] {
  const hashes = /^(#{1,6})[ \t]*[^#]*$/u.exec(before)?.[1]
  if (hashes === undefined || after.trim() !== '') return []
  const needs = REQUIREMENTS_BY_TYPE[document.type]
  const lacking = REQUIREMENTS.filter((one) => needs[one] !== '-' && !hasSection(document, one, before))
  return [...lacking]
    .sort((one, other) => rank(needs[one]) - rank(needs[other]))
    .map((requirement) => {
      const [heading, question] = SECTIONS[requirement]
      const need = needs[requirement] === 'R' ? 'R' : 'e'
      return {
        label: heading,
        detail: say.say(`completion.section.${need}`),
        text: `${hashes} ${heading}\n\n${question}\n`,
        length: before.length,
        kind: 'heading' as const,
      }
    })
}

function rank(need: string): number {
  return need === 'R' ? 0 : 1
}

/** The heading that is being written opens no section yet. */
function hasSection({ sections }: ReviewDocument, requirement: Requirement, before: string): boolean {
  const own = before.replace(/^#+\s*/u, '').trim()
  const slots = [...SLOTS_OF_REQUIREMENT[requirement], slotOf(SECTIONS[requirement][0])]
  return sections.some(
    ({ slot, title, depth }) => depth > 0 && title !== own && slot !== null && slots.includes(slot),
  )
}

/** Lines that start with the words typed: at least two letters of them, or the bracket of an assumption. */
function idiomOffers({ before }: CaretLine, say: LspWords): readonly Offer[] {
  const typed = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(\[?[a-z][a-z -]*:?|\[)$/i.exec(before)?.[1]?.toLowerCase()
  if (typed === undefined || (typed.length < 2 && typed !== '[')) return []
  return IDIOMS.filter(({ label }) => label.toLowerCase().startsWith(typed)).map((idiom) => ({
    ...idiom,
    detail: say.say(idiom.detail),
    length: typed.length,
    kind: 'idiom' as const,
  }))
}
