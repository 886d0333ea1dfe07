import type { ReviewDocument } from '../server/src/facts/types'

/** How much hangs on a document, as far as it says so itself: whose work it is, and what is gained or paid with it. */

/**
 * True where a document says that what it describes is for its makers' own use, for practice or for show: nobody else's
 * money or time is asked for. Its headings say so, or a sentence near the top.
 */
export function isOwnProject({ text, sections }: ReviewDocument): boolean {
  return sections.some(({ title }) => OWN_HEADING.test(title)) || OWN.test(proseOf(text.slice(0, HEAD)))
}
/** What a document is for stands in its first page or two. */
const HEAD = 4000
const OWN_HEADING =
  /\b(?:for|in) (?:my |our )?(?:own|private|personal) use\b|\bportfolio context\b|\b(?:hobby|portfolio|hackathon) project\b/iu
const KIND =
  '(?:personal|private|hobby|portfolio|learning|toy|pet|weekend|side|class|school|university|course|thesis|capstone|student|hackathon)'
const OWN = new RegExp(
  [
    // "This is a hobby project", "built as a side project", "a side project of ours", "Context: portfolio project".
    `\\b(?:this|it) (?:is|began as|started as|remains|stays) (?:\\w+ ){0,4}?${KIND} project\\b`,
    `\\b(?:built|made|begun|started|developed|maintained|created|written|run) as an? (?:\\w+ )?${KIND} project\\b`,
    `\\b${KIND} project of (?:mine|ours)\\b`,
    `\\b(?:context|kind|type|purpose|nature|scope|status|project)\\W{1,5}(?:an? )?${KIND} project\\b`,
    // "For the personal use of its two makers", "for our own use", "I built it for myself".
    `\\bfor (?:the )?(?:personal|private|own|in-house) use (?:of|by) (?:the|its|us|me)\\b`,
    `\\bfor (?:my|our) (?:own|personal|private) use\\b`,
    `\\b(?:built|made|wrote|written|meant|intended|designed|scoped|created) (?:\\w+ )?for (?:myself|ourselves)\\b`,
    // "For a portfolio", "scoped for a hackathon demo".
    `\\bportfolio (?:showcase|piece|purposes?)\\b`,
    `\\b(?:for|at|in|as)\\W{1,4}(?:an? |the |our )?(?:\\w+ )?hackathon (?:demo\\w*|submission|entry|project)\\b`,
  ].join('|'),
  'iu',
)

/** Text without code and comments, on one line, so that a sentence that runs over lines is read as one. */
function proseOf(head: string): string {
  return head.replace(/```[^]*?(?:```|$)|<!--[^]*?(?:-->|$)/gu, ' ').replace(/[\s*_>]+/gu, ' ')
}

/**
 * True where a document says of what it describes that it is open source or published for all, and speaks of no price:
 * nobody's money is at stake.
 */
export function isGivenAway({ text }: ReviewDocument): boolean {
  const head = proseOf(text.slice(0, HEAD))
  return GIVEN.test(head) && !PRICED.test(text)
}
const GIVEN = new RegExp(
  [
    // "Lantern is an open-source editor", "create an open source, cross-platform library".
    `(?:\\b(?:is|be|remain|build|create|provide|deliver|release|launch|introducing)|,) (?:an?|our|the)?(?: \\S+){0,2}? ?(?:free,? )?(?:and )?open[- ]source\\b(?! (?:alternatives?|competitors?|components?|dependenc\\w+|librar(?:y|ies) (?:like|such)))`,
    `\\b(?:mit|apache(?:[- ]2(?:\\.0)?)?|gpl|bsd)[- ]licen[cs]ed\\b`,
    `\\b(?:publish(?:ed|able)?|released|available|distributed|installable) (?:\\S+ ){0,3}?(?:to|on|from|via|through) (?:pypi|npm|crates\\.io|maven central|homebrew|rubygems)\\b`,
  ].join('|'),
  'iu',
)
const PRICED =
  /\b(?:pricing|prices?|subscriptions?|revenue|monetis|monetiz|commercial|sponsors?|paid (?:plan|tier|version|service)|hosted (?:service|plan|version|offering)|enterprise (?:plan|tier|edition))/iu

/** True where requirements name nothing that is gained, paid or risked: less hangs on whose yes it is. */
export function isUnpaid({ type, facts }: ReviewDocument): boolean {
  return type === 'prd' && facts.perspectives.business.state === 'absent' && facts.stakes.length === 0
}

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
