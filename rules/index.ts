import type { Rule } from './contract'
import { placeholderLeft } from './clarity/placeholderLeft'
import { vagueQuality } from './clarity/vagueQuality'
import { booster } from './confidence/booster'
import { falsePrecision } from './confidence/falsePrecision'
import { forecastAsFact } from './confidence/forecastAsFact'
import { hollowRisks } from './confidence/hollowRisks'
import { noOneElse } from './confidence/noOneElse'
import { noRiskClaim } from './confidence/noRiskClaim'
import { noUnknowns } from './confidence/noUnknowns'
import { overHedged } from './confidence/overHedged'
import { pointForecast } from './confidence/pointForecast'
import { universalClaim } from './confidence/universalClaim'
import { noAlternatives } from './decision/noAlternatives'
import { noDecider } from './decision/noDecider'
import { noRevisitTrigger } from './decision/noRevisitTrigger'
import { anecdoteGeneralised } from './evidence/anecdoteGeneralised'
import { claimOutrunsEvidence } from './evidence/claimOutrunsEvidence'
import { correlationAsCause } from './evidence/correlationAsCause'
import { deadReference } from './evidence/deadReference'
import { marketFigureUnsourced } from './evidence/marketFigureUnsourced'
import { noneStated } from './evidence/noneStated'
import { statedIntentAsDemand } from './evidence/statedIntentAsDemand'
import { unattributedAuthority } from './evidence/unattributedAuthority'
import { uncitedStatistic } from './evidence/uncitedStatistic'
import { undatedOrStale } from './evidence/undatedOrStale'
import { noSuccessMeasure } from './metrics/noSuccessMeasure'
import { targetWithoutBaseline } from './metrics/targetWithoutBaseline'
import { vanityMetric } from './metrics/vanityMetric'
import { businessMissing } from './perspective/businessMissing'
import { capabilityMissing } from './perspective/capabilityMissing'
import { hollowSection } from './perspective/hollowSection'
import { marketMissing } from './perspective/marketMissing'
import { noSynthesis } from './perspective/noSynthesis'
import { userMissing } from './perspective/userMissing'
import { noChoice } from './strategy/noChoice'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  placeholderLeft,
  vagueQuality,
  booster,
  falsePrecision,
  forecastAsFact,
  hollowRisks,
  noOneElse,
  noRiskClaim,
  noUnknowns,
  overHedged,
  pointForecast,
  universalClaim,
  noAlternatives,
  noDecider,
  noRevisitTrigger,
  anecdoteGeneralised,
  claimOutrunsEvidence,
  correlationAsCause,
  deadReference,
  marketFigureUnsourced,
  noneStated,
  statedIntentAsDemand,
  unattributedAuthority,
  uncitedStatistic,
  undatedOrStale,
  noSuccessMeasure,
  targetWithoutBaseline,
  vanityMetric,
  businessMissing,
  capabilityMissing,
  hollowSection,
  marketMissing,
  noSynthesis,
  userMissing,
  noChoice,
]
