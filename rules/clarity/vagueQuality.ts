import * as z from 'zod'
import type { DocumentType, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { isUnwanted } from '../unwanted'
import { FIXES } from '../phrases'
import { isPlainUse } from './plainQuality'

/**
 * Asks what would be seen if a quality word were true. The weaker words count only among goals and measures, the
 * stronger ones wherever the document speaks of its product. Wrong to apply to a story of what happened, to what others
 * made, to product names, and where a measure, a test or a standard stands beside the word.
 */
export const vagueQuality = defineRule({
  id: 'clarity/vague-quality',
  meta: {
    summary: 'Say what would be seen if a quality were there',
    rationale:
      'Words such as “intuitive” mean something else to whoever builds and whoever checks. A number, a test or an example settles before the work what would otherwise be argued about after it.',
    source: 'Subjective and ambiguous wording among the requirement smells of ISO 29148',
    satisfiedBy:
      'A number, a threshold, something people would be seen doing, a test, a named standard, or a comparison with today.',
    example: 'A new planner releases a route in under ten minutes without asking anyone.',
    scope: 'statement',
    documents: [
      'prd',
      'rfc',
      'experiment',
      'launch',
      'strategy',
      'one-pager',
      'roadmap',
      'product-doc',
      'vision',
      'prfaq',
    ],
    severity: { pm: 'hint', leader: 'off' },
    messages: {
      direction:
        '“{phrase}” says which way, not how far. What would we see when it has gone far enough? A figure or an example would do.',
      quality:
        '“{phrase}” will mean different things to the people who build and check this. What would we see if it were true?',
    },
    options: z
      .strictObject({
        allow: z.array(z.string().min(1)).default([]).describe('Words to leave alone, in lower case.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { allow }) {
    for (const statement of document.statementsWith('vague-quality')) {
      if (isMeasured(statement) || isUnwanted(statement.section)) continue
      const signal = statement.signals.find(
        (one) =>
          !isSilent(statement, one) &&
          loadBearing(document.type, one, statement) &&
          !allow.includes(one.text.toLowerCase()) &&
          !isPlainUse(document, statement, one),
      )
      if (signal === undefined) continue
      report({
        messageId: WITHOUT_DISTANCE.has(signal.data?.strength ?? '') ? 'direction' : 'quality',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.seen },
            `[${quoted(signal.text)}, meaning: what we would see, measured how]`,
          ),
        ],
      })
    }
  },
})

/** They name what is to change, or what would decide, and not how far. */
const WITHOUT_DISTANCE: ReadonlySet<string> = new Set(['direction', 'success'])

const SILENT: ReadonlySet<string> = new Set([
  'placeholder',
  'question',
  'quotation',
  'attributed',
  'foil',
  'conditional',
  'fiction',
  'definition',
  'assumption',
  'evidence',
  'decision',
])
/** "It succeeds if crews come back" has a condition, which is what lacks the figure. */
const isSilent = ({ kind }: Statement, { data }: Signal): boolean =>
  SILENT.has(kind) && !(kind === 'conditional' && data?.strength === 'success')

/** Sections that promise something to be reached. */
const PROMISES: ReadonlySet<Slot> = new Set(['goals', 'metrics', 'experiment'])
/** Sections that list words, works, or what will not be done, or tell of what others did. */
const ASIDE: ReadonlySet<Slot> = new Set([
  'references',
  'glossary',
  'non-goals',
  'alternatives',
  'questions',
  'evidence',
  'market',
])

/** A goal, a measure or a requirement hangs on the word; the weaker words count only where something is promised. */
function loadBearing(type: DocumentType, signal: Signal, { section, place, text }: Statement): boolean {
  if (signal.kind !== 'vague-quality') return false
  const [slot] = section.slots
  const promised = slot !== undefined && PROMISES.has(slot)
  const strength = signal.data?.strength
  if (strength === 'success' || LABELLED.test(text)) return true
  if (strength === 'direction') return promised && (place === 'item' || place === 'row')
  if (promised) return strength === 'strong' || place !== 'paragraph' || !TOPIC.test(signal.text)
  if (place !== 'paragraph' && strength === 'weak')
    return QUALITIES.test(section.title) && !NAMED_QUALITY.test(signal.text)
  // What a design consists of is listed for those who build it.
  if (slot === 'solution' && place === 'item') return false
  // A vision is a narrative but for its goals.
  return strength === 'strong' && type !== 'vision' && (slot === undefined || !ASIDE.has(slot))
}

/** "Secondary goal: fewer calls", "Key result 2: an improved list" promise wherever they stand. */
const LABELLED =
  /^(?:[\w’'-]+ ){0,2}(?:goal|key result|kr|success (?:signal|metric|measure|criteri\w+)|target|aim|outcome)s? ?\d*\s*[:–—]/i

/** Headings of lists that say how good it has to be, rather than what it does. */
const QUALITIES =
  /\b(?:non[- ]?functional|nfrs?|quality|performance|reliability|scalability|usability|constraints)\b/i

/** Nouns that such a list has as labels, and words of how much rather than how good. */
const NAMED_QUALITY =
  /^(?:performance|value|confidence|usability|simplicity|quick|minimal|acceptable|appropriate|(?:low|high)[- ‑](?:latency|availability)|\w+(?:bility|cy))$/i

/** In running text these name what the talk is about: "the performance of the new index". */
const TOPIC =
  /^(?:performance|value|confidence|confident|user experience|developer experience|usability|significantly)$/i

/** A figure, a named standard or a way to check stands in the sentence. */
function isMeasured({ text, support }: Statement): boolean {
  return (
    support === 'direct' ||
    FIGURE.test(text) ||
    /\bWCAG\b|\bISO\b|\bno (?:slower|worse|more) than\b|\bmeasured (?:by|with|as|via)\b|\bas shown by\b|\be\.g\.|\bsuch as\b/i.test(
      text,
    )
  )
}

/** A digit that counts something, where one inside a name ("v2", "Q3", "phase 1", "form 21-2680", a year) does not. */
const FIGURE =
  /(?<![\w.-]|\b(?:phase|tier|level|part|step|stage|version|form|priority|release|wave|sprint|objective|goal|result|kr|okr|rev|section|chapter) )(?!(?:19|20)\d\d\b(?![%.,]?\d))\d(?![\d.]*-[A-Z]\b)/i
