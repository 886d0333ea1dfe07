import type { ReviewDocument } from '../server/src/facts/types'
import { perDocument } from './perDocument'
import { isGivenAway, isOwnProject, isUnpaid, proseOf } from './stakes'
import { perHead } from './perHead'

/**
 * True where little hangs on whether a reader believes a sentence: the work is its makers' own, given away or moves
 * no money, is built already, or its document has been laid aside. Such a sentence is as open to question as any
 * other, but few readers would stop there.
 */
export const isLowStakes = perDocument((document: ReviewDocument): boolean => {
  return (
    document.built ||
    isOwnProject(document) ||
    isUnpaid(document) ||
    isLaidAside(document.text) ||
    isFree(document) ||
    isGivenAway(document)
  )
})

/** A note that a document has been laid aside stands at its top; what something costs may stand some pages on. */
const isLaidAside = perHead(1200, (head) => HINT.test(head) && LAID_ASIDE.test(proseOf(head)))
const PAGES = 20_000

/** Without one of these near the top its lines need not be joined. */
const HINT = /archive|superseded|deprecated|abandoned|obsolete|withdrawn|discontinued|maintained/i

function isFree({ text }: ReviewDocument): boolean {
  return FREE.test(text) && COSTS_NOTHING.test(proseOf(text.slice(0, PAGES)))
}
/** Without the word the pages need not be made one line. */
const FREE = /\bfree\b/i

/** "This is an archive of last year's plan", "Status: superseded", "no longer maintained". */
const LAID_ASIDE =
  /\bthis (?:page |document )?(?:is|was) (?:now )?an archive\b|\bstatus\W{0,6}(?:archived|superseded|deprecated|abandoned|obsolete|withdrawn|discontinued)\b|\b(?:document|page|project|plan|proposal|roadmap|repository|prd) (?:is|was|has been) (?:now )?(?:archived|superseded|deprecated|abandoned|discontinued|withdrawn)\b|\bno longer (?:actively )?maintained\b/i

/** "What does it cost? Free.", "Pricing: free and open source"; a free tier has a paid one beside it. */
const COSTS_NOTHING =
  /\b(?:pric(?:e|es|ing)|costs?|fees?)[^.;:?|]{0,20}[?:] ?(?:A: ?)?(?:it is |it['’]s )?(?:always |completely |entirely )?free\b(?! ?[/,+&|(]| (?:trial|tier|plan|version|for (?:now|the first)|at first|initially|until|during|in (?:the )?beta|then|and (?:paid|pro)\b))/i
