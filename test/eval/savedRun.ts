import * as z from 'zod'
import { decodeUtf8 } from '../../server/src/workspace/decode'
import { HostError, type Host } from '../../server/src/workspace/host'
import type { Judgement } from './agreement'
import type { EngineRun } from './engineRun'
import { EvaluationError } from './evaluationError'
import type { Figures } from './figures'
import { mainFigures } from './mainFigures'

const savedSchema = z.object({
  schema: z.literal('candor-eval/1'),
  /** Figures by name, each between 0 and 1 or a count. */
  figures: z.record(z.string(), z.number().nullable()),
  documents: z.array(
    z.object({
      file: z.string(),
      fields: z.record(z.string(), z.object({ given: z.string(), right: z.boolean() })),
      /** Clear statements annotators marked. */
      marked: z.array(
        z.object({ line: z.int(), kinds: z.array(z.string()), quote: z.string(), found: z.boolean() }),
      ),
      flagged: z.array(
        z.object({
          ruleId: z.string(),
          line: z.int(),
          column: z.int(),
          text: z.string(),
          agreed: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  others: z.array(z.object({ file: z.string(), gate: z.string() })),
})

/** What of a run is kept to compare later ones with. */
export type SavedRun = z.infer<typeof savedSchema>

export function toSavedRun(
  judgements: readonly Judgement[],
  others: EngineRun['others'],
  figures: Figures,
): SavedRun {
  return {
    schema: 'candor-eval/1',
    figures: Object.fromEntries(mainFigures(figures).map(({ name, value }) => [name, value])),
    documents: judgements.map(({ file, fields, labelled, flagged }) => ({
      file,
      fields: Object.fromEntries(fields.map(({ field, given, right }) => [field, { given, right }])),
      marked: labelled
        .filter(({ sure }) => sure === 'clear')
        .map(({ line, kinds, quote, found }) => ({ line, kinds: [...kinds], quote, found })),
      flagged: flagged.map(({ ruleId, line, column, text, agreed }) => ({
        ruleId,
        line,
        column,
        text,
        agreed,
      })),
    })),
    others: [...others],
  }
}

export async function readSavedRun(host: Host, path: string): Promise<SavedRun> {
  const bytes = await host.readFile(path).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error
    throw new EvaluationError(`${path}: ${error.message}; \`--save FILE\` writes one`)
  })
  const text = decodeUtf8(bytes)
  const read = savedSchema.safeParse(typeof text === 'string' ? parsed(text) : null)
  if (read.success) return read.data
  throw new EvaluationError(`${path}: is not a run that \`--save\` wrote; save one anew`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever it is, it is told like any other file that is not a saved run.
    return null
  }
}
