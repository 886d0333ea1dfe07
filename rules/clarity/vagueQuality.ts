import * as z from 'zod'
import type { DocumentType, ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { isInQuotes } from '../quoteMarks'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

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
      if (isMeasured(statement) || SILENT.has(statement.kind)) continue
      const signal = statement.signals.find(
        (one) =>
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
function loadBearing(type: DocumentType, signal: Signal, { section, place }: Statement): boolean {
  if (signal.kind !== 'vague-quality') return false
  const [slot] = section.slots
  const promised = slot !== undefined && PROMISES.has(slot)
  const strength = signal.data?.strength
  if (strength === 'success') return true
  if (strength === 'direction') return promised && (place === 'item' || place === 'row')
  if (promised) return strength === 'strong' || place !== 'paragraph' || !TOPIC.test(signal.text)
  // A vision is a narrative but for its goals.
  return strength === 'strong' && type !== 'vision' && (slot === undefined || !ASIDE.has(slot))
}

/** In running text these name what the talk is about: "the performance of the new index". */
const TOPIC =
  /^(?:performance|value|confidence|confident|user experience|developer experience|usability|significantly)$/i

/** A figure, a named standard or a way to check stands in the sentence. */
function isMeasured({ text, support }: Statement): boolean {
  return (
    support === 'direct' ||
    /\d|\bWCAG\b|\bISO\b|\bno (?:slower|worse|more) than\b|\bmeasured (?:by|with|as|via)\b|\bas shown by\b|\be\.g\.|\bsuch as\b/i.test(
      text,
    )
  )
}

/** A done item, words in quotation marks, a term of the trade, or a word of scope rather than of quality. */
function isPlainUse({ text: source }: ReviewDocument, { kind, range }: Statement, signal: Signal): boolean {
  const before = source.slice(range.start, signal.range.start)
  const after = source.slice(signal.range.end, range.end)
  const line = source.slice(source.lastIndexOf('\n', range.start - 1) + 1, range.start)
  if (/^\s*[-*+] \[x\]/i.test(line) || isInQuotes(before, after)) return true
  const phrase = signal.text.toLowerCase()
  if (kind === 'narration' && PAST.test(before)) return true
  if (phrase.endsWith(' possible')) return kind !== 'requirement'
  if (/^feels?$/u.test(phrase)) return OPINION.test(before) || FELT.test(after)
  if (phrase === 'easily' && MISHAP.test(after)) return true
  return TERMS.test(`${phrase}${after.slice(0, 32)}`)
}
/** "The morning was smooth": a story of what happened promises nothing. */
const PAST = /\b(?:was|were|had been|became|went)\s[^,;]*$/i
/** "We feel that …" is an opinion. */
const OPINION = /\b(?:we|i)\s$/i
/** "This feels out of scope", "they may feel hopeless", "feels like a crowd": a verdict on the work, a mood, a likeness. */
const FELT =
  /^\s+(?:a (?:bit|little)|too|out[- ]of[- ]scope|wrong|odd|weird|strange|overkill|premature|unnecessary|like|free|native|at home|that|the|hopeless|helpless|lost|slow|tired|sick|guilty|anxious|afraid|lonely|stuck|stressed|ashamed|overwhelmed|frustrated|out of)\b/i
/** "Could easily result in a mix-up": a danger, not a quality. */
const MISHAP =
  /^\s+(?:results?|leads?|causes?|become|breaks?|fails?|miss(?:es)?|forgets?|loses?|get (?:lost|stuck|confused|out of)|be (?:lost|missed|overlooked|forgotten|confused|broken))\b/i
/** "Responsive screenshots", "a stable release": what the trade calls a thing. */
const TERMS =
  /^(?:responsive (?:screenshots?|layouts?|images?|breakpoints?|web|design)|stable (?:\w+ identit\w+|identit\w+|diffs?|releases?|versions?|apis?|abis?|ids?|identifiers?|sort|order\w*|branch|channel)|quick (?:actions?|access|start|links?|add|view|search)|clean (?:up|build|install|clone|checkout|machine|architecture|room)|maximum (?:delay|length|size|number|depth|age|count)|real value prop\w*|minimal (?:viable|api|apis)|simple (?:average|mean|majority)|premium (?:\w+ )?(?:tiers?|plans?|features?|accounts?|users?|subscri\w+|pric\w+|content)|engaging (?:the|with|in|a|our|new)|performance (?:tests?|testing|budgets?|benchmark\w*|reviews?|metrics?)|fail fast)\b/i
