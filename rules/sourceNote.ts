import type { ReviewDocument } from '../server/src/facts/types'
import { perDocument } from './perDocument'

/**
 * True where a note speaks for the figures and statements of the whole document: "Figures above are from the port
 * register, see the notes". It names no source for any one of them, but a reader knows where to ask.
 */
export const hasSourceNote = perDocument(({ text }: ReviewDocument): boolean => NOTE.test(text))

const NOTE =
  /\b(?:facts|figures|numbers|statistics|statements|data points|estimates|prices|claims)\s+(?:(?:given|quoted|cited|used|shown|stated)\s+)?(?:above|below|here|(?:on|in)\s+this\s+(?:page|document|section|analysis|report|plan))\s+(?:are|were|come|came|is|was)\s+(?:(?:all|mostly|taken|drawn|compiled|collected)\s+){0,2}from\s+(?!us\b|memory\b|our\s+(?:own\s+)?(?:view|experience|heads?)\b|\[)/i
