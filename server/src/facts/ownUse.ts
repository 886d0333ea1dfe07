import { unless, type SignTest } from './signTest'
import type { StatementKind } from './types'
import { MARK } from './wordMarks'

const SILENT: ReadonlySet<StatementKind> = new Set(['placeholder', 'question', 'quotation', 'foil'])

/**
 * Says that the work is for its makers' own use, for practice or for show: nobody else's money or time is asked for.
 * Whose own use a licence allows, and what users do for themselves, is another thing.
 */
export const isForOwnUse: SignTest = unless(SILENT, ({ sentence }, { source: { block } }) => {
  if ((sentence.marks & MARK.own) === 0 || !HALVES.some((half) => sentence.text.includes(half))) return false
  return sentence.says(OWN) || (KIND_LABEL.test(block.label) && sentence.says(OWN_KIND))
})

/** The other halves of what is looked for: words like "own" and "side" are common. */
const HALVES = ['roject', ' use', 'sel', 'ortfolio', 'ackathon']

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
    `\\b(?:built|made|meant|intended|designed) (?:only )?for (?:personal|private) use\\b`,
    `\\b(?:built|made|wrote|written|meant|intended|designed|scoped|created) (?:\\w+ )?for (?:myself|ourselves)\\b`,
    // "For a portfolio", "scoped for a hackathon demo".
    `\\bportfolio (?:showcase|piece|purposes?)\\b`,
    `\\b(?:for|at|in|as)\\W{1,4}(?:an? |the |our )?(?:\\w+ )?hackathon (?:demo\\w*|submission|entry|project)\\b`,
  ].join('|'),
  'i',
)
/** "Kind: side project", where what stands in front of the colon is taken for a label. */
const KIND_LABEL = /^(?:context|kind|type|purpose|nature|scope|status|project(?: (?:type|kind))?)$/i
const OWN_KIND = new RegExp(`^\\W*(?:an? )?${KIND} project\\b`, 'i')
