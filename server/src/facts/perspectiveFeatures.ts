/**
 * The features a state is judged by. Each only grows as a document says more, and none has a negative weight: saying
 * more never lowers a state, and taking something out never raises it.
 */
export const FEATURES = ['terms', 'points', 'concrete', 'subject', 'dense'] as const
type Feature = (typeof FEATURES)[number]

/** Weights of one perspective's features, and the sums from which on it is mentioned and addressed. */
export interface StateWeights {
  readonly weights: Readonly<Record<Feature, number>>
  readonly mentioned: number
  readonly addressed: number
}
