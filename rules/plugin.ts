// What `candor/rules` offers: all that a rule of a team's own is made with.
export * as z from 'zod'
export {
  defineRule,
  type Edit,
  type Fix,
  type Profile,
  type ProfileSeverity,
  type Report,
  type Rule,
  type RuleMeta,
  type Severity,
} from './contract'
export { scaffoldFix, type Scaffold } from './scaffold'
export type * from '../server/src/facts/types'
