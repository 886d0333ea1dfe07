import type { Rule } from './contract'
import { placeholderLeft } from './clarity/placeholderLeft'
import { vagueQuality } from './clarity/vagueQuality'
import { booster } from './confidence/booster'
import { forecastAsFact } from './confidence/forecastAsFact'
import { hollowRisks } from './confidence/hollowRisks'
import { noOneElse } from './confidence/noOneElse'
import { noUnknowns } from './confidence/noUnknowns'
import { universalClaim } from './confidence/universalClaim'
import { noAlternatives } from './decision/noAlternatives'
import { noDecider } from './decision/noDecider'
import { noRevisitTrigger } from './decision/noRevisitTrigger'
import { deadReference } from './evidence/deadReference'
import { marketFigureUnsourced } from './evidence/marketFigureUnsourced'
import { noneStated } from './evidence/noneStated'
import { unattributedAuthority } from './evidence/unattributedAuthority'
import { uncitedStatistic } from './evidence/uncitedStatistic'
import { noSuccessMeasure } from './metrics/noSuccessMeasure'
import { targetWithoutBaseline } from './metrics/targetWithoutBaseline'
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
  forecastAsFact,
  hollowRisks,
  noOneElse,
  noUnknowns,
  universalClaim,
  noAlternatives,
  noDecider,
  noRevisitTrigger,
  deadReference,
  marketFigureUnsourced,
  noneStated,
  unattributedAuthority,
  uncitedStatistic,
  noSuccessMeasure,
  targetWithoutBaseline,
  businessMissing,
  capabilityMissing,
  hollowSection,
  marketMissing,
  noSynthesis,
  userMissing,
  noChoice,
]
