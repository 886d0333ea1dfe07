import { claimsUnder } from '../../facts/sectionClaims'
import { PERSPECTIVES, type Range, type Section, type Slot } from '../../facts/types'
import { SLOTS_OF_REQUIREMENT } from '../../review/requirements'
import { sectionAt } from '../../review/sectionAt'
import type { Finding, Review } from '../../review/types'
import type { LspWords } from '../localize'
import type { HintKind, Settings } from '../protocol'
import { claimsText, DECISION_GAPS, LONGEST_HINT, perspectiveText, unknownsText } from './words'

/** One thing to say at a heading, and where it stands; the first place is what a press on it reveals. */
export interface HintPart {
  readonly kind: HintKind
  readonly text: string
  readonly places: readonly [Range, ...Range[]]
}

/** What may be said at each heading of one review. */
export interface HeadingHints {
  /** In the order of {@link READERS}; empty where the section has nothing to show. */
  at(section: Section): readonly HintPart[]
}

export function headingHints(
  review: Review,
  settings: Settings['inlayHints'],
  words: LspWords,
): HeadingHints {
  const { sections, facts } = review.document
  const owner = (range: Range): Section => realSection(sectionAt(sections, range.start))
  const subject: Subject = {
    words,
    review,
    findings: grouped(review.findings, owner),
    unknowns: grouped(facts.unknowns.items, owner),
  }
  const kinds = (Object.keys(READERS) as HintKind[]).filter(
    (kind) => settings[kind] === 'on' || (settings[kind] === 'leader' && review.profile === 'leader'),
  )
  return {
    at: (section) =>
      kinds.flatMap((kind) => {
        const said = READERS[kind](subject, section)
        return said === null ? [] : [{ kind, ...said }]
      }),
  }
}

interface Subject {
  readonly words: LspWords
  readonly review: Review
  readonly findings: ReadonlyMap<Section, readonly Finding[]>
  readonly unknowns: ReadonlyMap<Section, readonly { readonly range: Range; readonly tested: boolean }[]>
}
type Said = Omit<HintPart, 'kind'> | null

const READERS: Readonly<Record<HintKind, (subject: Subject, section: Section) => Said>> = {
  claims: ({ review, words }, section) => {
    const { claims, backed } = claimsUnder(review.document, section)
    const bare = claims.filter((claim) => !backed.includes(claim))
    return said(claimsText(words, claims.length, backed.length), bare.length > 0 ? bare : claims)
  },
  targets: ({ findings, words }, section) => {
    const open = (findings.get(section) ?? []).filter(({ ruleId }) => ruleId === NO_BASELINE)
    const places = open.flatMap((finding) => [finding, ...finding.related])
    return said(words.count('hint.targets', places.length), places)
  },
  unknowns: ({ unknowns, words }, section) => {
    const items = unknowns.get(section) ?? []
    const untested = items.filter(({ tested }) => !tested)
    return said(
      unknownsText(words, items.length, items.length - untested.length),
      untested.length > 0 ? untested : items,
    )
  },
  perspective: ({ review, words }, section) => {
    const perspective = PERSPECTIVES.find((one) => isSlotOf(one, section.slot))
    if (perspective === undefined) return null
    const { state, missing } = review.document.facts.perspectives[perspective]
    return said(perspectiveText(words, perspective, state, missing.length), [{ range: section.heading }])
  },
  decision: ({ review, words }, section) => {
    if (section.slot !== 'decision') return null
    const { decision } = review.document.facts
    let text = ''
    for (const part of DECISION_GAPS) {
      const longer = `${text === '' ? '' : `${text}, `}${words.say(`hint.decision.${part}`)}`
      if (decision[part].length === 0 && (text === '' || longer.length <= LONGEST_HINT)) text = longer
    }
    return text === '' ? null : said(text, [{ range: section.heading }])
  },
  hints: ({ findings, words }, section) => {
    const mild = (findings.get(section) ?? []).filter(({ severity }) => severity === 'hint')
    return said(words.count('hint.hints', mild.length), mild)
  },
}
const NO_BASELINE = 'metrics/target-without-baseline'

function isSlotOf(perspective: (typeof PERSPECTIVES)[number], slot: Slot | null): boolean {
  return slot !== null && SLOTS_OF_REQUIREMENT[perspective][0] === slot
}

function said(text: string, about: readonly { readonly range: Range }[]): Said {
  const [first, ...others] = about.map(({ range }) => range)
  return first === undefined ? null : { text, places: [first, ...others] }
}

/** A bold line that acts as a heading belongs to the section it stands in. */
function realSection(section: Section): Section {
  return section.depth === PSEUDO && section.parent !== null ? realSection(section.parent) : section
}
export const PSEUDO = 7

function grouped<T extends { readonly range: Range }>(
  items: readonly T[],
  owner: (range: Range) => Section,
): ReadonlyMap<Section, readonly T[]> {
  const groups = new Map<Section, T[]>()
  for (const item of items) {
    const section = owner(item.range)
    const group = groups.get(section)
    if (group) group.push(item)
    else groups.set(section, [item])
  }
  return groups
}
