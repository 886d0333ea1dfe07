import * as z from 'zod'
import type { ReviewDocument, Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { BESIDE, FIXES, WORDS } from '../phrases'
import { atEndOfBody } from '../scaffold'
import { quoted } from '../spoken'
import { broadness, isSplendid } from './broadWords'

/**
 * Asks what follows from sentences that any organisation could sign. Wrong to apply to how somebody writes: one warm
 * sentence is welcome, so it asks only where most of a section is made of them.
 */
export const fluff = defineRule({
  id: 'strategy/fluff',
  meta: {
    summary: 'Say what will be done differently, and what gets a no',
    rationale:
      'Nobody would plan for the opposite of “seamless excellence”, so it decides nothing. Where most of a section is like that, the people who read it still have to guess what to do on Monday.',
    source: 'Fluff as a mark of bad strategy: the restatement of the obvious in grand words',
    satisfiedBy:
      'Somebody or something of one’s own in the sentence: who, what, where, a figure, or what is given up for it.',
    example: 'We plan small depots while trucks are out, and leave parcel hubs to others.',
    scope: 'document',
    documents: ['strategy', 'vision', 'roadmap', 'one-pager', 'business-case'],
    severity: { pm: 'off', leader: 'off' },
    messages: {
      slogans:
        '“{phrase}” and {others} here would fit almost any organisation. What will be done differently because of it, and what gets a no?',
    },
    options: z
      .strictObject({
        minSentences: z
          .int()
          .min(2)
          .default(2)
          .describe('Sections with fewer such sentences are left alone.'),
        share: z
          .number()
          .min(0)
          .max(1)
          .default(0.5)
          .describe('Share of a section’s sentences from which the rule asks.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minSentences, share }) {
    const slogans = document.sections.flatMap((section) => {
      if (section.slots[0] !== undefined && CONCRETE.has(section.slots[0])) return []
      const said = document.statementsIn(section).filter(({ kind }) => !UNSAID.has(kind))
      const found = said.filter((statement) => isSlogan(document, statement))
      return found.length >= minSentences && found.length >= share * said.length ? found : []
    })
    const [first, ...others] = slogans
    if (first === undefined) return
    report({
      messageId: 'slogans',
      data: {
        phrase: quoted(first.text),
        others:
          others.length === 1
            ? { words: WORDS.anotherSentence }
            : { words: WORDS.moreSentences, data: { count: others.length } },
      },
      range: first.range,
      related: others.slice(0, 5).map(({ range }) => ({ range, message: BESIDE.fitsOthers })),
      fixes: [{ title: FIXES.differently, edits: [atEndOfBody(document, first.section, [LINE])] }],
    })
  },
})

const LINE = '[What is done differently because of this, for whom, and what gets a no]'

/** Sections that hold lists of things, where broad words are labels. */
const CONCRETE: ReadonlySet<Slot> = new Set<Slot>([
  ...([
    'requirements',
    'metrics',
    'glossary',
    'references',
    'non-goals',
    'questions',
    'press-release',
  ] as const),
])
/** Kinds in which nobody speaks for the plan. */
const UNSAID: ReadonlySet<StatementKind> = new Set(['placeholder', 'question', 'quotation'] as const)

/** Made of words that fit anybody, splendid among them, with nothing of its own and nothing ruled out. */
function isSlogan({ text }: ReviewDocument, statement: Statement): boolean {
  const { range, signals } = statement
  if (!statement.says(NOTHING_OF_ITS_OWN) || statement.says(RULES_OUT)) return false
  if (!isSplendid(statement.text) || broadness(statement.text) < BROAD_SHARE) return false
  // Code, a link or a quotation is somebody else's words or a thing of its own.
  if (/[`[\]<>“”"]/u.test(text.slice(range.start, range.end))) return false
  return signals.every(({ kind }) => kind !== 'statistic' && kind !== 'target' && kind !== 'market-figure')
}
const BROAD_SHARE = 0.8

/** No figure, and no name behind the first word. */
const NOTHING_OF_ITS_OWN = /^(?!.*\p{N})(?!.*[\p{L},;:)] +(?!I\b)\p{Lu})/su
const RULES_OUT =
  /\b(?:not|no|never|none|nobody|n['’]t|without|instead|rather|stop\w*|only|except|unless|until|before|less|fewer|avoid\w*|declin\w+|drop\w*|giv\w+ up|because|if)\b|n['’]t\b/i
