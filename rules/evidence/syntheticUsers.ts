import * as z from 'zod'
import type { ReviewDocument, Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { allStatements } from '../reach'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks who of flesh and blood stands behind findings from simulated interviews, generated personas and the like. Wrong
 * to apply where the product itself simulates people, to plans, to rehearsals, and where it is called an assumption.
 */
export const syntheticUsers = defineRule({
  id: 'evidence/synthetic-users',
  meta: {
    summary: 'Say which findings from invented users real ones have confirmed',
    rationale:
      'A simulated customer repeats what was written about customers before. That helps to find questions; it cannot show that somebody has the problem, and a reader takes “interview” to mean a person.',
    source: 'Proto-personas as assumptions in lean user research; the debate on synthetic respondents',
    satisfiedBy:
      'What real people said to it, the word that it is an assumption, or how and when it will be checked.',
    example: 'The personas are assumptions; six calls with dispatchers in May will check them.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'off', leader: 'off' },
    messages: {
      told: '“{phrase}” stand in for people here and can only repeat what is already written. What have real ones said? “Assumption, not yet checked” is an honest answer.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of allStatements(document)) {
      if (!statement.says(INVENTED) || !TOLD.has(statement.kind) || isBuilt(statement)) continue
      if (!statement.says(FINDS) || statement.says(DENIED)) continue
      const around = document.statementsIn(statement.section)
      const at = around.findIndex(({ range }) => range.start === statement.range.start)
      const near = around.slice(Math.max(at - 1, 0), at + 3)
      if (near.some((one) => isOpen(document, one))) continue
      const match = INVENTED.exec(statement.text)
      const start = match?.index ?? 0
      const end = start + (match?.[0].length ?? statement.text.length)
      report({
        messageId: 'told',
        data: { phrase: quoted(statement.text.slice(start, end)) },
        range: statement.sourceOf(start, end),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.realPeople },
            '[How many real people, of which group, confirmed or contradicted it, and when]',
          ),
        ],
      })
    }
  },
})

/** Kinds in which something is told as found or as settled. */
const TOLD: ReadonlySet<StatementKind> = new Set([
  'attributed',
  'decision',
  'evidence',
  'claim',
  'narration',
  'forecast',
])

/** Sections about what is built, bought or tested: a product may simulate people. */
const BUILT: ReadonlySet<Slot> = new Set<Slot>([
  ...([
    'requirements',
    'solution',
    'scope',
    'market',
    'experiment',
    'launch',
    'non-goals',
    'glossary',
  ] as const),
  ...(['assumptions', 'questions', 'roadmap', 'press-release', 'references'] as const),
])

function isBuilt({ section, subject }: Statement): boolean {
  return subject === 'system' || (section.slots[0] !== undefined && BUILT.has(section.slots[0]))
}

const MADE =
  '(?:synthetic|simulated|(?:ai|llm|gpt|chatgpt|machine|model)[- ](?:generated|simulated|made|written|played)|proto-?|imagined|fictional)'
const INVENTED = new RegExp(
  `\\b${MADE}[- ]?(?:(?:user|customer|buyer|persona) )?(?:personas?|users?|customers?|buyers?|interview(?:s|ees?)?|respondents?|participants?|survey(?:s| answers| responses)?|focus groups?|panels?|user research)\\b|\\bpersonas (?:were |was )?(?:generated|written|created|built|made|produced|synthesi[sz]ed) (?:by|with|using|from) (?:an? )?(?:ai|llms?|gpt\\S*|chatgpt|claude|gemini|copilot|(?:large )?language models?)\\b|\\b(?:asked|prompted|had|interviewed) (?:chatgpt|claude|gemini|copilot|gpt\\S*|an? (?:ai|llm|(?:large )?language model))\\b[^.;]{0,30}\\b(?:as|act|play|answer|be)\\b`,
  'i',
)

/** Told as a result: somebody is said to have answered, or something to have been shown. */
const FINDS =
  /\b(?:validated?|confirm(?:s|ed)?|show(?:s|ed|n)?|found|reveal(?:s|ed)?|said|told|prefer(?:s|red)?|agreed?|interviewed|surveyed|ran|tested|asked|answered|named|rated|chose|picked|wanted|liked|complain(?:s|ed)?|struggled?|report(?:s|ed)?|proved?|proves|learned|support(?:s|ed)?|insights?|findings|results?|evidence|based on|according to|\d+ (?:out )?of \d+|\d+ ?%|personas (?:were )?(?:generated|written|created|built|made|produced))\b/i

/** "Not one of them is a synthetic user", "instead of simulated interviews". */
const DENIED = new RegExp(
  `\\b(?:not?|none|n['’]t|never|without|instead of|rather than|unlike|neither)\\b[^.;,]{0,40}\\b${MADE}|\\b(?:replac|test accounts?|fixtures?|load|seed data|test data|monitor|latency|milliseconds|ms\\b)`,
  'i',
)

/** Said to be open, by this statement or one beside it: as an assumption, a rehearsal, or something to be checked. */
function isOpen({ facts }: ReviewDocument, statement: Statement): boolean {
  const { kind, range } = statement
  if (kind === 'placeholder') return false
  if (kind === 'assumption' || statement.says(OPEN)) return true
  return facts.unknowns.items.some(({ range: open }) => open.start < range.end && open.end > range.start)
}
const OPEN =
  /\b(?:assum|hypothes|illustrat|rehears|starting points?|guess|unverified|unvalidated|(?:to be|not yet|still to be|needs? to be|must be|will be) (?:\w+ )?(?:checked|confirmed|validated|verified|tested)|(?:real|actual|live) (?:users|customers|people|buyers|\w+ers|\w+s (?:said|told|confirmed|agreed))|no (?:real )?(?:users|customers|people) (?:yet|so far))/i
