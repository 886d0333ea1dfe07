import * as z from 'zod'
import type { Rule } from '../../../rules/contract'
import {
  DOCUMENT_TYPES,
  LEXICON_CLASSES,
  PERSPECTIVES,
  SLOTS,
  type DocumentType,
  type LexiconClass,
  type Slot,
} from '../facts/types'
import { problemText } from './problemText'

/** What a team teaches in its own words. Lists are added up; everything else is replaced key by key. */
export interface TeamSettings {
  /** Texts by rule and message id; a text alone for a rule without code, which has one message. */
  readonly messages?:
    Readonly<Record<string, string | Readonly<Record<string, string | undefined>> | undefined>> | undefined
  readonly suppressions?: SuppressionSettings | undefined
  readonly slots?: Readonly<Partial<Record<Slot, readonly string[] | undefined>>> | undefined
  readonly lexicon?: Readonly<Partial<Record<LexiconClass, readonly string[] | undefined>>> | undefined
  readonly evidence?: { readonly sources?: readonly string[] | undefined } | undefined
  readonly 'decision-rights'?: DecisionRights | undefined
  readonly perspectives?: Readonly<Record<string, PerspectiveSettings>> | undefined
  /** From and to, in percent, by the word that means it. */
  readonly likelihood?: Readonly<Record<string, readonly [number, number]>> | undefined
  /** Lines to put into a document, by rule. */
  readonly scaffolds?: Readonly<Record<string, string | undefined>> | undefined
}

interface SuppressionSettings {
  readonly 'min-words'?: number | undefined
  readonly 'require-expiry'?: boolean | undefined
  readonly 'max-days'?: number | undefined
  readonly expire?: boolean | undefined
}

export const DECISION_MODELS = ['RAPID', 'DACI', 'RACI'] as const
type DecisionRights = (typeof DECISION_MODELS)[number] | readonly string[]

interface PerspectiveSettings {
  readonly question: string
  readonly facets: Readonly<Record<string, readonly string[]>>
  readonly slot?: Slot | undefined
  readonly documents?: readonly DocumentType[] | undefined
}

/** The keys of `candor.yaml` by which a team teaches its own words. */
export function teamShape(rules: readonly Rule[]): Readonly<Record<keyof TeamSettings, z.ZodType>> {
  const slot = z.enum(SLOTS)
  return {
    messages: z
      .object(Object.fromEntries(rules.map((rule) => [rule.id, messagesOf(rule)])))
      // Rules of `custom-rules`. Which there are is seen when all files are read.
      .catchall(messageText.describe('The message of a rule of your own.'))
      .optional()
      .describe('Your own wording of findings, by rule and message.'),
    suppressions: suppressions.optional().describe('What a `candor: allow` comment has to hold.'),
    slots: z
      .partialRecord(slot, z.array(phrase).max(MOST_WORDS))
      .optional()
      .describe('Headings of yours, by the job that the section under them does.'),
    lexicon: z
      .partialRecord(z.enum(LEXICON_CLASSES), z.array(phrase).max(MOST_WORDS))
      .optional()
      .describe('More words for the reviewer’s own word lists. `deploy+` stands for all forms of a word.'),
    evidence: z
      .strictObject({
        sources: z
          .array(phrase)
          .max(MOST_WORDS)
          .optional()
          .describe('Names of sources you accept: "Insights board".'),
      })
      .optional()
      .describe('What counts as evidence here.'),
    'decision-rights': z
      .union([z.enum(DECISION_MODELS), z.array(role).min(1).max(50)])
      .optional()
      .describe('Who decides here: a model (RAPID, DACI, RACI), or your own names of the roles that decide.'),
    perspectives: z
      .record(perspectiveName, perspective)
      .superRefine(atMost(MOST_PERSPECTIVES, 'perspectives'))
      .optional()
      .describe('Questions that you ask of a document besides the four perspectives.'),
    likelihood: z
      .record(likelihoodWord, range)
      .superRefine(atMost(50, 'words'))
      .optional()
      .describe('Your scale of likelihood: words, each with from and to in percent.'),
    scaffolds: z
      .strictObject(Object.fromEntries(rules.map(({ id }) => [id, scaffold.optional()])))
      .optional()
      .describe('Your own lines for what a quick fix adds, by rule; blanks stand in [square brackets].'),
  }
}

const MOST_WORDS = 500
const MOST_PERSPECTIVES = 10
/** As much as fits into one problem line of an editor. */
const MESSAGE_LIMIT = 240

/** What holds a letter or a digit; a `+` behind a word stands for all its forms. */
const phrase = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .superRefine((text, context) => {
    if (!/[\p{L}\p{N}]/u.test(text))
      context.addIssue({ code: 'custom', message: problemText('team.noWord', { text }) })
  })
const role = phrase

const messageText = z.string().trim().min(1).max(MESSAGE_LIMIT)

function messagesOf({ meta: { messages } }: Rule): z.ZodType {
  return z
    .strictObject(Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, messageLike(text)])))
    .optional()
}

/** At most as long as a message may be, with placeholders that the rule fills in. */
function messageLike(builtIn: string): z.ZodType {
  const known = placeholdersIn(builtIn)
  return messageText
    .superRefine((text, context) => {
      const unknown = placeholdersIn(text).filter((name) => !known.includes(name))
      if (unknown.length === 0) return
      const names = { unknown: unknown.map(braced).join(', '), known: known.map(braced).join(', ') }
      const message = problemText(known.length === 0 ? 'placeholder.none' : 'placeholder.known', names)
      context.addIssue({ code: 'custom', message })
    })
    .optional()
}

function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([\w-]+)\}/gu)].map(([, name = '']) => name))]
}

function braced(name: string): string {
  return `\`{${name}}\``
}

const suppressions = z.strictObject({
  'min-words': z.number().int().min(1).max(50).optional().describe('Words a reason needs. Default: 4.'),
  'require-expiry': z
    .boolean()
    .optional()
    .describe('`true`: a comment without `until YYYY-MM-DD` silences nothing.'),
  'max-days': z.number().int().min(1).max(3650).optional().describe('How many days ahead that date may lie.'),
  expire: z
    .boolean()
    .optional()
    .describe(
      '`true`: a comment whose date has passed silences nothing. Default: `true` with `require-expiry` or `max-days`, else `false`.',
    ),
})

const perspectiveName = z
  .string()
  .max(40)
  .superRefine((name, context) => {
    if ((PERSPECTIVES as readonly string[]).includes(name))
      context.addIssue({
        code: 'custom',
        message: problemText('perspective.taken', { name }),
      })
    else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name))
      context.addIssue({
        code: 'custom',
        message: problemText('perspective.name', { name }),
      })
  })

const perspective = z.strictObject({
  question: z.string().trim().min(1).max(120).describe('What a reader would ask: "Who may see this data?"'),
  facets: z
    .record(z.string().trim().min(1).max(40), z.array(phrase).min(1).max(MOST_WORDS))
    .superRefine((facets, context) => {
      const count = Object.keys(facets).length
      if (count < 2 || count > MOST_FACETS)
        context.addIssue({
          code: 'custom',
          message: problemText('perspective.facets', { most: MOST_FACETS, count }),
        })
    })
    .describe('Parts of the answer, each with words that speak of it; two of them make an answer.'),
  slot: z.enum(SLOTS).optional().describe('The section a quick fix puts the question into.'),
  documents: z
    .array(z.enum(DOCUMENT_TYPES))
    .optional()
    .describe('Types of documents that are asked. Default: all but product-doc.'),
})
const MOST_FACETS = 20

const likelihoodWord = phrase
const percent = z.number().min(0).max(100)
const range = z.tuple([percent, percent]).superRefine(([from, to], context) => {
  if (from > to)
    context.addIssue({ code: 'custom', message: problemText('likelihood.order', { low: to, high: from }) })
})

/** Lines of blanks: what stands outside of them only says what to fill in, so that no scaffold is an answer. */
const scaffold = z
  .string()
  .max(2000)
  .superRefine((text, context) => {
    const lines = text.trim().split(/\r?\n/u)
    const full = lines.find((line, index) => !isTitleOf(line, lines[index + 1] ?? '') && !isToFillIn(line))
    if (full !== undefined)
      context.addIssue({
        code: 'custom',
        message: problemText('scaffold.full', { line: full.trim().slice(0, 60), count: WORDS_BESIDE }),
      })
    else if (!BLANK.test(text)) context.addIssue({ code: 'custom', message: problemText('scaffold.none') })
  })
/** As many as name what is asked for: "Decided by", "We stop if". */
const WORDS_BESIDE = 6
const BLANK = /\[[^[\]]*\p{L}[^[\]]*\](?!\()/u

/** A heading, or the head of a table. */
function isTitleOf(line: string, next: string): boolean {
  return /^#{1,6} /u.test(line) || (line.includes('|') && /^[\s|:-]*-[\s|:-]*$/u.test(next))
}

function isToFillIn(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  const beside = line.replaceAll(/\[[^[\]]*\]/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return BLANK.test(line) && beside.length <= WORDS_BESIDE
}

function atMost(most: number, what: string) {
  return (value: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    const count = Object.keys(value).length
    if (count > most)
      context.addIssue({ code: 'custom', message: `expected at most ${most} ${what}, not ${count}` })
  }
}
