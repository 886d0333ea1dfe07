/**
 * What narrows a statement: phases, versions, periods, percentiles, tiers, platforms, scenarios. Two figures or two
 * promises with different qualifiers speak of different things. Sorted, each once, joined by `; `.
 */
export function qualifiersOf(...texts: readonly string[]): string {
  return joined(texts.flatMap((text) => Array.from(text.matchAll(QUALIFIER), ([match]) => plain(match))))
}

/** Of those, the ones by which a heading narrows all below it: times, phases and tiers, not areas such as "Frontend". */
export function phasesOf(title: string): string {
  return joined(
    qualifiersOf(title.replace(STEPS, ''))
      .split('; ')
      .filter((one) => PHASE.test(one)),
  )
}
/** "(Open → Launch → Share)" names steps and no phase. */
const STEPS = /\([^)]*→[^)]*\)/g
const PHASE =
  /\d|^(?:mvp|poc|alpha|beta|ga|pilot|launch|.* term|initial(?:ly)?|final|later|future|next|stretch|post|free|pro|premium|enterprise|starter|team|hobby|other|additional|option .*|phase .*|tier .*|scenario .*|.* case|(?:jan|feb|mar|apr|june?|july?|aug|sep|oct|nov|dec).*)$/

/** What narrows a statement, and what narrows the sections it stands in. */
export function withQualifiers(own: string, ofSections: string): string {
  if (own === '' || ofSections === '') return own + ofSections
  return joined([...own.split('; '), ...ofSections.split('; ')])
}

function joined(qualifiers: readonly string[]): string {
  return [...new Set(qualifiers)].sort().join('; ')
}

function plain(match: string): string {
  return match.toLowerCase().replace(/[\s-]+/g, ' ')
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const COUNTED = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const TIMES = 'days?|weeks?|months?|quarters?|years?|d|sprints?'
const QUALIFIER = new RegExp(
  `\\b(?:${[
    '(?:phase|stage|milestone|wave|iteration|step|tier|level|release|version|horizon|increment|sprint|cohort|year|month|week|day|quarter|option|scenario|track|gate|rank|class|grade|variant|plan|model|group|part)s?[ -]?(?:\\d+(?:\\.\\d+)*|[a-dx]\\b|i{1,3}\\b|one|two|three|four)',
    'v\\d+(?:\\.\\d+)*(?:\\.x)?',
    'q[1-4]|h[12]|fy ?\\d{2,4}|(?:19|20)\\d{2}',
    `(?:${MONTHS})\\.?(?: \\d{1,2})?`,
    'p\\d{2,3}|d\\d{1,3}|\\d{2}th percentile|median|mean|average|worst[- ]case|best[- ]case|base[- ]case|case [a-d]',
    `(?:within|in|after|at|over|by|during|for|per|every|each|first|last|next|past|previous) (?:the )?(?:first |last |next |past )?${COUNTED}[ -](?:${TIMES})`,
    `${COUNTED}[- ](?:${TIMES})(?= (?:retention|churn|goal|target|post))`,
    '(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|per (?:day|week|month|year|quarter|user|seat|request|team|session|minute|second|hour|call|run|item|page))',
    'mvp|poc|alpha|beta|ga|pilot|launch|long[- ]term|short[- ]term|medium[- ]term|mid[- ]term|near[- ]term|initial(?:ly)?|first|final(?:ly)?|later|future|eventual(?:ly)?|next(?! steps?\\b)|stretch|original(?:ly)?|previous(?:ly)?|former(?:ly)?|old|new|legacy|existing|post',
    'free|pro|premium|enterprise|business|starter|basic|plus|team|hobby|solo|paid|trial|standard|advanced',
    'ios|android|web|mobile|desktop|tablet|windows|mac(?:os)?|linux|api|cli|server|client|frontend|backend|browser|offline|online',
    'min(?:imum)?|max(?:imum)?|peak|soft|hard|default|cold|warm|hot|cached?|uncached|optimistic|pessimistic|conservative|aggressive|expected|ideal|critical|major|minor|high|low|medium|small|large|heavy|light|full|partial|upper|lower',
    'internal|external|public|private|local|remote|global|regional|eu|us|uk|europe|emea|apac|smb|b2b|b2c|domestic|international|production|staging|test|dev',
    'other|additional|remaining|rest|extra|more|another|some|half',
  ].join('|')})\\b`,
  'gi',
)
