import type { RiskEntry } from './riskEntries'

/** Names something of its own: it could not be copied into another plan unread. */
export function isSpecific({ text }: RiskEntry): boolean {
  if (/\p{N}/u.test(text.replace(/^\s*(?:R|Risk\s*)?\d+\b/u, ''))) return true
  if (/[\p{L},;:)] +\p{Lu}[\p{L}]+/u.test(text.replace(RATINGS, '').replace(LABELS, ''))) return true
  return ownWords(text) >= OWN_WORDS
}

/** Says what is done about it, other than to watch it and to do it well. */
export function isAnswered({ text, response }: RiskEntry): boolean {
  if (SIGNAL.test(text) || ACCEPTED.test(text) || RESPONSE.test(text)) return true
  const plan = response ?? PLAN.exec(text)?.[1] ?? ''
  return ownWords(plan) > 0 && !WEAK_PLAN.test(plan)
}

/** The rating words of a table row or a “(Low)” behind a risk, in lower case. */
export function ratingsOf({ text }: RiskEntry): readonly string[] {
  return [...text.matchAll(RATINGS)].map(([rating]) => rating.toLowerCase())
}

/** Words that are neither about risk in general nor glue; this many make a risk of its own. */
const OWN_WORDS = 4

function ownWords(text: string): number {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !GENERIC.has(word))).size
}

/** What stands behind “Mitigation:” or an arrow. */
const PLAN =
  /(?:\b(?:mitigations?|response|contingency|plan b|answer|counter(?:measure)?s?)\b\s*[:=–—|-]|→|=>)\s*(.+)$/is
const WEAK_PLAN =
  /^\W*(?:monitor|communicate|ensure|work closely|track|watch|be careful|manage|align|keep an eye)/i

const RATINGS = /\b(?:very low|low|medium|moderate|med|high|very high|critical|minor|major)\b/gi
const LABELS =
  /\b(?:Risk|Mitigation|Impact|Likelihood|Probability|Response|Owner|Severity|Contingency|Plan)s?\b/gu

const SIGNAL =
  /\b(?:if|when|once|unless|until|should (?:it|this|we|they)|in case|by (?:\d|q[1-4]\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|friday|the end)|before|after|below|above|fewer than|less than|more than|owner|owned by|owns|watch(?:es)?|each (?:week|month|quarter)|every (?:week|month|quarter)|in (?:the )?(?:first|second|third|fourth) (?:week|month|quarter)|(?:we|they) (?:count|measure|check|ask|look at)|week \d|drops?|exceeds?)\b/i
const ACCEPTED =
  /\b(?:accept(?:ed|able|s)?|we live with|tolerable|worth it|cheaper than|not (?:worth|addressed))\b/i
const RESPONSE =
  /\b(?:start(?:s|ing)? with|limit(?:s|ed|ing)?|cap(?:ped|s)?|pilot(?:s|ed|ing)?|stag(?:e|ed|ing)|phas(?:e|ed|ing)|flag(?:s|ged)?|fall(?:s|ing)? ?back|back ?up|rate[- ]limit\w*|cach(?:e|ed|ing)|roll(?:s|ed|ing)? ?(?:back|out)|throttl\w+|abstract\w*|isolat\w+|encrypt\w*|anonymi[sz]\w+|validat\w+|review(?:s|ed|ing)?|test(?:s|ed|ing)?|automat\w+|simplif\w+|defer\w*|drop(?:ped)?|cut|remov\w+|replac\w+|switch\w*|migrat\w+|prototyp\w+|spike|interview\w*|survey\w*|document(?:s|ed|ation|ing)?|train(?:s|ed|ing)?|hire|contract|negotiat\w+|alternative|second (?:supplier|vendor|source)|opt[- ](?:in|out)|default\w*|warn\w*|confirm\w*|alert\w*|retry|retries|queue\w*|offline|manual(?:ly)?|lock\w*|pin(?:ned)?|audit\w*|sandbox\w*|freemium|free tier|discount\w*|partner\w*|budget\w*|buffer\w*|time-?box\w*|scope|prioriti[sz]\w*|focus(?:es|ed)?|use|uses|using|add(?:s|ed|ing)?|build|built|offer(?:s|ed)?|provide(?:s|d)?|allow(?:s|ed)?|support(?:s|ed)?|design(?:ed|s)?|implement\w*|require(?:s|d)?|restrict\w*|keep(?:s)?|mitigat(?:e|ed) (?:by|with|through)|through|via)\b/i

/** What any plan could say about what may go wrong. */
const GENERIC = new Set(
  `
  able about adoption affect affected all also and any are area available based because become been being below best
  budget but can case cause challenge challenges change changes changing closely communicate communication
  competition competitive competitor competitors complex complexity concern concerns could creep customer customers
  data deadline deadlines delay delayed delays delivery dependencies dependency development due during early
  effective engagement engineering ensure ensuring excessive execution expected external face fail fails failure feature features
  for from general good growth has have high identified impact implementation increase increased insufficient integration
  internal into issue issues its lack lead leading learning level like likelihood limited longer low major make
  manage managed management market may meet medium might minor mitigate mitigated mitigation mitigations monitor
  monitored monitoring more most must need needed needs new none not other our over performance plan planned planning
  poor possible potential priorities priority privacy probability problem problems process product project proper
  properly quality quickly rates regular regularly release require required requirements resistance resource resources
  response result risk risks schedule scope security severity should significant slow slower some stakeholder
  stakeholders strategy strong success sufficient support system take team teams technical technology than that the
  their there these they thing things this time timeline timelines timely too track unclear unexpected update
  updates usage user users very will with within without work working
  `
    .trim()
    .split(/\s+/u),
)
