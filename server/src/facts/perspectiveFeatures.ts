import type { Trait } from './perspectiveTraits'
import type { Perspective } from './types'

/**
 * Counts a state is judged by. Each only grows as a document says more, and none has a negative weight: saying more
 * never lowers a state, and taking something out never raises it.
 */
export type Feature =
  | 'anchors'
  | 'points'
  | 'anchored'
  | 'rich'
  | 'opposed'
  | 'things'
  | 'concrete'
  | 'subject'
  | 'dense'
  | 'current'
  | 'others'
  | Trait

const OF_ALL = ['concrete', 'subject', 'dense'] as const

/** What each perspective is judged by: what it says of its subject, and how the document argues. */
export const FEATURES: Readonly<Record<Perspective, readonly Feature[]>> = {
  user: ['anchors', 'points', 'rich', ...OF_ALL, 'shortfalls', 'hindered', 'durations'],
  business: ['anchors', 'points', 'things', ...OF_ALL, 'stakes', 'stages'],
  market: ['anchors', 'points', 'opposed', ...OF_ALL, 'shortfalls', 'current', 'others'],
  capability: [
    'anchors',
    'anchored',
    'concrete',
    'dense',
    'currentLimits',
    'currentFigures',
    'changes',
    'needs',
    'waits',
    'reasons',
  ],
}

/** Weights of one perspective's features, and the sums from which on it is mentioned and addressed. */
export interface StateWeights {
  readonly weights: Readonly<Partial<Record<Feature, number>>>
  readonly mentioned: number
  readonly addressed: number
}
