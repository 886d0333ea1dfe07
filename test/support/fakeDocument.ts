import { addManner } from '../../server/src/facts/manner'
import type {
  Comment,
  Facts,
  PerspectiveFacts,
  PerspectiveState,
  ReviewDocument,
} from '../../server/src/facts/types'
import { sectionsOf } from '../../server/src/markdown/sections'
import { slotOf } from '../../server/src/markdown/slots'
import { sectionAt } from '../../server/src/review/sectionAt'

/**
 * A document whose facts are laid down by the test. Headings and comments are found by plain patterns, so that the
 * tests of what comes after the facts do not depend on the rooms before them.
 */
export function fakeDocument(overrides: Partial<ReviewDocument> = {}): ReviewDocument {
  const text = overrides.text ?? '# Depot routes\n\nDispatchers plan by hand.\n'
  const headings = [...text.matchAll(/^(#{1,6}) (.*)$/gmu)].map((match) => ({
    title: match[2] ?? '',
    slot: slotOf(match[2] ?? ''),
    depth: match[1]?.length ?? 1,
    range: { start: match.index, end: match.index + match[0].length },
  }))
  const sections = sectionsOf(headings, text.length)
  const title = headings[0]
  return {
    text,
    title: title?.title ?? '',
    titleRange: title?.range ?? { start: 0, end: text.split('\n', 1)[0]?.length ?? 0 },
    frontMatter: null,
    properties: new Map(),
    tables: [],
    sections,
    language: 'en',
    words: text.split(/\s+/u).length,
    type: 'prd',
    typeNamed: true,
    gate: 'review',
    gateReasons: ['title'],
    status: null,
    built: false,
    facts: fakeFacts(),
    comments: commentsIn(text, sections),
    statementsWith: () => [],
    statementsThat: () => [],
    statementsIn: () => [],
    contentWordsIn: () => 0,
    hasExhibit: () => false,
    ...overrides,
  }
}

/** Facts of a document that shows nothing yet; give what a test wants shown. */
export function fakeFacts(overrides: Partial<Facts> = {}): Facts {
  return {
    perspectives: fakePerspectives('absent'),
    teamPerspectives: [],
    evidence: { level: 'none', best: 0, histogram: [0, 0, 0, 0, 0, 0], items: [], declaredNone: false },
    synthesis: { level: 0, places: [] },
    unknowns: { items: [] },
    decision: { ask: [], decider: [], alternatives: [], downside: [], revisit: [], exclusions: [] },
    metrics: { targets: [], guardrails: [], signals: [] },
    forecasts: [],
    credits: [],
    obligations: [],
    stakes: [],
    references: [],
    deadReferences: [],
    isSourced: () => false,
    linksAbout: () => [],
    consistency: {
      measures: [],
      wholes: [],
      scope: [],
      phases: [],
      frames: [],
      stages: [],
      waiting: [],
      contrasts: [],
    },
    practice: {
      shows: () => false,
      all: () => [],
      attention: { ceremony: 0, insight: 0, contentWords: 0 },
      emphasis: { user: 0, business: 0, market: 0, capability: 0 },
      manner: addManner([]),
    },
    passages: [],
    ...overrides,
  }
}

export function fakePerspectives(
  all: PerspectiveState,
  differing: Partial<Record<keyof Facts['perspectives'], PerspectiveState>> = {},
): Facts['perspectives'] {
  const facts = (state: PerspectiveState): PerspectiveFacts => ({
    state,
    facets: [],
    missing: [],
    places: [],
    answered: [],
  })
  return {
    user: facts(differing.user ?? all),
    business: facts(differing.business ?? all),
    market: facts(differing.market ?? all),
    capability: facts(differing.capability ?? all),
  }
}

function commentsIn(text: string, sections: ReviewDocument['sections']): readonly Comment[] {
  return [...text.matchAll(/<!--([\s\S]*?)-->/gu)].map((match) => {
    const end = match.index + match[0].length
    const next = /(?:\s|<!--[\s\S]*?-->)*/u.exec(text.slice(end))?.[0].length ?? 0
    const start = end + next
    const length = text.slice(start).search(/\n[ \t]*\n|$(?![\s\S])/u)
    return {
      text: (match[1] ?? '').trim(),
      range: { start: match.index, end },
      appliesTo: { start, end: start + Math.max(length, 0) },
      section: sectionAt(sections, match.index),
    }
  })
}
