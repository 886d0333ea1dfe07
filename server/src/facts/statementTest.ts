import type { Section } from '../markdown/sections'
import type { Reading } from './contributions'
import { toStatement, within, type PlacedStretch, type Placement } from './placement'
import { placeOf, type ReadBlock, type ReadStatement } from './reading'
import type { Carrier, Located, StretchReading } from './stretchReading'
import type { Statement, StatementTest } from './types'

/** Statements that a test accepts. What has been asked is remembered by chunk and by stretch, like everything else. */
export function statementsThat(
  test: StatementTest,
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly Statement[] {
  const found: Statement[] = []
  for (const stretch of stretches) {
    let at: Placement | null = null
    for (const one of acceptedInStretch(test, stretch.reading)) {
      at = within(stretch, one, at)
      found.push(toStatement(at, one.item.block, one.item.statement, sections))
    }
  }
  return found
}

function acceptedInStretch(test: StatementTest, stretch: StretchReading): readonly Located<Carrier>[] {
  return remembered(test, stretch, () =>
    stretch.stretch.members.flatMap(({ offset, segment }, index) => {
      const reading = stretch.readings[index]
      return reading === undefined
        ? []
        : acceptedInChunk(test, reading).map((item) => ({ item, offset, segment }))
    }),
  )
}

function acceptedInChunk(test: StatementTest, reading: Reading): readonly Carrier[] {
  return remembered(test, reading, () =>
    reading.blocks.flatMap((block) =>
      block.statements
        .filter((statement) => test.accepts(traitsOf(block, statement)))
        .map((statement) => ({ block, statement })),
    ),
  )
}

function traitsOf(block: ReadBlock, statement: ReadStatement): Parameters<StatementTest['accepts']>[0] {
  const { kind, subject, support, grade, sentence, signals } = statement
  return {
    kind,
    subject,
    support,
    grade,
    text: sentence.text,
    place: placeOf(block.source.block),
    slots: block.slots,
    signals: signals.map((signal) => signal.kind),
  }
}

/** A test is put to one kind of thing in one way, so what it remembers under a thing is of the type asked for. */
function remembered<T>({ kept }: StatementTest, about: object, ask: () => readonly T[]): readonly T[] {
  const known = kept.get(about) as readonly T[] | undefined
  if (known !== undefined) return known
  const answer = ask()
  kept.set(about, answer)
  return answer
}
