import type { ReviewDocument } from '../server/src/facts/types'
import { perDocument } from './perDocument'
import { perHead } from './perHead'

/** How much hangs on a document, as far as it says so itself: whose work it is, and what is gained or paid with it. */

/**
 * True where a document says near its top that what it describes is for its makers' own use, for practice or for show:
 * nobody else's money or time is asked for.
 */
export function isOwnProject({ facts }: ReviewDocument): boolean {
  return facts.practice.shows('own-use') && facts.practice.all('own-use').some(({ start }) => start < HEAD)
}
/** What a document is for stands in its first page or two. */
const HEAD = 4000

/** Text without code and comments, on one line, so that a sentence that runs over lines is read as one. */
export function proseOf(head: string): string {
  return head.replace(/```[^]*?(?:```|$)|<!--[^]*?(?:-->|$)/g, ' ').replace(/[\s*_>]+/g, ' ')
}

/**
 * True where a document says of what it describes that it is open source or published for all, and speaks of no price:
 * nobody's money is at stake.
 */
export const isGivenAway = perDocument(({ text, title }: ReviewDocument): boolean => {
  const { said, named } = givenIn(text)
  const given = said || (named !== undefined && title.toLowerCase().includes(named))
  return given && !PRICED.test(text.slice(0, FAR))
})

/** Whether it is said of the work to be open, and of what it is said by its name, lower case. */
const givenIn = perHead(HEAD, (head): { readonly said: boolean; readonly named?: string | undefined } => {
  const lower = head.toLowerCase()
  if (!GIVEN_HINTS.some((word) => lower.includes(word))) return { said: false }
  const prose = proseOf(head)
  return { said: GIVEN.test(prose), named: OPEN.exec(prose)?.groups?.name?.toLowerCase() }
})
/** Whoever has not named a price in so many pages names none. */
const FAR = 100_000
/** Without one of these near the top the patterns need not be tried. */
const GIVEN_HINTS = [
  'open-source',
  'open source',
  'license',
  'licence',
  'pypi',
  'npm',
  'crates.io',
  'maven',
  'homebrew',
  'rubygems',
]
const GIVEN = new RegExp(
  [
    // "Lantern is an open-source editor", "create an open source, cross-platform library".
    `(?:\\b(?:(?:is|be|remain) (?:an?|our|the)|(?:build|create|provide|deliver|release|launch|introducing) (?:an?|our|the)?)|, (?:an?|our|the))(?: \\S+){0,2}? ?(?:free,? )?(?:and )?open[- ]source\\b(?! (?:alternatives?|competitors?|components?|dependenc\\w+|librar(?:y|ies) (?:like|such)))`,
    // "It is open source"; what "the parser is" says nothing of the rest.
    `\\b(?:it|this|everything|(?:the|this|our) (?:project|product|tool|app|library|package|framework|code(?:base)?)) (?:is|will be|remains|stays) (?:\\S+ )?open[- ]source\\b`,
    `\\b(?:mit|apache(?:[- ]2(?:\\.0)?)?|gpl|bsd)[- ]licen[cs]ed\\b`,
    `\\b(?:publish(?:ed|able)?|released|available|distributed|installable) (?:\\S+ ){0,3}?(?:to|on|from|via|through) (?:pypi|npm|crates\\.io|maven central|homebrew|rubygems)\\b`,
  ].join('|'),
  'i',
)
/** "Lantern is open source", under a title that names it. */
const OPEN =
  /\b(?<name>[\p{L}\d-]{3,}) (?:is|will be|remains|stays) (?:fully |completely )?open[- ]source\b/iu
const PRICED =
  /\b(?:pricing|prices?|subscriptions?|revenue|monetis|monetiz|commercial|sponsors?|paid (?:plan|tier|version|service)|hosted (?:service|plan|version|offering)|enterprise (?:plan|tier|edition))/i

/**
 * True where requirements of a page or more name nothing that is gained, paid or risked: less hangs on whose yes it is.
 * A few lines have not come to that yet, and where departments or customers rely on it, it is only not written down.
 */
export function isUnpaid({ type, words, facts }: ReviewDocument): boolean {
  if (type !== 'prd' || words < PAGE) return false
  if (facts.perspectives.business.state !== 'absent' || facts.stakes.length > 0) return false
  return !facts.practice.shows('bound') && !facts.practice.shows('relied-on')
}
const PAGE = 300

/** Requirements of that kind that make one point for a view to a page at most: they say what a small thing does. */
export function isSlight(document: ReviewDocument): boolean {
  return isUnpaid(document) && document.words > WORDS_TO_A_POINT * pointsOf(document)
}
const WORDS_TO_A_POINT = 100

/** Paragraphs that make a point for some view. */
export function pointsOf({ facts }: ReviewDocument): number {
  return Object.values(facts.practice.emphasis).reduce((sum, count) => sum + count, 0)
}

/** True where a roadmap lists what comes when and sets no goals of its own: it is read beside the plans it names. */
export function isListOfWork({ type, sections }: ReviewDocument): boolean {
  return (
    type === 'roadmap' &&
    !sections.some(({ slots }) => slots.some((slot) => slot === 'goals' || slot === 'metrics'))
  )
}
