import type { Rule } from './contract'
import { hollowRisks } from './confidence/hollowRisks'
import { noUnknowns } from './confidence/noUnknowns'
import { noAlternatives } from './decision/noAlternatives'
import { noDecider } from './decision/noDecider'
import { noRevisitTrigger } from './decision/noRevisitTrigger'
import { noneStated } from './evidence/noneStated'
import { noSuccessMeasure } from './metrics/noSuccessMeasure'
import { businessMissing } from './perspective/businessMissing'
import { capabilityMissing } from './perspective/capabilityMissing'
import { hollowSection } from './perspective/hollowSection'
import { marketMissing } from './perspective/marketMissing'
import { noSynthesis } from './perspective/noSynthesis'
import { userMissing } from './perspective/userMissing'
import { noChoice } from './strategy/noChoice'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  hollowRisks,
  noUnknowns,
  noAlternatives,
  noDecider,
  noRevisitTrigger,
  noneStated,
  noSuccessMeasure,
  businessMissing,
  capabilityMissing,
  hollowSection,
  marketMissing,
  noSynthesis,
  userMissing,
  noChoice,
]
