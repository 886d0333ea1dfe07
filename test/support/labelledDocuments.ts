import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { labelSchema } from '../eval/label'

/** Folder of our own documents: `product/` to be reviewed, `other/` to be left alone, `labels.jsonl` beside them. */
export const LABELLED = join(__dirname, '../fixtures/documents')

/** What a careful reader, who knows no rule, says: a label as any evaluated folder has it, and one thing besides. */
const ownLabel = labelSchema.extend({
  /** A document nobody would question outside the lines in `findings`. */
  good: z.literal(true).optional(),
})
export type Label = z.infer<typeof ownLabel>

export interface LabelledDocument {
  readonly label: Label
  readonly text: string
}

/** Our own product documents with what a reader says about them, by file name. */
export function labelledDocuments(): readonly LabelledDocument[] {
  return readFileSync(join(LABELLED, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ownLabel.parse(JSON.parse(line)))
    .map((label) => ({ label, text: textOf('product', label.file) }))
}

/** Documents that look a little like product documents and are none. */
export function otherDocuments(): readonly { readonly file: string; readonly text: string }[] {
  return filesIn('other').map((file) => ({ file, text: textOf('other', file) }))
}

/** File names below `product/` or `other/`, sorted. */
export function filesIn(folder: 'product' | 'other'): readonly string[] {
  return readdirSync(join(LABELLED, folder)).sort()
}

function textOf(folder: 'product' | 'other', file: string): string {
  return readFileSync(join(LABELLED, folder, file), 'utf8')
}
