import { createDocumentReader } from './document'
import { PERSPECTIVES, type Perspective, type PerspectiveState } from './types'

/**
 * How far a linked document answers each perspective's question by itself: with plain words, without a team's own, and
 * without what it may inherit in turn.
 */
export function perspectivesIn(text: string, path: string): Readonly<Record<Perspective, PerspectiveState>> {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const { facts } = createDocumentReader().read({ text, path, type: null, vocabulary, targets: new Map() })
  return Object.fromEntries(
    PERSPECTIVES.map((perspective) => [perspective, facts.perspectives[perspective].state]),
  ) as Record<Perspective, PerspectiveState>
}
