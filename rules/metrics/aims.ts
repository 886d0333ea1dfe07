import type { ReviewDocument, Section, Slot, TargetFact } from '../../server/src/facts/types'
import { perHead } from '../perHead'

/**
 * True where a target says what should become of people, a market or a measure. What the work has to pass before it
 * ships (a gate, a service level, a demonstration) is met or not met, and nothing stood anywhere before.
 */
export function isAim(target: TargetFact): boolean {
  if (!target.open || !isSet(target) || isGate(target.section) || !target.says(FIGURE)) return false
  return ![GATE, QUALITY, KEPT_AT_NOTHING, NO_AIM].some((pattern) => target.says(pattern))
}

/** Under goals or measures, or called a target: figures of an argument aim at nothing. */
function isSet({ section, says }: TargetFact): boolean {
  return section.slots.some((slot) => slot === 'goals' || slot === 'metrics') || says(CALLED)
}
const CALLED = /\b(?:targets?|goals?|aims?|kpis?|objectives?|key results?|success)\b/i

/** A share, a bound, a multiple, or a number of something. */
const FIGURE =
  /\d\s?%|[<>≥≤+±]\s*\d|\d\s*\+|\b\d[\d.,]*\s?(?:x|k|m)\b|[$€£]\s?\d|\b(?:at least|more than|fewer than|less than|under|over|above|below|within|reach|exceeds?|top)\s(?:\w+\s){0,2}[$€£]?\d|\b\d[\d,.]*\s(?:[\w-]+\s){0,2}(?:users?|customers?|subscri(?:bers?|ptions?)|buyers?|sellers?|partners?|merchants?|organi[sz]ations?|schools?|orders?|bookings?|sign-?ups|leads?|teams?|companies|people|accounts?|sites?|stars|downloads|installs|contributors?|minutes?|hours?|seconds?|days?|points?|members?|clients?|projects?|calls?|tickets?)\b|\||:\s*\d|\b(?:nps|csat|score|rating)\D{0,12}\d/i

/** A section of what has to hold before something ships, or of how well a system runs. */
function isGate({ slot, slots, title }: Section): boolean {
  const [nearest] = slots
  return (
    (nearest !== undefined && NOT_AIMED.has(nearest)) ||
    (slot !== 'metrics' && OTHERS.test(title)) ||
    GATES.test(title) ||
    (/\bbaselines?\b/i.test(title) && !/\btargets?\b/i.test(title))
  )
}
const NOT_AIMED: ReadonlySet<Slot> = new Set<Slot>([
  'non-goals',
  'requirements',
  'references',
  'glossary',
  'market',
])
const GATES =
  /\b(?:launch criteria|release criteria|exit criteria|acceptance|readiness|quality (?:bar|gates?)|performance (?:targets?|standards?|requirements?)|technical|budgets?|deliverables?|definition of done|regression|checklist|recordings?|non-?functional|slos?|slas?|service levels?|engineering|system|landing page|instrumentation|verification)\b/i
const OTHERS = /\b(?:positioning|tagline|faq|messag\w+|background|overview|principles?|vision|mission)\b/i

/** What a system does or a test shows. */
const GATE =
  /\b(?:uptime|availab\w+|sla|slo|p9\d|latency|fps|frames? per|dropped frames|down ?time|response times?|load times?|time to first byte|(?:test|code|branch|line|documentation) coverage|tests? (?:pass\w*|suite)|all tests|ci|builds?|pipeline|lint\w*|smoke|crash\w*|bugs?|defects?|critical|vulnerabilit\w+|demo\w*|gif|video|concurrent\w*|simultaneous|throughput|requests? (?:per|in|within)|requests?\/|detect(?:ed|ion)? (?:of|within)|monitoring|deploy(?:ment)?:|returns? \d{3}|wcag|owasp|compatib\w+|works on|runs? on|supports?|installs? through|every|all \d+|setup time|set up|memory|cpu|soak|milliseconds?|seconds?|m?s\b|\d+m?s\b|retrieved? in|data retrieval|must (?:remain|stay|be|not)|battery|bundle size|cold start|render\w*|sync\w*|pages? per|records? per)\b/i
/** A thing finished or there, counted. */
const QUALITY =
  /\b100\s?%|\bzero\b|^(?![^]*%)[^]*\d\+?\s(?:[\w-]+\s){0,3}(?:integrations?|platforms?|adapters?|packages?|parsers?|languages|endpoints?|features?)\b|\bintegration of \d/i
/** "Lost parcels: 0", "0 % double bookings": what must not happen has no start, it is kept at nothing or it is not. */
const KEPT_AT_NOTHING = /(?:^|[:|]\s*)[=≤]?\s*0\s?%?(?:\s*$|\s+(?!to\b|→|-+>)[a-z])/i
/** A line about the document, about today, or about what the work is compared with. */
const NO_AIM =
  /^(?:status|version|date|owner|author|updated?|last updated)\b|\bguard-?rails?\b|\bmeasure against\b|^(?:over|about|nearly|almost|around) [\d.]+\s?% of \w+ (?:\w+ ){0,2}(?:fail|struggle|report|say|said|do not|don['’]t|have)\b|\bby \d{1,2}\/\d{1,2}\b|\b\d[\d.,]*\s?%? of (?:our |the |their )?(?:time|cases) (?:is|are)\b|\b(?:we|they) (?:visited|called|asked|counted)\b/i

/** "From 410 a year to under 60", "90% fewer (40 against 400)": where it starts is told, whatever stands between. */
export function tellsStart(target: TargetFact): boolean {
  return target.says(STARTS)
}
const STARTS =
  /\bfrom (?:about |around |roughly |some )?[$€£]?\d[\d.,]*[^.;]{0,24}?\bto (?:under |below |over |about |at most |at least )?[$€£]?\d|\d[^.;]{0,24}\b(?:vs\.?|versus|against|compared (?:to|with)) (?:about |around )?[~$€£]?\d/i

/** True where a target is a quality of the work itself, a share that has to stay small, or a rating. */
export function isOfWork(target: TargetFact): boolean {
  return target.says(OF_WORK) || target.says(CEILING) || target.says(RATING)
}
/** How well the work does its job. */
const OF_WORK =
  /\b(?:reliab\w+|accura\w+|agreement|precision|recall|kappa|f1|\w*error rate|(?:absolute|squared|mean|median|prediction) error|mae|mape|rmse|predictive|(?:interval|prediction) coverage|sus|usability|ease of use|correct(?:ly|ness)?|recogni[sz](?:ed|es|ing)|auto-\w+ed|novelty|consisten\w+|satisfaction|(?:users?|people|customers|members) can)\b/i
/** "<5% of entries lack an owner": a share that stays small is what a guardrail looks like. */
const CEILING =
  /(?:^|[:|]\s*)(?:[<≤]|(?:under|below|fewer than|less than|at most|no more than) )\s?[\d.,]+\s?(?:%|percent)/i
/** "Interest: very > 70 %": answers to a questionnaire. */
const RATING = /:\s*(?:very|easy|good|agree|yes|happy)\b/i

/** "500 stars in the first month", "30 installs at launch": a count that begins with the thing itself. */
export function beginsAtNothing(
  { says, section }: TargetFact,
  { type, title }: Pick<ReviewDocument, 'type' | 'title'>,
): boolean {
  if (!says(COUNT)) return false
  // The plan of a beta is about something that nobody has yet.
  return says(BEGINNING) || BEGINNING.test(section.title) || (type === 'launch' && BEGINNING.test(title))
}
const COUNT =
  /\b\d[\d,.]*(?:\s?k)?\s?\+?\s(?:[\w-]+\s){0,3}(?:stars|downloads|installs|installations|sign-?ups|contributors?|deployments|discussions|issues|users|customers|teams|compan(?:y|ies)|adoptions?)\b|\b(?:stars|downloads|installs|installations|sign-?ups|contributors?|discussions)\b[^.;]*?\d/i
const BEGINNING =
  /\blaunch\b|\bfirst (?:\w+ )?(?:days?|weeks?|months?|quarter|year)\b|\bmonth 1\b|\bweek 1\b|\b(?:v|version )?[01]\.\d\b|\bmvp\b|\bbeta\b|\(90 days\)/i

/**
 * True where the targets of a section stand in a table of steps, the first of them nothing: "Month 1: 0 crews, month 6:
 * 40". What climbs from there needs no other starting point.
 */
export function climbsFromNothing({ tables }: Pick<ReviewDocument, 'tables'>, section: Section): boolean {
  return tables.some(({ section: of, headers, rows }) => {
    const first = headers.findIndex((header) => STEP.test(header))
    if (of !== section || first < 0 || !headers.slice(first + 1).some((header) => STEP.test(header)))
      return false
    return rows.some(({ cells }) => /^\W*0\W*$/u.test(cells[first] ?? ''))
  })
}

/**
 * True where a column of the section's targets says that they are those of the first weeks of something: "MVP target",
 * "30 days after launch". Nothing stood anywhere before; a change ("down by a fifth") and what is measured against the
 * old way start somewhere all the same.
 */
export function opensWithTable(
  { tables }: Pick<ReviewDocument, 'tables'>,
  section: Section,
  targets: readonly TargetFact[],
): boolean {
  if (targets.some(tellsOfChange)) return false
  return tables.some(
    (table) =>
      table.section === section &&
      table.headers.some((header) => /\b(?:targets?|goals?)\b/i.test(header) && OPENING.test(header)),
  )
}
/** "Down by a fifth", "than on the old line": there is something today, and a reader cannot see how much. */
export function tellsOfChange(target: TargetFact): boolean {
  return target.says(CHANGE) || target.says(FORMER)
}
const CHANGE =
  /[+−-]\s?\d+\s?%|\d\s?% (?:more|fewer|less|higher|lower|faster|fall|drop|rise)\b|\b(?:increase|reduc\w+|decrease|improve\w*|grow\w*|cut|lower|raise|lift|down|up|fewer|faster|less) (?:\w+ ){0,4}?(?:by )?\d/i
const FORMER = /\b(?:old|existing|current|previous|former|legacy|today['’]s)\b/i
const OPENING =
  /\b(?:mvp|(?:at|on|by|for) launch|launch (?:targets?|goals?)|pilot|beta|(?:[1-9]|[12]\d|30) days|[1-6] weeks|(?:1|one|first) month|first (?:\w+ )?(?:days|weeks))\b/i
const STEP = /\b(?:\d+ ?(?:days?|weeks?|months?|years?)|(?:day|week|month|year|quarter|[mqy]) ?\d+)\b/i

/**
 * True where a document says near its top that nothing is there yet ("Status: concept"), or by its title that it plans
 * the first of it: whatever it aims at begins at nothing.
 */
export function isYetToBegin({ text, title }: Pick<ReviewDocument, 'text' | 'title'>): boolean {
  return FIRST.test(title) || hasNotBegun(text)
}
const hasNotBegun = perHead(2000, (head) => HINT.test(head) && NOT_YET.test(head.replace(/[\s*_>|]+/g, ' ')))
const FIRST = /\b(?:mvp|minimum viable product|prototype|proof of concept|concept|v?0\.\d)\b/i
const HINT = /status|stage|phase|users|customers|deploy|launched|released/i
const NOT_YET =
  /\b(?:status|stage|phase)\W{1,6}(?:project )?(?:scoping|concept\w*|idea|ideation|discovery|planning|pre-?(?:launch|implementation|alpha|development|product)\b|not (?:yet )?(?:started|built|launched)|in design|greenfield)|\bno (?:existing|current|real|active) users\b|\bno (?:users|customers|production deployments?) (?:yet|exist|so far)|\b(?:has|have|had|with) no users\b|\bnever (?:been )?(?:deployed|launched|released)\b|\bnot (?:yet )?(?:been )?(?:deployed|launched|released) (?:yet|to anyone|so far)/i
