import type { SignalDetector } from '../statement'

/** A question to a colleague that was left in the text: "@ana: are we sure?". */
export const openMark: SignalDetector = ({ text, start, end }) =>
  MARK.test(text) ? [{ kind: 'open-mark', start, end }] : []

const MARK = /^(?:todo\s*\(review\)|@[\w.-]{2,30}:\s).{3,}/i
