import * as z from 'zod'
import { DOCUMENT_TYPES, type DocumentType } from '../../facts/types'
import { fixFlaws, fixSchema } from './fix'
import type { Flaw, Question } from './kind'
import { KIND_NAMES, kindShape, questionOf } from './kinds'
import { LIMITS } from './limits'
import { listOf, oneOrMore, spoken } from './lists'
import { messageFlaws } from './messageFlaws'
import { testsSchema } from './ruleTests'
import { severityFlaws, severitySchema } from './severity'

/** One rule of a team, as it stands in `candor.yaml`. */
const definition = z
  .strictObject({
    ...kindShape,
    message: z
      .string()
      .trim()
      .min(1)
      .max(LIMITS.messageLength)
      .describe('What the author reads. `{placeholders}` are filled in from the place that was found.'),
    why: z.string().trim().min(1).max(LIMITS.whyLength).optional().describe('Why a reader would care.'),
    severity: severitySchema
      .optional()
      .describe('A word, or words by `default`, profile, document type and status. Default: `warning`.'),
    documents: oneOrMore(z.enum(DOCUMENT_TYPES))
      .optional()
      .describe('Document types it speaks about. Default: all.'),
    url: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s"<>]+$/u, 'write a whole address, `https://…`')
      .optional()
      .describe('Page that says more.'),
    fix: fixSchema.optional().describe('Text that a quick fix puts in, with blanks in [square brackets].'),
    tests: testsSchema
      .optional()
      .describe('Documents that the rule must flag and let pass: `candor rules test`.'),
  })
  .superRefine((written, context) => {
    for (const { path, message } of flawsOf(written))
      context.addIssue({ code: 'custom', path: [...path], message })
  })
export type CustomDefinition = z.infer<typeof definition>
export type CustomDefinitions = Readonly<Record<string, CustomDefinition>>

/** The shape of `custom-rules`; no id may take one of the groups that Candor's own rules have. */
export function customRulesSchema(ownGroups: ReadonlySet<string>): z.ZodType<CustomDefinitions> {
  const id = z.string().superRefine((text, context) => {
    const message = idProblem(text, ownGroups)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
  return z.record(id, definition).superRefine((rules, context) => {
    const message = sizeProblem(rules)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

function sizeProblem(rules: CustomDefinitions): string | null {
  const count = Object.keys(rules).length
  if (count > LIMITS.rules)
    return `holds ${count} rules; at most ${LIMITS.rules} are read, so split the set or join words into lists`
  const patterns = patternsIn(Object.values(rules).map((rule) => ({ ...rule, tests: undefined })))
  if (patterns <= LIMITS.patterns) return null
  return `holds ${patterns} patterns; at most ${LIMITS.patterns} are read, so write words where a pattern is not needed`
}

function patternsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (key === 'pattern' && typeof part === 'string' ? 1 : patternsIn(part)),
    0,
  )
}

/** Document types a definition speaks about. */
export function documentsOf({ documents }: Pick<CustomDefinition, 'documents'>): readonly DocumentType[] {
  return documents === undefined ? DOCUMENT_TYPES : listOf(documents)
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u

function idProblem(id: string, ownGroups: ReadonlySet<string>): string | null {
  const shown = id.length > LIMITS.idLength ? `${id.slice(0, LIMITS.idLength)}…` : id
  const [group = '', name] = id.split('/')
  if (name === undefined)
    return `\`${shown}\` has no group; write \`team/${/^[a-z][a-z0-9-]*$/u.test(group) ? shown : 'name-the-sponsor'}\``
  if (!ID.test(id) || id.length > LIMITS.idLength)
    return `\`${shown}\` is no id for a rule; write a group, a slash and a name in small letters: \`team/name-the-sponsor\``
  if (!ownGroups.has(group)) return null
  return `the group \`${group}\` is Candor's own; choose one of yours, \`team/${name}\``
}

function flawsOf(written: CustomDefinition): readonly Flaw[] {
  const named = KIND_NAMES.filter((name) => written[name] !== undefined)
  const found = questionOf(written)
  if (found === null) {
    const kinds = spoken(
      named.map((name) => `\`${name}\``),
      'and',
    )
    const message =
      named.length === 0
        ? `says nothing to look for; add one of ${KIND_NAMES.map((name) => `\`${name}\``).join(', ')}`
        : `holds ${kinds}; a rule asks one thing, so make two rules of it`
    return [{ path: [], message }]
  }
  const { kind, question } = found
  return [
    ...question.flaws.map(({ path, message }) => ({
      path: [kind, ...path],
      message: path.length === 0 ? `\`${kind}\` ${message}` : message,
    })),
    ...messageFlaws(written.message, question),
    ...severityFlaws(written.severity, documentsOf(written)),
    ...fixFlaws(kind, written.fix),
    ...testFlaws(written, question),
  ]
}

/** A test for a type that the rule never sees can say nothing. */
function testFlaws(written: CustomDefinition, { scope }: Question): readonly Flaw[] {
  const types = documentsOf(written)
  return (['flag', 'pass', 'todo'] as const).flatMap((list) =>
    (written.tests?.[list] ?? []).flatMap((entry, index): readonly Flaw[] => {
      if (typeof entry === 'string') return []
      const path = ['tests', list, index]
      if (entry.type !== undefined && !types.includes(entry.type))
        return [
          {
            path: [...path, 'type'],
            message: `\`documents\` leaves ${entry.type} out, so the rule can never fire here; add it there, or test another type`,
          },
        ]
      if (entry.should !== undefined && list !== 'todo')
        return [
          {
            path: [...path, 'should'],
            message: 'goes under `todo` only; the lists `flag` and `pass` say it already',
          },
        ]
      if (list === 'pass' && (entry.at !== undefined || entry.message !== undefined))
        return [
          {
            path: [...path, entry.at === undefined ? 'message' : 'at'],
            message: `a ${scope} that passes has no finding; take this away, or move the test to \`flag\``,
          },
        ]
      return []
    }),
  )
}
