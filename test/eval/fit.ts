import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { FOLDS } from './crossValidation'
import { EvaluationError } from './evaluationError'
import { fitDoubts } from './fitDoubts'
import { fitEvidence } from './fitEvidence'
import { fitGaps } from './fitGaps'
import { fitPerspectives } from './fitPerspectives'
import { SCORE_HEADERS, type Fit } from './fitReport'
import { labelledTexts, type LabelledText } from './labelledTexts'
import { table } from './table'

/** `npm run fit -- NAME DIR…`: cross-validates on the labelled documents of all the folders, then rewrites the weights of that name. */
const FITS: ReadonlyMap<string, (texts: readonly LabelledText[]) => Fit> = new Map([
  ['perspectives', fitPerspectives],
  ['evidence', fitEvidence],
  ['doubts', fitDoubts],
  ['gaps', fitGaps],
])

void main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof EvaluationError)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 2
})

async function main([name = '', ...folders]: readonly string[]): Promise<void> {
  const fit = FITS.get(name)
  if (fit === undefined || folders.length === 0)
    throw new EvaluationError(
      `say which weights (${[...FITS.keys()].join(', ')}) and give one or more folders that hold labels.jsonl and product/`,
    )
  const read = await Promise.all(
    folders.map((folder) => labelledTexts(resolve(folder).replaceAll('\\', '/'))),
  )
  const texts = read.flat()
  const { rows, target, source } = fit(texts)
  console.log(`${texts.length} documents, ${FOLDS} folds over repositories`)
  console.log(table(SCORE_HEADERS, rows))
  writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }))
  console.log(`wrote ${target}`)
}
