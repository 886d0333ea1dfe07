import { FUNCTION_WORDS, COMMON_WORDS } from './functionWords'
import { NUMBER_WORDS } from './numberWords'

/**
 * What a word is to the many who ask, one bit each: a word is looked up once, and not once by each of them. The bits
 * from `number` on are hints: a sentence without one cannot hold what a costly pattern looks for, so that the pattern
 * need not be tried.
 */
export const MARK = {
  common: 1,
  firstPerson: 2,
  secondPerson: 4,
  trade: 8,
  /** Words of grammar, and those that only say where to read on. */
  unsaid: 16,
  number: 32,
  promise: 64,
  duty: 128,
  existing: 256,
  change: 512,
  default: 1024,
  advice: 2048,
  waiting: 4096,
  given: 8192,
  first: 16_384,
  apart: 32_768,
  concern: 65_536,
  time: 131_072,
  limit: 262_144,
  built: 524_288,
  self: 1_048_576,
  own: 2_097_152,
  reported: 4_194_304,
  foil: 8_388_608,
  condition: 16_777_216,
  defining: 33_554_432,
  decided: 67_108_864,
  belief: 134_217_728,
  scattered: 268_435_456,
  delivered: 536_870_912,
  behind: 1_073_741_824,
} as const

/** All bits that are hints. */
export const HINTS = ~(MARK.number - 1)

/** The bits of a word in lower case. */
export function marksOf(lower: string): number {
  const marks = MARKS.get(lower)
  if (marks !== undefined) return marks
  const first = lower.charCodeAt(0)
  return first >= 48 && first <= 57 ? MARK.number : 0
}

const WORDS: readonly (readonly [mark: number, words: Iterable<string>])[] = [
  [MARK.common, COMMON_WORDS],
  [MARK.unsaid, FUNCTION_WORDS],
  [MARK.unsaid, listed('see source sources details cf ref')],
  [MARK.firstPerson, listed("we our us ours we're we'll we've we'd")],
  [MARK.secondPerson, listed("you your yours you're you'll you've")],
  [
    MARK.trade,
    listed(
      'user users customer customers feature features launch persona personas retention churn segment segments hypothesis outcome outcomes kpi kpis okr okrs adoption roadmap market competitor competitors pricing revenue stakeholder stakeholders mvp onboarding conversion prioritize prioritise metric metrics goal goals problem problems value strategy opportunity audience',
    ),
  ],
  [MARK.number, [...NUMBER_WORDS, 'dozens', 'hundreds']],
  [
    MARK.promise,
    listed(
      "hard harder difficult tough expensive costly cannot can't never exactly eliminate eliminates eliminating remove removes removing erase erases erasing abolish abolishes abolishing ends banish banishes completely entirely fully totally permanently instantly altogether free everything ever certainly fundamentally radically genuinely truly qualitatively just merely only category era exploding exploded skyrocketing skyrocketed booming soaring soared exponentially healthy credible attractive strong solid compelling significant substantial massive huge enormous genuine clear powerful tremendous immense unlike",
    ),
  ],
  [
    MARK.duty,
    listed(
      'required mandated obliged obligated demanded prescribed imposed require requires mandate mandates oblige obliges prescribe prescribes demand demands force effect',
    ),
  ],
  [MARK.existing, listed('existing legacy')],
  [
    MARK.change,
    listed(
      'same unchanged untouched left change changes expand grow modify rewrite refactor extend changed extended expanded modified rewritten replaced refactored updated reworked redesigned adapted',
    ),
  ],
  [MARK.default, listed('default')],
  [MARK.waiting, listed('until unless only')],
  [MARK.given, listed('trade trades trading traded tension')],
  [MARK.first, listed('initial first v1 mvp')],
  [
    MARK.apart,
    listed(
      'independent independently order own separately require requires depend depends dependency dependencies blocked build builds wait waits needs prerequisite prerequisites',
    ),
  ],
  [
    MARK.concern,
    listed(
      'concern concerns constraint constraints limitation limitations bottleneck bottlenecks limiting blocker blockers obstacle obstacles',
    ),
  ],
  [MARK.time, listed('minute minutes hour hours day days week weeks month months')],
  [MARK.limit, listed('unlimited up limited most maximum max capped')],
  [
    MARK.built,
    listed(
      'status implementation document page prd spec specification proposal plan rfc design paper feature',
    ),
  ],
  [MARK.self, listed("i i'd")],
  [
    MARK.own,
    listed(
      'personal private hobby portfolio learning toy pet weekend side class school university course thesis capstone student hackathon own house myself ourselves',
    ),
  ],
  [
    MARK.reported,
    listed(
      'according found reports report reported argues estimates estimated notes noted says wrote published',
    ),
  ],
  [MARK.foil, listed('competitor competitors tempting think critics misconception argue argued myth')],
  [MARK.condition, listed('if unless assuming provided case suppose were')],
  [MARK.defining, listed("defined refers stands other e.g e.g. eg g example instance bad don't don’t such")],
  [MARK.decided, listed('decision decided chosen rejected')],
  [MARK.scattered, listed('fragmented scattered siloed disconnected dispersed')],
  [
    MARK.delivered,
    listed(
      'launch ship release deliver build implement complete finish migrate publish integrate deploy add develop create introduce establish finalize finalise write port open-source',
    ).flatMap((word) => ['', 's', 'es', 'd', 'ed', 'ing'].map((ending) => word + ending)),
  ],
  [
    MARK.delivered,
    listed(
      'roll rolled set stand open shipped merged live production running up migrated integrated published released',
    ),
  ],
  [
    MARK.behind,
    listed(
      'delay delayed defer deferred postpone postponed pause paused park parked shelve shelved hold put important precedence priority outweigh outweighs outrank outranks trump trumps matter matters try trying',
    ),
  ],
  [MARK.belief, listed('assumption bet hypothesis guess')],
  [MARK.advice, listed('you your sure step yourself guide template skill article tutorial playbook post')],
]

const MARKS: ReadonlyMap<string, number> = table()

function table(): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const [mark, words] of WORDS) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark)
  return marks
}

function listed(words: string): readonly string[] {
  return words.split(' ')
}
