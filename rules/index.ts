import type { Rule } from './contract'
import { placeholderLeft } from './clarity/placeholderLeft'
import { processOverInsight } from './clarity/processOverInsight'
import { solutionAsProblem } from './clarity/solutionAsProblem'
import { vagueQuality } from './clarity/vagueQuality'
import { bareClaim } from './confidence/bareClaim'
import { booster } from './confidence/booster'
import { falsePrecision } from './confidence/falsePrecision'
import { forecastAsFact } from './confidence/forecastAsFact'
import { hollowRisks } from './confidence/hollowRisks'
import { mixedLikelihood } from './confidence/mixedLikelihood'
import { noOneElse } from './confidence/noOneElse'
import { noRiskClaim } from './confidence/noRiskClaim'
import { noUnknowns } from './confidence/noUnknowns'
import { overHedged } from './confidence/overHedged'
import { pointForecast } from './confidence/pointForecast'
import { singleScenario } from './confidence/singleScenario'
import { universalClaim } from './confidence/universalClaim'
import { dateOrder } from './consistency/dateOrder'
import { numberDrift } from './consistency/numberDrift'
import { partsAndWhole } from './consistency/partsAndWhole'
import { scopeConflict } from './consistency/scopeConflict'
import { dependencyWithoutAgreement } from './decision/dependencyWithoutAgreement'
import { noAlternatives } from './decision/noAlternatives'
import { noDecider } from './decision/noDecider'
import { noDecisionStated } from './decision/noDecisionStated'
import { noDownside } from './decision/noDownside'
import { noRevisitTrigger } from './decision/noRevisitTrigger'
import { strawAlternatives } from './decision/strawAlternatives'
import { anecdoteGeneralised } from './evidence/anecdoteGeneralised'
import { claimOutrunsEvidence } from './evidence/claimOutrunsEvidence'
import { correlationAsCause } from './evidence/correlationAsCause'
import { deadReference } from './evidence/deadReference'
import { marketFigureUnsourced } from './evidence/marketFigureUnsourced'
import { noneStated } from './evidence/noneStated'
import { statedIntentAsDemand } from './evidence/statedIntentAsDemand'
import { syntheticUsers } from './evidence/syntheticUsers'
import { unattributedAuthority } from './evidence/unattributedAuthority'
import { uncitedStatistic } from './evidence/uncitedStatistic'
import { undatedOrStale } from './evidence/undatedOrStale'
import { feedbackWithoutDisposition } from './learning/feedbackWithoutDisposition'
import { forecastDue } from './learning/forecastDue'
import { noDecisionRule } from './learning/noDecisionRule'
import { noFeedbackLoop } from './learning/noFeedbackLoop'
import { riskiestAssumptionUntested } from './learning/riskiestAssumptionUntested'
import { noGuardrail } from './metrics/noGuardrail'
import { noSuccessMeasure } from './metrics/noSuccessMeasure'
import { outputAsOutcome } from './metrics/outputAsOutcome'
import { targetWithoutBaseline } from './metrics/targetWithoutBaseline'
import { undefinedMetric } from './metrics/undefinedMetric'
import { vanityMetric } from './metrics/vanityMetric'
import { businessMissing } from './perspective/businessMissing'
import { capabilityMissing } from './perspective/capabilityMissing'
import { hollowSection } from './perspective/hollowSection'
import { marketMissing } from './perspective/marketMissing'
import { noSynthesis } from './perspective/noSynthesis'
import { oneSided } from './perspective/oneSided'
import { ownMissing } from './perspective/ownMissing'
import { unnamedUser } from './perspective/unnamedUser'
import { userMissing } from './perspective/userMissing'
import { certainDates } from './roadmap/certainDates'
import { fluff } from './strategy/fluff'
import { goalsAsStrategy } from './strategy/goalsAsStrategy'
import { noChoice } from './strategy/noChoice'
import { noDiagnosis } from './strategy/noDiagnosis'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  placeholderLeft,
  processOverInsight,
  solutionAsProblem,
  vagueQuality,
  bareClaim,
  booster,
  falsePrecision,
  forecastAsFact,
  hollowRisks,
  mixedLikelihood,
  noOneElse,
  noRiskClaim,
  noUnknowns,
  overHedged,
  pointForecast,
  singleScenario,
  universalClaim,
  dateOrder,
  numberDrift,
  partsAndWhole,
  scopeConflict,
  dependencyWithoutAgreement,
  noAlternatives,
  noDecider,
  noDecisionStated,
  noDownside,
  noRevisitTrigger,
  strawAlternatives,
  anecdoteGeneralised,
  claimOutrunsEvidence,
  correlationAsCause,
  deadReference,
  marketFigureUnsourced,
  noneStated,
  statedIntentAsDemand,
  syntheticUsers,
  unattributedAuthority,
  uncitedStatistic,
  undatedOrStale,
  feedbackWithoutDisposition,
  forecastDue,
  noDecisionRule,
  noFeedbackLoop,
  riskiestAssumptionUntested,
  noGuardrail,
  noSuccessMeasure,
  outputAsOutcome,
  targetWithoutBaseline,
  undefinedMetric,
  vanityMetric,
  businessMissing,
  capabilityMissing,
  hollowSection,
  marketMissing,
  noSynthesis,
  oneSided,
  ownMissing,
  unnamedUser,
  userMissing,
  certainDates,
  fluff,
  goalsAsStrategy,
  noChoice,
  noDiagnosis,
]
