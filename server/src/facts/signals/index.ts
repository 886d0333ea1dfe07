import type { PlainText } from '../../markdown/plainText'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { anecdote } from './anecdote'
import { authority } from './authority'
import { booster } from './booster'
import { cause } from './cause'
import { cushion } from './cushion'
import { delivery } from './delivery'
import { dismissal } from './dismissal'
import { estimate } from './estimate'
import { exposure } from './exposure'
import { forecast } from './forecast'
import { hedge } from './hedge'
import { intent } from './intent'
import { lack } from './lack'
import { marketFigure } from './marketFigure'
import { negativeExistential } from './negativeExistential'
import { openMark } from './openMark'
import { placeholder } from './placeholder'
import { preciseFigure } from './preciseFigure'
import { promise } from './promise'
import { proof } from './proof'
import { statistic } from './statistic'
import { study } from './study'
import { superlative } from './superlative'
import { target } from './target'
import { universal } from './universal'
import { vagueQuality } from './vagueQuality'

const DETECTORS: readonly SignalDetector[] = [
  negativeExistential,
  booster,
  promise,
  superlative,
  universal,
  forecast,
  statistic,
  marketFigure,
  authority,
  vagueQuality,
  placeholder,
  target,
  hedge,
  anecdote,
  intent,
  cause,
  proof,
  estimate,
  preciseFigure,
  dismissal,
  cushion,
  exposure,
  study,
  delivery,
  lack,
  openMark,
]

/** All signals of a sentence, by kind, each kind in the order of the text. */
export function detectSignals(sentence: Sentence, text: PlainText): readonly SignalHit[] {
  const found: SignalHit[] = []
  for (const detect of DETECTORS) for (const hit of detect(sentence, text)) found.push(hit)
  return found
}
