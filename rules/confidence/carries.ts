import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { isDescription } from '../reach'

/**
 * True where a decision may rest on a word of praise or certainty: a rank among others, what nobody can copy, the size
 * of a market, a proof, or certainty itself. Whatever else praises ("effortless", "innovative", "blazing fast") gives a
 * sentence its colour; it is worth leaving out and not worth stopping for.
 */
export function carries({ text }: Signal, statement: Statement): boolean {
  if (/^(?:the )?strongest$/i.test(text)) return IN_PUBLIC.test(statement.text)
  if (/^guaranteed$/i.test(text)) return OF_OTHERS_CHOICE.test(statement.text)
  return RANK.test(text) || MOAT.test(text) || MARKET.test(text) || PROOF.test(text) || SURE.test(text)
}

/** "The market-leading planner", "second to none", "the biggest barrier", "the killer feature". */
const RANK =
  /\b(?:(?:market|industry|category|world)[- ](?:leading|defining)|world['’]s \w+|de[- ]facto|(?:gold|universal) standard|number one|undisputed|second to none|unrival+ed|unparalleled|unbeatable|unsurpassed|unmatched|unlike any\w*|go[- ]to \w+|must[- ]have tool|killer (?:features?|app)|game[- ]chang\w+|best[- ](?:in[- ]class|of[- ]breed|product)|superior|most (?!critical\b)\w+|(?:far|no) better|far superior|only viable|revolution\w+|the leading|(?:biggest|top|greatest) \w+(?: \w+)?)\b|^#?1\b|^the (?!clean|clear|rich|larg)\w+est$/i
/** "Hard for others to copy", "it cannot be gamed", "our unfair advantage". */
const MOAT =
  /\b(?:hard|harder|difficult|tough|expensive|costly) (?:for .{1,40})?to\b|\bbe (?:\w+ly )?\w+(?:ed|en|ged)$|\b(?:competitive|unfair|unique) (?:advantages?|edge)\b|\b(?:uniquely|ideally|perfectly) (?:positioned|placed|suited)\b|\bunique position\b|\bkey differentiators?\b|\bmoats?\b|\bdifferentiat\w+$|\bnetwork effects?\b/i
/** "A massive opportunity", "healthy margins", "demand is exploding", "a new category of". */
const MARKET =
  /\b(?:opportunit(?:y|ies)|market|demand|economics|margins?|returns?|roi|upside|traction)$|\bcategor(?:y|y of|y of one)$|\bcategory[- ]creat\w+|\bexplod\w+|\bskyrocket\w+|\bboom\w+|\bsoar\w+|\bexponentially$/i
/** "The pilot proves that", "validates demand". */
const PROOF = /\bprov(?:e|es|en)\b|\bvalidates?\b/i
/** "Clearly", "there is no doubt", "let's face it": a question is settled. "Of course" is a manner of speaking. */
const SURE =
  /^(?:clearly|obviously|undoubtedly|undeniably|unquestionably|indisputably|unmistakably|inevitably|needless to say)$|\b(?:no|any|a|without) doubt\b|\bno question\b|\binevitable\b|\bno[- ]brainer\b|\b(?:it is|it['’]s) (?:obvious|clear)\b|\bknows$|\bface it\b|\bthe truth is\b|\bfar too many\b|\boutweigh\w*|\b(?:cannot|can['’]t) fail\b/i
/** "Adoption is guaranteed" is a bet; "delivery in order is guaranteed" is a property. */
const OF_OTHERS_CHOICE =
  /\b(?:adoption|uptake|success|growth|demand|revenue|sales|profits?|savings|retention|renewals?|roi)\b/i
/** Said of a market. */
const IN_PUBLIC =
  /\b(?:market|industry|world|category|competitors?|rivals?|vendors?|on earth|of any|available|any other|else)\b/i

/**
 * True where praise is the form of a page or a wish: who wants to become the standard does not say that it is, and a
 * principle says what shall be.
 */
export function isAspired(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  if (isByForm(document, statement) || statement.kind === 'principle') return true
  if (WISHED.test(statement.section.title) || isAnswerToRisk(statement, signal)) return true
  return WISH.test(document.text.slice(statement.range.start, signal.range.start))
}
const WISH =
  /\b(?:become|becomes|becoming)\s+(?:(?:an?|the|our|its)\s+)?(?:\w+\s+)?$|\bto (?:build|create|make|shape)\s+(?:an?|the)\s+$|\bvision (?:of|for) [^.;]{0,60}\bas\s+(?:an?|the)\s+$/i
/** "The goal", "Three-year vision": what shall be. */
const WISHED = /\b(?:vision|mission|(?:the|our) (?:goals?|aims?|purpose|ambition)|north star)\b/i

/** "New rivals: win by a superior list" among the risks is what will be done about one. */
function isAnswerToRisk({ section, text }: Statement, signal: Signal): boolean {
  if (section.slots[0] !== 'risks') return false
  return DOING.test(text.slice(0, Math.max(0, text.indexOf(signal.text))))
}
const DOING =
  /(?:^|[:—–]\W*)(?:differentiate|win|compete|counter|answer|focus|invest|keep|stay|offer|deliver|build|make|use)\b/i

/**
 * True where large words belong to the form: a vision is told from its end, a pitch, a press release and a guide to
 * wording say what will be said.
 */
export function isByForm(document: ReviewDocument, { kind, section }: Statement): boolean {
  if (document.type === 'vision' || isDescription(document) || PITCH.test(document.title)) return true
  return kind === 'fiction' || section.slots.includes('press-release')
}
const PITCH = /\b(?:pitch|manifesto|philosophy)\b/i
