import type { FactBlock, SignalledSentence } from './factBlock'
import type { Figure } from './numbers'

/** What else is known of a sentence by the time its grade is asked for. */
export interface FirsthandSigns {
  readonly figures: readonly Figure[]
  /** It says when, or where to look. */
  readonly checkable: boolean
  /** It is told in the past, or a source speaks in it. */
  readonly told: () => boolean
}

/**
 * What somebody tried, counted or looked at, and how it came out: a pilot that held, a thing proven on real devices,
 * nine rivals compared, the users of last month. None of it has to name a study. 3 where a reader can hold it against
 * something (how many, when, where), 2 where only the word of the author stands for it, 0 where nothing of the kind is
 * told.
 */
export function firsthandGrade(sentence: SignalledSentence, signs: FirsthandSigns): 0 | 2 | 3 {
  const { hits, text } = sentence
  const { figures, checkable, told } = signs
  const counted = figures.length > 0
  if (hits.has('evidence.tried') && !WAITS.test(text)) {
    if (CAME_OUT.test(text)) return counted || checkable || ALL.test(text) ? 3 : 2
    if (PROVEN_ON.test(text)) return counted || checkable || OFFICIAL.test(text) ? 3 : 2
  }
  if (looksAtThings(sentence)) return checkable || figures.length >= 2 ? 3 : 2
  const studied = SEEN.some((kind) => hits.has(kind)) && !WAITS.test(text)
  if (studied && MANY_THINGS.test(text) && told()) return 3
  if (studied && checkable && THINGS.test(text) && told()) return 3
  if (counted && SO_MANY_MET.test(text)) return 3
  if (counted && MOVED.test(text) && (studied || checkable || OURS.test(text))) return 3
  if (counted && USED.test(text) && !DUE_BY.test(text)) {
    if (STANDS_AT.test(text) || (checkable && told())) return checkable ? 3 : 2
  }
  return 0
}
const SEEN = ['evidence.method', 'evidence.seen'] as const

/** "We compared nine tools", "twelve letters were coded"; "plans reviewed by two people" tells of the product. */
function looksAtThings({ hits, text, words }: SignalledSentence): boolean {
  return hits.of('evidence.looked').some(({ start, end }) => {
    const [before, earlier] = [words[start - 1]?.lower ?? '', words[start - 2]?.lower ?? '']
    if (NOT_YET.has(before) || NOT_YET.has(earlier)) return false
    const after = words.slice(end, end + REACH).map(({ lower }) => lower)
    if (THINGS.test(after.join(' '))) return true
    return WERE.has(before) && !OF_PRODUCT.has(earlier) && THINGS.test(text)
  })
}
/** Words after the verb within which the things come that were looked at; before it they want a "were". */
const REACH = 9
const WERE = new Set(['was', 'were', 'been'])
const OF_PRODUCT = new Set(['that', 'which', 'who'])

const TRY =
  '(?:spikes?|pilots?|trials?|prototypes?|proofs? of concept|poc|experiments?|dry runs?|drills?|walk-?throughs?|rehearsals?|scenarios|test vectors|demos?|(?:field|load|soak|smoke|concierge|interop(?:erability)?) tests?|(?:test|trial|validation) (?:runs?|prints?|days?|drives?|batch(?:es)?)|(?:field|market) checks?|simulations?|interop(?:erability)? suites?|fake door|pre-?orders?)'
/** "The spike held 60 frames", "all nine scenarios of the official suite passed". */
const CAME_OUT = new RegExp(
  `\\b${TRY} (?:(?!(?:not|never|will|must|should|can|could|would|may|might|to|if|once|until|is|are)\\b)[\\w’'"“”.–-]+ ){0,9}?(?:passed|failed|worked|held|succeeded|confirmed|showed|proved|broke|survived|ran|refused|found|surfaced|turned up|cut|brought|drew|took|handled|reached|sold|came back|came out|ended)\\b`,
  'i',
)
/** "Tried on three phones", "proven end to end against the public sandbox"; what is checked every time is a feature. */
const PROVEN_ON =
  /(?<!\b(?:is|are|be|being|gets?|to|not|never|yet|and|only|until|once|when|if|how|must|will|can|fully|always|(?:is|are|be) (?:\w+ ){1,4}and) )\b(?:validated|verified|tested|tried|proven|exercised|probed|reproduced|measured)(?: [\w-]+){0,3}? (?:on|against|with|in|across|over|at) (?:[\w’'.-]+ ){0,3}?(?:real|actual|live|physical|official|production|public|hardware|devices?|phones?|handsets?|tablets|vehicles|machines|shops?|stores?|schools?|clinics?|wards?|farms?|depots?|sites?|households?|volunteers?|customers?|users?|patients?|students?|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i
const ALL = /\b(?:both|all|every|none of|neither)\b/i
const OFFICIAL = /\b(?:official|production|physical|hardware|live|public)\b/i
/** What a try would have to show, or what follows once it has. */
const WAITS =
  /\b(?:if|once|until|unless|whether|before|after|when) (?:[\w-]+ ){0,5}(?:spikes?|pilots?|trials?|prototypes?|experiments?|tests?|validated|verified|tested|proven|measured|passed)\b|\bhow many\b|\b(?:shows?|lists?|sees?|displays?) (?:[\w-]+ ){0,5}(?:that|which|passed|failed)\b|\bnot (?:yet )?(?:been )?(?:fully )?(?:validated|verified|tested|tried|proven|exercised|measured)\b/i

const NOT_YET = new Set(
  'is are be being to will must should can could may might would not never gets get if once when until yet'.split(
    ' ',
  ),
)
const NUMBER =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:a|two|three) dozen)'
const MANY =
  '(?:[5-9]|\\d[\\d,]*\\d|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:a|two|three) dozen)'
/** Of some kind; stretches of time are none, nor are steps of a plan. */
const KIND =
  '(?:of )?(?:the |our |their )?(?:[\\w-]+ ){0,3}?(?!(?:days|weeks|hours|minutes|months|years|times|seconds|steps|phases|versions|milestones|sprints|is|was|has|this|its|as|points|levels|options|chars|bytes|tokens|lines|tests|pixels|characters|words)\\b)[a-z]{2,}(?:s|people|men|women|children|staff)\\b'
const THINGS = new RegExp(`\\b${NUMBER} ${KIND}`, 'i')
const MANY_THINGS = new RegExp(`(?<![\\d.,-])\\b${MANY} ${KIND}`, 'i')
/** "Twelve of the fifteen teachers we talked to", in whatever trade. */
const SO_MANY_MET = new RegExp(
  `\\b${NUMBER} (?:out )?of (?:the |our |those )?${MANY} (?:[\\w-]+ ){1,4}(?:(?:that |who )?(?:we|i) (?:talked|spoke|met|visited|asked|watched|called|interviewed|phoned|wrote)|said|told|answered|kept|came back|used it|quit|stayed|finished|gave up|failed|agreed|preferred)\\b`,
  'i',
)
/** From one figure to another, and it has moved. */
const MOVED =
  /\b(?:dropped|fell|rose|went|raised|cut|improved|grew|increased|decreased|shrank|climbed|halved|lowered|reduced|sped up|moved) (?:[\w’'-]+ ){0,5}?(?:from|by) [~$€£]?\d[^;]{0,30}? (?:to [~$€£]?\d|%|percent|in |on |over |after )/i
const OURS =
  /\b(?:on|in|at|across|for) (?:our|my|the) (?:own )?(?:staging|production|test|beta|pilot|live|cluster|server|laptop|machine|phone|shop|store|clinic|school|site|team|office)\b/i
/** What people did with it or asked of it, counted. */
const USED =
  /\b\d[\d,.]*k?\+? (?:[\w-]+ ){0,2}?(?:installs|downloads|users|customers|subscribers|followers|stars|reviews|sign-?ups|visits|visitors|impressions|clicks|orders|bookings|sales|calls|tickets|complaints|members|donors|subscriptions|accounts|page ?views|sessions|purchases|refunds|returns|outages|incidents|growers|farmers|drivers|teachers|readers|players|learners|patients|tenants|guests|riders|shoppers)\b/i
/** It is said of a day or a stretch that is over. */
const STANDS_AT =
  /\b(?:as of|so far|to date|at the time of writing|currently|right now|at present|since (?:the )?(?:launch|release|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|(?:over|in) the (?:last|past) \w+ (?:days|weeks|months)|in (?:its|the|our) first (?:\w+ )?(?:day|week|month|quarter|year)s?)\b/i
const DUE_BY =
  /\b(?:by (?:the end|month|year|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|targets?|goals?|reach|aim|expect(?:ed|s)?|forecast|projected|up to|at least|at most|limit(?:ed)?|supports?|per (?:user|customer))\b/i

/**
 * A note that says where what the document tells was looked up and when: "Prices checked 4 May 2026", "the figures above
 * come from a scan of the market in 2025". It vouches for figures that stand in other sentences.
 */
export function tellsLookup({ text }: SignalledSentence, { block }: FactBlock): boolean {
  if (!DATED.test(text) && !(DATED.test(block.text.value) && SITE.test(text))) return false
  return FACTS_FROM.test(text) || CHECKED_ON.test(text) || (SOURCE.test(text) && SITE.test(text))
}
const DATED = /\b(?:19|20)\d\d\b/
const SITE = /\b[\w-]{3,}\.(?:com|org|net|io|gov|edu|eu|dev|app|de|fr|uk|ca|au|ch)\b/i
const SOURCE = /(?:^|[\s*_(>])(?:\w+ )?sources?\**\s?:/i
const WHAT =
  '(?:facts|figures|prices|pricing|numbers|data|findings|comparisons?|statistics|estimates|ratings|rates|fares|fees|market data|competitor (?:data|details|features))'
const FACTS_FROM = new RegExp(
  `\\b${WHAT}\\b(?: \\w+){0,3} (?:are|were|is|was|come|comes|came|taken|drawn|collected|gathered)(?: \\w+){0,2} (?:from|in|on|as of)\\b`,
  'i',
)
const CHECKED_ON = new RegExp(
  `\\b${WHAT}\\b(?: [\\w’'-]+){0,4} (?:checked|verified|retrieved|accessed|looked up|captured|observed|compared|collected|gathered|as of)\\b[^.;]{0,60}\\b(?:19|20)\\d\\d\\b`,
  'i',
)

/** What others do to a service or it suffers, so that its users have to cope: told with its year, it can be looked up. */
export const isOutsideEvent = (text: string): boolean => IN_YEAR.test(text) && EVENT.test(text)
const EVENT =
  /\b(?:was|were|has been|have been|got) (?:\w+ )?(?:shut down|shuttered|discontinued|breached|hacked|fined|sued|recalled|banned|closed down|withdrawn|leaked|retired|outlawed|struck down|wound up)\b|\b(?:went (?:bankrupt|dark|offline|under)|collapsed|shut down|filed for (?:bankruptcy|insolvency)|pulled out of|ceased (?:trading|operations?))\b/i
const IN_YEAR = /\b(?:in|until|since|of|by|from|during) (?:[A-Za-z]+ )?(?:19|20)\d\d\b/
