import { readChunk } from '../../server/src/facts/chunkFacts'
import { isOpenToDoubt } from '../../server/src/facts/doubt'
import { eachTrait, type DoubtGroup, type Doubtful } from '../../server/src/facts/doubtTraits'
import { placeOf } from '../../server/src/facts/reading'
import { outlineOf } from '../../server/src/facts/outline'
import { PassageReader } from '../../server/src/facts/passageReader'
import { stretchesOf } from '../../server/src/facts/stretch'
import type { DOUBTS } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { createLineIndex } from '../../server/src/review/lineIndex'
import { repositoryOf, type Kind, type LabelledFinding } from './label'
import type { LabelledText } from './labelledTexts'

type DoubtKind = (typeof DOUBTS)[number]

/** A document's statements, and what its annotators marked. */
export interface DoubtCase {
  readonly repository: string
  readonly file: string
  readonly statements: readonly DoubtStatement[]
}

export interface DoubtStatement {
  readonly traits: readonly Trait[]
  /** It claims something that nothing beside it backs; others are never questioned. */
  readonly isOpen: boolean
  /** What it was marked for; null where nobody marked it. */
  readonly marked: DoubtKind | null
}
/** A trait and the group it is of. */
export type Trait = readonly [group: DoubtGroup, name: string]

/** What annotators call what we look for; targets and contradictions have rules of their own. */
const DOUBT_OF_KIND: Readonly<Partial<Record<Kind, DoubtKind>>> = {
  overclaim: 'claim',
  universal: 'claim',
  'neg-existential': 'claim',
  vague: 'quality',
  forecast: 'forecast',
  'unsourced-number': 'figure',
  'false-precision': 'figure',
  'unattributed-authority': 'authority',
}

export function doubtCase({ label, text }: LabelledText): DoubtCase {
  const statements = statementsOf(text, label.file)
  const marks = new Map<number, DoubtKind>()
  for (const finding of label.findings) {
    const doubt = DOUBT_OF_KIND[finding.kinds[0] ?? 'contradiction']
    const index = doubt === undefined ? -1 : statementFor(finding, statements)
    if (doubt !== undefined && index >= 0) marks.set(index, doubt)
  }
  return {
    repository: repositoryOf(label.file),
    file: label.file,
    statements: statements.map(({ traits, isOpen }, index) => ({
      traits,
      isOpen,
      marked: marks.get(index) ?? null,
    })),
  }
}

interface PlacedText {
  /** 1-based, both included. */
  readonly lines: readonly [number, number]
  readonly text: string
  readonly traits: readonly Trait[]
  readonly isOpen: boolean
}

function statementsOf(text: string, path: string): readonly PlacedText[] {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const stretches = stretchesOf(new MarkdownParser().parse(text).chunks, [], ({ chunk }) => readChunk(chunk))
  const input = { text, path, type: null, vocabulary, targets: new Map() }
  const lines = createLineIndex(text)
  return new PassageReader()
    .read(outlineOf(stretches, input), input.targets)
    .flatMap(({ members }) => members)
    .flatMap(({ reading, offset }) =>
      reading.blocks.flatMap((block) =>
        block.statements.map((statement) => ({
          lines: [
            lines.positionAt(offset + statement.range.start).line,
            lines.positionAt(offset + Math.max(statement.range.start, statement.range.end - 1)).line,
          ] as const,
          text: plain(statement.sentence.text),
          traits: traitsOf({ ...statement, slots: block.slots, place: placeOf(block.source.block) }),
          isOpen: isOpenToDoubt(statement),
        })),
      ),
    )
}

/** The statement an annotator quotes, within a line of where it was seen; -1 where none is there. */
function statementFor({ line, quote }: LabelledFinding, statements: readonly PlacedText[]): number {
  const wanted = plain(quote).slice(0, QUOTED)
  const isNear = ({ lines: [from, to] }: PlacedText): boolean => from - 1 <= line && line <= to + 1
  const quoted = statements.findIndex((one) => wanted !== '' && isNear(one) && one.text.includes(wanted))
  if (quoted >= 0) return quoted
  return statements.findIndex(({ lines: [from, to] }) => from <= line && line <= to)
}
/** Annotators quote the first words, and not always to the letter. */
const QUOTED = 40

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function traitsOf(statement: Doubtful): readonly Trait[] {
  const traits: Trait[] = []
  eachTrait(statement, (group, name) => traits.push([group, name]))
  return traits
}
