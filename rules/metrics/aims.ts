import type { Section, Slot, TargetFact } from '../../server/src/facts/types'

/**
 * True where a target says what should become of people, a market or a measure. What the work has to pass before it
 * ships (a gate, a service level, a demonstration) is met or not met, and nothing stood anywhere before.
 */
export function isAim({ text, section, open }: TargetFact): boolean {
  if (!open || !isSet(text, section) || isGate(section) || !FIGURE.test(text)) return false
  return !GATE.test(text) && !QUALITY.test(text) && !NO_AIM.test(text)
}

/** Under goals or measures, or called a target: figures of an argument aim at nothing. */
function isSet(text: string, { slots }: Section): boolean {
  return slots.some((slot) => slot === 'goals' || slot === 'metrics') || CALLED.test(text)
}
const CALLED = /\b(?:targets?|goals?|aims?|kpis?|objectives?|key results?|success)\b/iu

/** A share, a bound, a multiple, or a number of something. */
const FIGURE =
  /\d\s?%|[<>≥≤+±]\s*\d|\d\s*\+|\b\d[\d.,]*\s?(?:x|k|m)\b|[$€£]\s?\d|\b(?:at least|more than|fewer than|less than|under|over|above|below|within|reach|exceeds?|top)\s(?:\w+\s){0,2}[$€£]?\d|\b\d[\d,.]*\s(?:[\w-]+\s){0,2}(?:users?|customers?|teams?|companies|people|accounts?|sites?|stars|downloads|installs|contributors?|minutes?|hours?|seconds?|days?|points?|members?|clients?|projects?|calls?|tickets?)\b|\||:\s*\d|\b(?:nps|csat|score|rating)\D{0,12}\d/iu

/** A section of what has to hold before something ships, or of how well a system runs. */
function isGate({ slot, slots, title }: Section): boolean {
  const [nearest] = slots
  return (
    (nearest !== undefined && NOT_AIMED.has(nearest)) ||
    (slot !== 'metrics' && OTHERS.test(title)) ||
    GATES.test(title)
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
  /\b(?:launch criteria|release criteria|exit criteria|acceptance|readiness|quality (?:bar|gates?)|performance (?:targets?|standards?|requirements?)|technical|deliverables?|definition of done|regression|checklist|recordings?|non-?functional|slos?|slas?|service levels?|engineering|system|landing page|instrumentation|verification)\b/iu
const OTHERS = /\b(?:positioning|tagline|faq|messag\w+|background|overview|principles?|vision|mission)\b/iu

/** What a system does or a test shows. */
const GATE =
  /\b(?:uptime|availab\w+|sla|slo|p9\d|latency|fps|frames?|down ?time|response times?|load times?|time to first byte|(?:test|code|branch|line|documentation) coverage|tests? (?:pass\w*|suite)|all tests|ci|builds?|pipeline|lint\w*|smoke|crash\w*|bugs?|defects?|critical|vulnerabilit\w+|demo\w*|gif|video|concurrent\w*|simultaneous|throughput|requests?|detect(?:ed|ion)? (?:of|within)|monitoring|deploy(?:ment)?:|returns? \d{3}|wcag|owasp|compatib\w+|works on|runs? on|supports?|installs? through|every|all \d+|setup time|set up|memory|cpu|soak|milliseconds?|seconds?|m?s\b|retrieved? in|data retrieval|must (?:remain|stay|be|not)|battery|bundle size|cold start|render\w*|sync\w*|pages? per|records? per)\b/iu
/** A thing finished or there, counted. */
const QUALITY =
  /\b100\s?%|\bzero\b|\d\+?\s(?:[\w-]+\s){0,3}(?:integrations?|platforms?|adapters?|packages?|parsers?|languages|endpoints?|features?)\b|\bintegration of \d/iu
/** A line about the document, about today, or about what the work is compared with. */
const NO_AIM =
  /^(?:status|version|date|owner|author|updated?|last updated)\b|\bguard-?rails?\b|\bmeasure against\b|^(?:over|about|nearly|almost|around) [\d.]+\s?% of \w+ (?:\w+ ){0,2}(?:fail|struggle|report|say|said|do not|don['’]t|have)\b|\bby \d{1,2}\/\d{1,2}\b|\b\d[\d.,]*\s?%? of (?:our |the |their )?(?:time|cases) (?:is|are)\b|\b(?:we|they) (?:visited|called|asked|counted)\b/iu

/** "From 410 a year to under 60", "today 0.9 %": where it starts is told, whatever stands between. */
export function tellsStart({ text }: TargetFact): boolean {
  return STARTS.test(text)
}
const STARTS =
  /\bfrom (?:about |around |roughly |some )?[$€£]?\d[\d.,]*[^.;]{0,24}?\bto (?:under |below |over |about |at most |at least )?[$€£]?\d/iu
