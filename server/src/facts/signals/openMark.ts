import type { SignalDetector } from '../statement'
import { signal } from './phrase'

/** A question to a colleague that was left in the text: "@ana: are we sure?". */
export const openMark: SignalDetector = (sentence) =>
  MARK.test(sentence.text) ? [signal('open-mark', sentence, 0, sentence.words.length)] : []

const MARK = /^(?:todo\s*\(review\)|@[\w.-]{2,30}:\s).{3,}/i
