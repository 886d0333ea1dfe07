import type * as z from 'zod'
import { decodeUtf8 } from '../../server/src/workspace/decode'
import { HostError, type Host } from '../../server/src/workspace/host'
import { EvaluationError } from './evaluationError'
import { labelSchema, type Label } from './label'

/** A label and where it stands, for messages about it. */
export interface PlacedLabel {
  readonly label: Label
  /** `labels.jsonl:3`, with the path that was given. */
  readonly place: string
}

/** Reads `labels.jsonl`, one object a line; blank lines are skipped. Rejects with an {@link EvaluationError}. */
export async function readLabels(host: Host, path: string): Promise<readonly PlacedLabel[]> {
  const text = await textOf(host, path)
  const labels = text.split('\n').flatMap((line, index) => {
    const place = `${path}:${index + 1}`
    return line.trim() === '' ? [] : [{ label: labelIn(line, place), place }]
  })
  if (labels.length === 0) throw new EvaluationError(`${path}: holds no label; write one JSON object a line`)
  const first = new Map<string, string>()
  for (const { label, place } of labels) {
    const before = first.get(label.file)
    if (before !== undefined)
      throw new EvaluationError(
        `${place}: ${label.file} is labelled already at ${before}; keep one of the two`,
      )
    first.set(label.file, place)
  }
  return labels
}

async function textOf(host: Host, path: string): Promise<string> {
  const bytes = await host.readFile(path).catch((error: unknown) => {
    if (!(error instanceof HostError)) throw error
    throw new EvaluationError(`${path}: ${error.message}; give a folder that holds labels.jsonl and product/`)
  })
  const text = decodeUtf8(bytes)
  if (typeof text === 'string') return text
  throw new EvaluationError(`${path}:${text.line}:${text.column}: ${text.message}`)
}

function labelIn(line: string, place: string): Label {
  const read = labelSchema.safeParse(parsed(line, place))
  if (read.success) return read.data
  throw new EvaluationError(
    `${place}: ${problemIn(read.error)}; correct the label, or remove the line to leave the document out`,
  )
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvaluationError(`${place}: is not JSON (${reason}); write one object a line`)
  }
}

function problemIn({ issues }: z.ZodError): string {
  const [issue] = issues
  const path = issue?.path.map(String).join('.') ?? ''
  const message = issue?.message ?? 'is not a label'
  return path === '' ? message : `${path}: ${message}`
}
