import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { FOLDS, ROUNDS } from './crossValidation'
import { EvaluationError } from './evaluationError'
import { fitEvidence } from './fitEvidence'
import { fitPerspectives } from './fitPerspectives'
import { SCORE_HEADERS, type Fit } from './fitReport'
import { labelledTexts, type LabelledText } from './labelledTexts'
import { table } from './table'

/**
 * `npm run fit -- [evidence|perspectives] DIR…`: cross-validates on the labelled documents of all the folders, then
 * rewrites the weights of what is named, or of both.
 */
const FITS: ReadonlyMap<string, (texts: readonly LabelledText[]) => Fit> = new Map([
  ['perspectives', fitPerspectives],
  ['evidence', fitEvidence],
])

void main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof EvaluationError)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 2
})

async function main([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) throw missing()
  const wanted = FITS.get(first)
  const folders = wanted === undefined ? [first, ...others] : others
  if (folders.length === 0) throw missing()
  const read = await Promise.all(
    folders.map((folder) => labelledTexts(resolve(folder).replaceAll('\\', '/'))),
  )
  const texts = read.flat()
  const fits = (wanted === undefined ? [...FITS.values()] : [wanted]).map((fit) => fit(texts))
  console.log(`${texts.length} documents, ${FOLDS} folds over repositories, ${ROUNDS} rounds`)
  console.log(
    table(
      SCORE_HEADERS,
      fits.flatMap(({ rows }) => rows),
    ),
  )
  for (const { target, source } of fits) {
    writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }))
    console.log(`wrote ${target}`)
  }
}

function missing(): EvaluationError {
  return new EvaluationError('give one or more folders that hold labels.jsonl and product/')
}
