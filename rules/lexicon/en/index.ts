import { business } from './business'
import { capability } from './capability'
import { certainty } from './certainty'
import { contrast } from './contrast'
import { deciding } from './deciding'
import { evidence } from './evidence'
import { market } from './market'
import { roles } from './roles'
import { subjects } from './subjects'
import { user } from './user'
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
  ...evidence,
  ...deciding,
} as const

export type WordClass = keyof typeof english
