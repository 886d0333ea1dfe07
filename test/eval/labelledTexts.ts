import { nodeHost } from '../../server/src/workspace/host.node'
import { joinPath } from '../../server/src/workspace/paths'
import { readDocument } from '../../server/src/workspace/readDocument'
import type { Label } from './label'
import { readLabels } from './labelFile'

/** A labelled document and its text. */
export interface LabelledText {
  readonly label: Label
  readonly text: string
}

/** The labelled documents of a folder, given as an absolute path; rejects with an `EvaluationError` on bad labels. */
export async function labelledTexts(folder: string): Promise<readonly LabelledText[]> {
  const labels = await readLabels(nodeHost, joinPath(folder, 'labels.jsonl'))
  return Promise.all(
    labels.map(async ({ label }) => ({
      label,
      text: await readDocument(nodeHost, joinPath(folder, `product/${label.file}`)),
    })),
  )
}
