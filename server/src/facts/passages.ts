import { claimGrades } from './evidence'
import { place, type PlacedStretch } from './placement'
import type { ReadBlock } from './reading'
import { identitiesOf, type Repeats } from './repeats'
import type { Passage } from './types'

/**
 * What a document says, each thing once, so that documents can be laid side by side. Of an item each sentence is told
 * apart, since the next document may have them in a paragraph. Asked for by runs over several documents only.
 */
export function passagesOf(stretches: readonly PlacedStretch[], repeats: Repeats): readonly Passage[] {
  const all = stretches.flatMap(({ members }) =>
    members.flatMap((member) =>
      member.reading.blocks
        .flatMap(passagesIn)
        .map((passage) => ({ ...passage, range: place(member, passage.range) })),
    ),
  )
  return repeats.without(all)
}

function passagesIn({ source, slots, statements }: ReadBlock): readonly Passage[] {
  const pieces =
    source.block.row === null ? statements.map((_, from) => ({ from, to: from + 1 })) : source.sayings
  return pieces.flatMap((piece) => {
    const said = statements.slice(piece.from, piece.to)
    const [first] = said
    if (first === undefined || said.every(({ kind }) => kind === 'placeholder')) return []
    const [identity] = identitiesOf(source, piece)
    if (identity === undefined) return []
    const text = said.map(({ sentence }) => sentence.text).join(' · ')
    return [{ identity, text, range: first.range, grades: claimGrades(said, slots) }]
  })
}
