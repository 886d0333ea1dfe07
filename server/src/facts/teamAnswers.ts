import type { ReadBlock, ReadStatement } from './reading'
import type { Range, StatementKind, TeamPerspective } from './types'

/** What a statement says to a team's own question. */
export interface TeamAnswer {
  readonly range: Range
  /** Index of the perspective. */
  readonly perspective: number
  /** Index of the facet it speaks of; -1 where it says why the question does not apply. */
  readonly facet: number
  /** It says something of its own, and does not only use the word. */
  readonly concrete: boolean
}

/** Answers that a block gives. Chunk offsets. */
export function answersIn({ statements, slots, team }: ReadBlock): readonly TeamAnswer[] {
  if (team === null) return []
  return statements.flatMap((statement) => {
    if (SILENT.has(statement.kind)) return []
    const declined = declinedBy(statement, team.words.perspectives)
    if (declined >= 0) return [answer(statement, declined, -1, true)]
    const concrete = isConcrete(statement) && !slots.some((slot) => APART.has(slot))
    return (statement.taught?.facets ?? []).map(([perspective, facet]) =>
      answer(statement, perspective, facet, concrete),
    )
  })
}

function answer({ range }: ReadStatement, perspective: number, facet: number, concrete: boolean): TeamAnswer {
  return { range, perspective, facet, concrete }
}

const SILENT: ReadonlySet<StatementKind> = new Set(['placeholder', 'question'])
/** What is told of others, imagined or explained answers nothing. */
const UNREAL: ReadonlySet<StatementKind> = new Set(['foil', 'fiction', 'definition', 'quotation'])
/** Sections that say what words mean, where to read on, and what is left out. */
const APART: ReadonlySet<string> = new Set(['glossary', 'references', 'non-goals'])

function isConcrete({ kind, sentence }: ReadStatement): boolean {
  return !UNREAL.has(kind) && sentence.contentWords >= CONTENT && !sentence.keywords
}
/** Content words below which a statement names something and says nothing of it. */
const CONTENT = 4

/** "Security: not applicable, because …", with a reason of some words. */
function declinedBy({ sentence }: ReadStatement, perspectives: readonly TeamPerspective[]): number {
  const match = NOT_APPLICABLE.exec(sentence.text)
  if (match === null || sentence.contentWords < REASON) return -1
  const before = (match[1] ?? '').toLowerCase()
  return perspectives.findIndex(({ name }) => before.includes(name.replaceAll('-', ' ')))
}
const NOT_APPLICABLE = /^(.{1,60}?)\b(?:n\/a|not applicable)(?![\w/])/i
const REASON = 6
