import type { Perspective, ReviewDocument } from '../../server/src/facts/types'
import type { Report } from '../contract'
import { leniency } from '../reach'
import { isOfPractice } from '../ofPractice'
import { perspectiveFixes } from './scaffold'
import { BESIDE } from '../phrases'

export type MissingMessage = 'absent' | 'mentioned' | 'partly' | 'thin'

/**
 * Reports a perspective that is absent, one step milder one that is only touched on or has a section of its own, and two
 * steps milder one that has several of its answers, whose reader may well have enough. Everything above that (addressed,
 * grounded, inherited from a linked document, declared not applicable) answers the question.
 */
export function reportMissing(
  document: ReviewDocument,
  perspective: Perspective,
  report: (finding: Report<MissingMessage>) => void,
): void {
  const facts = document.facts.perspectives[perspective]
  const { state, facets, missing } = facts
  if (state !== 'absent' && state !== 'mentioned') return
  const found = { range: document.titleRange, fixes: perspectiveFixes(document, perspective) }
  const planless = planlessSteps(document, perspective)
  if (state === 'absent' && !hasSection(document, perspective)) {
    const milder = Math.max(planless, isOtherView(document, perspective) ? 1 : 0)
    report({ ...found, messageId: 'absent', ...(milder === 0 ? {} : { milder }) })
    return
  }
  const messageId = missing.length === 0 ? 'thin' : facets.length >= SEVERAL ? 'partly' : 'mentioned'
  report({
    ...found,
    messageId,
    data: { missing },
    // Asked for here only, as the places have to be looked up.
    related: facts.places.slice(0, 3).map((range) => ({ range, message: BESIDE.touched })),
    milder: messageId === 'mentioned' ? 1 + planless : 2,
  })
}

/**
 * Where there may be no plan, the reader is asked more softly whom it is for, what it brings and what it is up against;
 * whether it can be built is another question. A page of no certain type is asked softly as it is.
 */
function planlessSteps(document: ReviewDocument, perspective: Perspective): 0 | 1 | 2 {
  if (perspective === 'capability' || document.type === 'product-doc') return 0
  // How a team or an algorithm goes about something chooses for no product.
  return isOfPractice(document) ? 2 : leniency(document)
}

/** "Could not find" would be untrue where a section under that very heading has something to say. */
export function hasSection(document: ReviewDocument, perspective: Perspective): boolean {
  return document.sections.some(
    (section) =>
      section.depth > 0 &&
      HEADINGS[perspective].test(section.title) &&
      document.contentWordsIn(section) >= FEW_WORDS,
  )
}
const HEADINGS: Readonly<Record<Perspective, RegExp>> = {
  user: /^[\W\d]*(?:(?:(?:target|primary|intended|our|the) )*(?:users?|customers?|consumers?|readers|audiences?|personas?)(?: (?:personas?|needs|segments?|and \w+))?|(?:who|whom) (?:(?:is )?(?:it|this)(?: is)? for|we serve|benefits|this helps)|(?:[\w&-]+ ){0,3}pain[- ]?points?|(?:user|customer) (?:problems?|stories|journeys?|research)|jobs[- ]to[- ]be[- ]done)\W*$/i,
  business:
    /^[\W\d]*(?:the )?(?:business (?:model|case|impact|value|goals?)|revenue(?: model)?|pricing|monetization|unit economics)\b/i,
  market:
    /^[\W\d]*(?:the )?(?:competit(?:ion|ors?|ive \w+)|market(?: \w+)?|alternatives|differentiat\w+)\W*$/i,
  capability:
    /^[\W\d]*(?:the )?(?:feasibility|capacity|effort|resourcing|staffing|what it takes|(?:(?:key|technical|known|main|external) )*(?:constraints?|dependencies|limitations)|(?:delivery|development|implementation) (?:plan|phases|timeline|effort))\b/i,
}
/** A heading with less than this under it says nothing yet. */
const FEW_WORDS = 12

/**
 * A comparison with competitors, a study of users, a vision or a page that keeps the product's description says by its
 * title that it gives one view; what it would take or bring may well stand on another page.
 */
function isOtherView({ frontMatter, title }: ReviewDocument, perspective: Perspective): boolean {
  const name = title === '' ? (frontMatter?.values.get('title') ?? '') : title
  return OTHER_VIEWS.some(([page, views]) => views.includes(perspective) && page.test(name))
}
const OTHER_VIEWS: readonly (readonly [RegExp, readonly Perspective[]])[] = [
  [
    /\b(?:compet\w+|market) (?:analysis|landscape|research|study|comparison)\b/i,
    ['user', 'business', 'capability'],
  ],
  [/\b(?:user|customer|audience) (?:analysis|research|study)\b/i, ['business', 'market', 'capability']],
  [/\bpositioning\b|\bvision$|^use[- ]cases?\b|^product$/i, ['business', 'capability']],
]

/** Answers of the usual four from which a reader learns something. */
const SEVERAL = 2
