import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommanderError } from 'commander'
import type { Io } from '../../server/src/cli/io'
import type { Services } from '../../server/src/cli/services'
import { PERSPECTIVES } from '../../server/src/facts/types'
import { counted } from '../../server/src/review/summaryWords'
import { joinPath } from '../../server/src/workspace/paths'
import { accuracyPage } from './accuracyPage'
import { judgeDocument } from './agreement'
import { readArguments, type EvaluationArguments } from './arguments'
import { compareRuns, type Comparison } from './comparison'
import { comparisonText } from './comparisonText'
import { crossValidated, crossValidatedFit, type FitScore } from './crossValidation'
import { doubtCase } from './doubtCases'
import { EVIDENCE_FITTING, evidenceCase } from './evidenceCases'
import { runEngine, type ReviewedLabel } from './engineRun'
import { EvaluationError } from './evaluationError'
import { figuresOf, type Figures, type Fitted } from './figures'
import { figuresText } from './figuresText'
import { readLabels } from './labelFile'
import { mainFigures } from './mainFigures'
import { missesText } from './missesText'
import { DOUBT_FITTING, DOUBT_ROUNDS } from './fitDoubts'
import { fittingCase } from './perspectiveSums'
import { readSavedRun, toSavedRun } from './savedRun'

/** 0 measured, 1 measured and worse than the run compared with, 2 not measured. */
export type EvaluationExit = 0 | 1 | 2

/** Runs one evaluation to its exit code; what goes wrong is said in one line. */
export async function evaluate(argv: readonly string[], io: Io, services: Services): Promise<EvaluationExit> {
  try {
    return await run(readArguments(argv, io, services.rules), io, services)
  } catch (error) {
    // Commander has said what was wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof EvaluationError)) throw error
    io.stderr.write(`error: ${error.message}\n`)
    return 2
  }
}

async function run(options: EvaluationArguments, io: Io, services: Services): Promise<EvaluationExit> {
  const absolute = (path: string): string => resolve(io.cwd, path).replaceAll('\\', '/')
  const folder = absolute(options.folder)
  // A wrong file to compare with should not cost a whole run first.
  const earlier =
    options.against === null ? null : await readSavedRun(services.host, absolute(options.against))
  const labels = await readLabels(services.host, joinPath(folder, 'labels.jsonl'))
  const { labelled, unlabelled, others } = await runEngine(folder, labels, io, services)
  const judgements = labelled.map((one) => judgeDocument(one.label, one))
  const figures = figuresOf(judgements, others, crossValidatedScores(labelled))
  const saved = toSavedRun(judgements, others, figures)

  // Files first: a reader that stops listening (`| head`) ends the run.
  if (options.save !== null) await write(absolute(options.save), `${JSON.stringify(saved, null, 1)}\n`)
  if (options.write !== null) await write(absolute(options.write), accuracyPage(figures))

  const print = (text: string): void => {
    io.stdout.write(`${text}\n\n`)
  }
  print(figuresText(figures))
  print(missesText(judgements, options))
  if (unlabelled > 0)
    io.stderr.write(`Left out: ${counted(unlabelled, 'document')} in product/ without a label.\n`)
  if (earlier === null) return 0
  const comparison = compareRuns(earlier, saved, mainFigures(figures))
  print(comparisonText(comparison, options))
  return exitCode(comparison)
}

function crossValidatedScores(documents: readonly ReviewedLabel[]): Figures['crossValidated'] {
  const cases = documents.map(({ label, text }) => fittingCase(label, text))
  const evidence = documents.map(({ label, text }) => evidenceCase(label, text))
  const doubts = crossValidatedFit(documents.map(doubtCase), DOUBT_FITTING, DOUBT_ROUNDS)
  const scores = [
    ...PERSPECTIVES.map((name) => [name, crossValidated(cases, name)] as const),
    ['evidence', crossValidatedFit(evidence, EVIDENCE_FITTING)] as const,
  ]
  if (doubts === null || scores.some(([, score]) => score === null)) return null
  return { ...(Object.fromEntries(scores) as Record<Fitted, FitScore>), doubts }
}

function exitCode({ figures }: Comparison): EvaluationExit {
  return figures.some(({ fell }) => fell) ? 1 : 0
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvaluationError(`${path}: could not be written (${reason})`)
  })
}
