import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Perspective } from '../../server/src/facts/types'

/** Folder of our own documents: `product/` to be reviewed, `other/` to be left alone, `labels.jsonl` beside them. */
export const LABELLED = join(__dirname, '../fixtures/documents')

/** One answer, or every answer that a fair reader may give. */
export type Answer<T> = T | readonly T[]

/** What is wrong with a statement, in a reader's words. */
export type FindingKind =
  | 'overclaim'
  | 'forecast'
  | 'universal'
  | 'neg-existential'
  | 'unsourced-number'
  | 'unattributed-authority'
  | 'target-no-baseline'
  | 'false-precision'
  | 'contradiction'
  | 'vague'

/** A line that a product leader would question. */
export interface LabelledFinding {
  /** Counted from 1. */
  readonly line: number
  /** The other half of a contradiction. */
  readonly otherLine?: number
  /** Any of these names what is wrong. */
  readonly kinds: readonly FindingKind[]
  /** `clear`: any fair reader would say so. `arguable`: one may, and one need not. */
  readonly sure: 'clear' | 'arguable'
  /** How the statement begins, to find it again. */
  readonly quote: string
}

/** What a careful reader, who knows no rule, says about a product document. */
export interface Label {
  readonly file: string
  readonly reviewable: 'yes' | 'maybe'
  readonly docKind: Answer<string>
  readonly perspectives: Readonly<Record<Perspective, Answer<'absent' | 'mentioned' | 'addressed'>>>
  readonly evidence: Answer<'none' | 'weak' | 'stated'>
  /** 0 nothing, 1 a tension, 2 and a choice, 3 and its price. */
  readonly synthesis: Answer<number>
  readonly unknowns: Answer<boolean>
  readonly decisionOwner: Answer<boolean>
  readonly alternatives: Answer<boolean>
  readonly metricTarget: Answer<boolean>
  readonly metricBaseline: Answer<boolean>
  readonly stopCondition: Answer<boolean>
  /** A document nobody would question outside the lines in `findings`. */
  readonly good?: true
  readonly findings: readonly LabelledFinding[]
}

export interface LabelledDocument {
  readonly label: Label
  readonly text: string
}

/** Our own product documents with what a reader says about them, by file name. */
export function labelledDocuments(): readonly LabelledDocument[] {
  return readFileSync(join(LABELLED, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label)
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
