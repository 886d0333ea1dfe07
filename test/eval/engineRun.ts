import type { Profile } from '../../rules/contract'
import { findInputs, type Input } from '../../server/src/cli/inputs'
import type { Io } from '../../server/src/cli/io'
import type { CheckOptions } from '../../server/src/cli/options'
import { createProgress } from '../../server/src/cli/progress'
import { reviewInputs } from '../../server/src/cli/reviewRun'
import type { Services } from '../../server/src/cli/services'
import type { DocumentReport } from '../../server/src/review/types'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { joinPath, pathBelow } from '../../server/src/workspace/paths'
import type { Reviewed } from './agreement'
import { EvaluationError } from './evaluationError'
import type { PlacedLabel } from './labelFile'

/** A labelled document and its reviews. */
export interface ReviewedLabel extends Reviewed {
  readonly label: PlacedLabel['label']
}

export interface EngineRun {
  /** In the order of the labels. */
  readonly labelled: readonly ReviewedLabel[]
  /** Documents of `product/` without a label: left out. */
  readonly unlabelled: number
  /** What the gate says about each document of `other/`, by file. */
  readonly others: readonly { readonly file: string; readonly gate: DocumentReport['gate'] }[]
}

/**
 * Reviews a labelled folder as `candor check --all` would, in both profiles. `folder` is absolute. Rejects with an
 * {@link EvaluationError} where a labelled document is not there or any document cannot be read.
 */
export async function runEngine(
  folder: string,
  labels: readonly PlacedLabel[],
  io: Io,
  services: Services,
): Promise<EngineRun> {
  // One reviewer for both profiles: the second look at a text costs next to nothing.
  const reviewer = services.createReviewer(services.rules)
  const shared = { ...services, createReviewer: () => reviewer }
  const rulesets = new RulesetResolver(services.host, services.rules)
  const review = (input: Input, profile: Profile): Promise<DocumentReport> =>
    reviewOne(input, profile, io, shared, rulesets)

  const products = await documentsIn(joinPath(folder, 'product'), io, services, rulesets)
  for (const { label, place } of labels)
    if (!products.has(label.file))
      throw new EvaluationError(
        `${place}: product/${label.file} is not there; add the document, or remove the line`,
      )
  const others = await otherDocuments(folder, io, services, rulesets)
  const progress = createProgress(io.stderr, labels.length + others.size)

  const labelled: ReviewedLabel[] = []
  for (const [index, { label }] of labels.entries()) {
    progress.step(index, label.file)
    const input = products.get(label.file)
    if (input === undefined) continue
    const once = readOnce(input)
    const [pm, leader] = [await review(once, 'pm'), await review(once, 'leader')]
    labelled.push({ label, text: await once.read(), pm, leader })
  }
  const gates: { file: string; gate: DocumentReport['gate'] }[] = []
  for (const [file, input] of others) {
    progress.step(labels.length + gates.length, file)
    gates.push({ file, gate: (await review(input, 'pm')).gate })
  }
  progress.done()
  return { labelled, unlabelled: products.size - labelled.length, others: gates }
}

async function documentsIn(
  folder: string,
  io: Io,
  services: Services,
  rulesets: RulesetResolver,
): Promise<ReadonlyMap<string, Input>> {
  const { documents, problems } = await findInputs([folder], CHECK, io, services.host, rulesets)
  const [problem] = problems
  if (problem !== undefined) throw new EvaluationError(`${problem.path}: ${problem.message}`)
  return new Map(documents.map((input) => [pathBelow(folder, input.path), input]))
}

/** A folder without `other/` has none. */
async function otherDocuments(
  folder: string,
  io: Io,
  services: Services,
  rulesets: RulesetResolver,
): Promise<ReadonlyMap<string, Input>> {
  const path = joinPath(folder, 'other')
  if ((await services.host.stat(path)) === null) return new Map()
  return documentsIn(path, io, services, rulesets)
}

function readOnce(input: Input): Input {
  let text: Promise<string> | null = null
  return { path: input.path, read: () => (text ??= input.read()) }
}

async function reviewOne(
  input: Input,
  profile: Profile,
  { cwd }: Io,
  services: Services,
  rulesets: RulesetResolver,
): Promise<DocumentReport> {
  const options = { ...CHECK, profile }
  const { documents, failures } = await reviewInputs(
    [input],
    options,
    { cwd, env: {} },
    services,
    rulesets,
    SILENT,
  )
  const [failure] = failures
  if (failure !== undefined) {
    const at = failure.place === null ? '' : `:${failure.place.line}:${failure.place.column}`
    throw new EvaluationError(`${failure.path}${at}: ${failure.message}`)
  }
  const [document] = documents
  if (document === undefined) throw new EvaluationError(`${input.path}: the review came back empty`)
  return document
}

const SILENT = { step: () => undefined, done: () => undefined }

const CHECK: CheckOptions = {
  format: 'json',
  profile: 'pm',
  all: true,
  failOn: 'never',
  quiet: true,
  baseline: false,
  maxWarnings: null,
  stdin: false,
  stdinFilename: null,
  color: null,
  allowPlugins: null,
}
