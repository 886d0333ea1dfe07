import { NUMBER_WORDS, numberIn } from './numberWords'

/** A number of things that a line or heading says will follow. */
export interface Announced {
  readonly count: number
  /** The number and its noun, as written: "three reasons". */
  readonly words: string
}

/** What a line that ends in a colon announces: "There are three reasons:", "Five acts, two minutes in all:". */
export function announcedIn(leadIn: string): Announced | null {
  const line = leadIn.trim()
  if (!line.endsWith(':')) return null
  const sentence =
    line
      .slice(-LONGEST)
      .split(/[.!?;:](?=.)/)
      .at(-1)
      ?.trim() ?? ''
  const match = LINE.exec(sentence)
  if (match === null || NOT_A_COUNT.test(sentence)) return null
  return toAnnounced(match.groups)
}

/** What a heading announces: "Actions (14 types)", "The four pillars". */
export function announcedByTitle(title: string): Announced | null {
  const groups = (IN_BRACKETS.exec(title) ?? WHOLE_TITLE.exec(title))?.groups
  return WANTED.test(groups?.noun ?? '') ? null : toAnnounced(groups)
}

/** A line that announces something says so at its end. */
const LONGEST = 200

const COUNT = `(?<count>${NUMBER_WORDS.slice(2).join('|')}|[2-9]|[12]\\d)`
/** Adjectives may stand between number and noun; the noun is a plural. */
const THINGS = "(?<noun>(?:[\\p{L}][\\p{L}'’-]* ){0,3}[\\p{L}-]{2,}[^s\\W]s)"
/** Between the noun and the colon there may be a verb and little more: "three things follow for marketing:". */
const LINE = new RegExp(
  `(?:^|\\s)(?<lead>\\S+ )?${COUNT} ${THINGS}(?: (?!of the\\b)[\\p{L}'’-]+){0,6}:$`,
  'iu',
)
const IN_BRACKETS = new RegExp(`\\(${COUNT} ${THINGS}\\)$`, 'iu')
const WHOLE_TITLE = new RegExp(`^(?:\\d+(?:\\.\\d+)*[.)]? )?(?:(?:the|our) )?${COUNT} ${THINGS}$`, 'iu')

/** "the first two", "at least three", "two of the", "in 3 steps to just two": parts, bounds and comparisons. */
const NOT_A_COUNT =
  /\b(?:first|last|next|other|another|additional|further|more|least|most|than|about|around|roughly|up to|past|within|after|every|from|reduced?|if|of these|e\.g|such as|including|include|includes|examples?|some|among|between|both|either|any)\b|\band \w+s (?:a|an|the)\b|~|≥|≤|\?/i
/** Measured in, not counted. */
const UNITS =
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?|times|dollars|euros|users|people|customers|members|percent|pixels|lines|words|characters|tokens|parts|bytes|sizes|steps|clicks|levels|stars|versions?|repos|repositories|releases)$/i

/** "First pilots (4 partners)": how many of them a phase is after, whatever stands below its heading. */
const WANTED =
  /\b(?:partners|companies|clients|organi[sz]ations|participants|interviews|pilots|prospects|subscribers|contributors|engineers|developers|teams|schools|clinics|shops|stores|sites|cities|countries|households|orders|signups|sign-ups)$/i

function toAnnounced(groups: Readonly<Record<string, string | undefined>> | undefined): Announced | null {
  const written = groups?.count ?? ''
  const noun = groups?.noun ?? ''
  const lead = (groups?.lead ?? '').trim()
  if (
    noun === '' ||
    UNITS.test(noun) ||
    /[\d,]$|^[#v§]|^(?:phase|step|week|stage|level|tier|option|section|version|slide|part)s?$/i.test(lead)
  )
    return null
  return { count: numberIn(written), words: `${written} ${noun}` }
}
