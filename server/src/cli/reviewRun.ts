import { toReport } from '../review/report'
import type { Reviewer, DocumentReport } from '../review/types'
import type { RulesetResolver } from '../ruleset/resolve'
import { documentPlace } from '../ruleset/documents'
import { datedBy, localDay } from '../ruleset/dated'
import { withProfile } from '../ruleset/ruleset'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'
import { HostError } from '../workspace/host'
import { DocumentError } from '../workspace/readDocument'
import { shownPath, type Input } from './inputs'
import type { CheckOptions } from './options'
import type { Progress } from './progress'
import type { Services } from './services'

/** Something that kept a document from being reviewed; lines and columns are 1-based. */
export interface Failure {
  /** As shown. */
  readonly path: string
  readonly place: { readonly line: number; readonly column: number } | null
  readonly message: string
}

export interface ReviewedInputs {
  /** In the order of the inputs. */
  readonly documents: readonly DocumentReport[]
  readonly failures: readonly Failure[]
}

/** Reviews documents one after another with one reviewer; a document that fails does not stop the others. */
export async function reviewInputs(
  inputs: readonly Input[],
  options: Pick<CheckOptions, 'profile' | 'all'>,
  cwd: string,
  services: Services,
  rulesets: RulesetResolver,
  progress: Progress,
): Promise<ReviewedInputs> {
  const reviewer = services.createReviewer(services.rules)
  const seenAs = profiled(options)
  const dated = datedBy(localDay)
  const documents: DocumentReport[] = []
  const failures: Failure[] = []
  const mistakes = new Set<ConfigurationProblem>()
  for (const [index, input] of inputs.entries()) {
    const path = shownPath(input.path, cwd)
    progress.step(index, path)
    const { ruleset, problems } = await rulesets.resolve(input.path)
    // As in the editor, what could be understood of a configuration holds; its mistakes decide the exit code.
    for (const problem of problems) mistakes.add(problem)
    try {
      documents.push(
        await reviewOne(input, path, dated(seenAs(ruleset)), options.all, cwd, reviewer, services),
      )
    } catch (error) {
      failures.push(failureOf(error, path))
    }
  }
  progress.done()
  return { documents, failures: [...[...mistakes].map((one) => mistakeIn(one, cwd)), ...failures] }
}

async function reviewOne(
  input: Input,
  path: string,
  ruleset: Ruleset,
  all: boolean,
  cwd: string,
  reviewer: Reviewer,
  { host, resolveTargets, version }: Services,
): Promise<DocumentReport> {
  const text = await input.read()
  // Links are followed inside the project: below the working directory, or else below the configuration's folder.
  const root = input.path.startsWith(`${cwd}/`) ? cwd : ruleset.root || null
  const wanted = reviewer.localTargets(text)
  const inherited = reviewer.inheritedTargets(text)
  const targets = await resolveTargets(host, input.path, wanted, root, inherited)
  const place = documentPlace(ruleset, input.path)
  const review = reviewer.review({ text, path: place, targets, all }, ruleset)
  const [report] = toReport([{ path, review }], version).documents
  if (!report) throw new Error('the review came back empty')
  return report
}

/** Each ruleset is changed once, so that whoever keeps things by ruleset finds them again. */
function profiled({ profile }: Pick<CheckOptions, 'profile'>): (ruleset: Ruleset) => Ruleset {
  const known = new Map<Ruleset, Ruleset>()
  return (ruleset) => {
    const seen = profile === null ? ruleset : (known.get(ruleset) ?? withProfile(ruleset, profile))
    known.set(ruleset, seen)
    return seen
  }
}

function mistakeIn({ file, line, column, message }: ConfigurationProblem, cwd: string): Failure {
  return { path: shownPath(file, cwd), place: { line, column }, message }
}

function failureOf(error: unknown, path: string): Failure {
  if (error instanceof DocumentError) return { path, place: error.place, message: error.message }
  if (error instanceof HostError) return { path, place: null, message: error.message }
  const reason = error instanceof Error ? error.message : String(error)
  const message = `could not be reviewed (${reason}); this is a fault in Candor, please report it`
  return { path, place: null, message }
}
