import * as z from 'zod'

/** Labels of a perspective from worst to best. */
export const LEVELS = ['absent', 'mentioned', 'addressed'] as const
export type Level = (typeof LEVELS)[number]

/** What a labelled statement is criticised for. */
export const KINDS = [
  'overclaim',
  'forecast',
  'universal',
  'neg-existential',
  'unsourced-number',
  'unattributed-authority',
  'target-no-baseline',
  'false-precision',
  'vague',
  'contradiction',
] as const
export type Kind = (typeof KINDS)[number]

/** One answer, or a list where the annotators differ and each of theirs is accepted; always read as a list. */
function answers<T extends z.ZodType>(one: T) {
  return z.preprocess((value) => (Array.isArray(value) ? (value as unknown[]) : [value]), z.array(one).min(1))
}

const level = answers(z.enum(LEVELS))
const flag = answers(z.boolean())
const lineNumber = z.int().min(1)

const findingSchema = z.object({
  line: lineNumber,
  /** The other of two statements that contradict each other. */
  otherLine: lineNumber.nullish(),
  kinds: z.array(z.enum(KINDS)).min(1),
  sure: z.enum(['clear', 'arguable']),
  quote: z.string().default(''),
})

/** What a reviewer thinks of something that may be missing: it is there, its lack hardly matters, or it is to be told. */
const gap = z.enum(['there', 'soft', 'want'])

/** One line of `labels.jsonl`. Lines of the document are 1-based. Keys that are not listed are ignored. */
export const labelSchema = z.object({
  file: z.string().min(1),
  docKind: answers(z.string()).default(['other']),
  annotators: z.int().min(1).default(1),
  reviewable: answers(z.enum(['yes', 'maybe', 'no'])),
  perspectives: z.object({ user: level, business: level, market: level, capability: level }),
  evidence: answers(z.enum(['none', 'weak', 'stated'])),
  synthesis: answers(z.int().min(0).max(3)),
  unknowns: flag,
  decisionOwner: flag,
  alternatives: flag,
  metricTarget: flag,
  metricBaseline: flag,
  stopCondition: flag,
  findings: z.array(findingSchema),
  gaps: z.object({ evidence: gap, unknowns: gap, measure: gap }).optional(),
})

export type Label = z.infer<typeof labelSchema>
export type LabelledFinding = z.infer<typeof findingSchema>

/** Documents of one repository share authors and topics: it is the part of the file name before the second `__`. */
export function repositoryOf(file: string): string {
  return file.split('__').slice(0, 2).join('__')
}
