import { parseDocument } from 'yaml'
import type { Range } from '../markdown/types'
import type { DocumentStatus, DocumentType, FrontMatter } from './types'
import { DOCUMENT_TYPES } from './types'
import { tooDeepAt } from './yamlDepth'

/** Reads YAML front matter. Never throws: what cannot be read is said in `error`. */
export function readFrontMatter(yaml: string, range: Range): FrontMatter {
  const values = new Map<string, string>()
  if (tooDeepAt(yaml) !== null) return { range, values, error: 'nested too deeply' }
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' })
    const [problem] = document.errors
    if (problem !== undefined) return { range, values, error: problem.message.split('\n')[0] ?? 'not YAML' }
    const content: unknown = document.toJS({ maxAliasCount: 0 })
    if (content === null || content === undefined) return { range, values, error: null }
    if (typeof content !== 'object' || Array.isArray(content))
      return { range, values, error: 'not a list of keys and values' }
    for (const [key, value] of Object.entries(content)) values.set(key.toLowerCase(), scalar(value))
    return { range, values, error: null }
  } catch (error) {
    return {
      range,
      values,
      error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }
  }
}

/** `doc-type:` of the front matter; null where it is missing or unknown. */
export function declaredType(frontMatter: FrontMatter | null): DocumentType | 'none' | null {
  const written = (frontMatter?.values.get('doc-type') ?? '').trim().toLowerCase()
  if (written === 'none') return 'none'
  if (written === 'adr') return 'rfc'
  return DOCUMENT_TYPES.find((type) => type === written) ?? null
}

export function statusOf(written: string): DocumentStatus | null {
  const status = written.toLowerCase()
  if (/\b(?:draft|wip|work in progress|proposed|idea)\b/.test(status)) return 'draft'
  if (/\b(?:in[- ]?review|review|rfc|open|under discussion)\b/.test(status)) return 'in-review'
  if (/\b(?:approved|accepted|final|implemented|shipped|done|signed[- ]off)\b/.test(status)) return 'approved'
  // "Active" is in force; "active development" says that people work, and nothing of a decision.
  if (/^\W*active(?: since\b.*|\W*)$/.test(status)) return 'approved'
  return null
}

/** True where a status says that the work itself is done: "Implemented", "Shipped in 2.4". */
export function saysBuilt(written: string): boolean {
  return BUILT.test(written) && !UNBUILT.test(written)
}
const BUILT = /\b(?:implemented|shipped|released|completed?|delivered|done)\b/i
const UNBUILT = /\b(?:not|draft|partly|partially|to be|mostly|ready|\d+ ?%)/i

function scalar(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalar).join(', ')
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
