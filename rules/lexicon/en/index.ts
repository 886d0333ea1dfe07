import { business } from './business'
import { capability } from './capability'
import { causes } from './causes'
import { certainty } from './certainty'
import { commitments } from './commitments'
import { contrast } from './contrast'
import { deciding } from './deciding'
import { dismissals } from './dismissals'
import { doubting } from './doubting'
import { estimates } from './estimates'
import { evidence } from './evidence'
import { hearsay } from './hearsay'
import { market } from './market'
import { outcomes } from './outcomes'
import { practice } from './practice'
import { praise } from './praise'
import { rivals } from './rivals'
import { roles } from './roles'
import { subjects } from './subjects'
import { traits } from './traits'
import { user } from './user'
import { vagueness } from './vagueness'
import { verbs } from './verbs'

/** Every English word list by class. Data only: compiled once into the lexicon that reads each word. */
export const english = {
  ...user,
  ...roles,
  ...business,
  ...market,
  ...capability,
  ...contrast,
  ...subjects,
  ...verbs,
  ...certainty,
  ...vagueness,
  ...rivals,
  ...praise,
  ...outcomes,
  ...evidence,
  ...deciding,
  ...doubting,
  ...hearsay,
  ...causes,
  ...dismissals,
  ...estimates,
  ...practice,
  ...traits,
  ...commitments,
} as const

export type WordClass = keyof typeof english
