import * as z from 'zod'
import type { Report, Rule } from '../../../rules/contract'
import { MESSAGE_LIMIT } from '../review/message'

/** A rule that reports more than this in one document has nothing more to say to its reader. */
export const MOST_REPORTS = 1000

/**
 * A report as plain data of the shape the engine relies on. Throws what is wrong with it, so that the rule is named:
 * an unknown message, a placeholder without a value, a place that is no number, a fix outside the text.
 */
export function plainReport({ meta }: Rule, given: unknown, text: string): Report {
  const read = reportSchema.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`its report has a mistake at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? ''}`)
  }
  const report = read.data
  const template = Object.hasOwn(meta.messages, report.messageId)
    ? meta.messages[report.messageId]
    : undefined
  if (template === undefined) throw new Error(`it has no message "${report.messageId}"`)
  assertFilled(template, report.data, `its message "${report.messageId}"`)
  for (const { message, data } of report.related ?? []) assertFilled(message, data, `its note "${message}"`)
  for (const { title, data, edits } of report.fixes ?? []) {
    assertFilled(title, data, `its fix "${title}"`)
    const inside = edits.every(({ range }) => range.start <= range.end && range.end <= text.length)
    if (!inside) throw new Error(`its fix "${title}" changes a place outside the text`)
  }
  // Through JSON, what was left out stays left out.
  return JSON.parse(JSON.stringify(report)) as Report
}

function assertFilled(template: string, data: z.infer<typeof values>, what: string): void {
  for (const [placeholder, name = ''] of template.matchAll(/\{([\w-]+)\}/gu)) {
    if (!Object.hasOwn(data ?? {}, name)) throw new Error(`${what} has no value for ${placeholder}`)
  }
}

const plain = z.union([z.string().max(10_000), z.number()])
const words = z.object({ words: z.string().max(MESSAGE_LIMIT), data: z.record(z.string(), plain).optional() })
const row = z.array(z.string().max(MESSAGE_LIMIT)).max(100)
const values = z.record(z.string(), z.union([plain, row, words])).optional()
const offset = z.int()
const range = z.object({ start: offset, end: offset })

const reportSchema = z.object({
  messageId: z.string(),
  data: values,
  range,
  related: z
    .array(z.object({ range, message: z.string().max(MESSAGE_LIMIT), data: values }))
    .max(20)
    .optional(),
  fixes: z
    .array(
      z.object({
        title: z.string().min(1).max(100),
        data: values,
        edits: z
          .array(
            z.object({ range: range.refine(({ start }) => start >= 0), newText: z.string().max(10_000) }),
          )
          .max(50),
        safe: z.boolean().optional(),
        restates: z.boolean().optional(),
      }),
    )
    .max(5)
    .optional(),
  milder: z.int().min(0).max(3).optional(),
})
