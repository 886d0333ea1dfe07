import type { DocumentInput } from '../../server/src/facts/types'

/** A document as the reader of facts is handed it, in a workspace that says nothing more about it. */
export function documentInput(text: string, more: Partial<DocumentInput> = {}): DocumentInput {
  return {
    text,
    path: 'docs/prd.md',
    type: null,
    vocabulary: { segments: [], competitors: [], metrics: [], products: [] },
    targets: new Map(),
    ...more,
  }
}
