import type { SignalDetector } from '../statement'
import { signal } from './phrase'

/** Words that leave room for being wrong. */
export const hedge: SignalDetector = (sentence) =>
  sentence.hits.of('hedge').map(({ start, end }) => signal('hedge', sentence, start, end))
