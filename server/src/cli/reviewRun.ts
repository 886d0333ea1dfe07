import type { Profile, Report } from '../../../rules/contract'
import type { Coded } from '../code/codeRules'
import { documentReport } from '../review/report'
import type { CodeReports, DocumentReport, Review, Reviewer } from '../review/types'
import { documentPlace } from '../ruleset/documents'
import { datedBy, localDay } from '../ruleset/dated'
import { createViews, type View } from '../ruleset/views'
import type { RulesetResolver } from '../ruleset/resolve'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'
import { HostError } from '../workspace/host'
import { DocumentError } from '../workspace/readDocument'
import { shownPath, type Input } from './inputs'
import { codeRules } from './codeRules'
import type { Io } from './io'
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

/** A document that was reviewed, for whoever wants to know more than its report. */
export interface Reviewed {
  /** Absolute. */
  readonly path: string
  /** Below the ruleset's root, as the reviewer was handed it. */
  readonly place: string
  /** As configured, whatever the view. */
  readonly ruleset: Ruleset
  /** Mistakes in configuration: what it leaves out is missing from the ruleset. */
  readonly problems: readonly ConfigurationProblem[]
  /** False where rules written in code did not all run: what they would say is missing from the review. */
  readonly isWhole: boolean
  readonly review: Review
  /** Reviews the same text in another view. */
  again(view: View, all: boolean): Review
}

interface ReviewOptions extends Pick<CheckOptions, 'profile' | 'all' | 'baseline' | 'allowPlugins'> {
  /** `Reviewed.again` will be asked about profiles other than the one of the review. */
  readonly everyProfile?: boolean
}

export interface ReviewedInputs {
  /** In the order of the inputs. */
  readonly documents: readonly DocumentReport[]
  readonly failures: readonly Failure[]
}

/**
 * Reviews documents one after another with one reviewer; a document that fails does not stop the others. Each review is
 * handed to `look` and then let go of: a thousand of them would fill the memory.
 */
export async function reviewInputs(
  inputs: readonly Input[],
  options: ReviewOptions,
  io: Pick<Io, 'cwd' | 'env'>,
  services: Services,
  rulesets: RulesetResolver,
  progress: Progress,
  look: (reviewed: Reviewed) => void = () => undefined,
): Promise<ReviewedInputs> {
  const { cwd } = io
  const code = codeRules(options, io.env, services)
  const reviewOne = oneByOne(options, cwd, services)
  const documents: DocumentReport[] = []
  const failures: Failure[] = []
  const mistakes = new Set<ConfigurationProblem>()
  for (const [index, input] of inputs.entries()) {
    const path = shownPath(input.path, cwd)
    progress.step(index, path)
    const { ruleset: configured, problems } = await rulesets.resolve(input.path)
    const coded = await code.of(configured)
    // As in the editor, what could be understood of a configuration holds; its mistakes decide the exit code.
    for (const problem of problems) mistakes.add(problem)
    try {
      const reviewed = await reviewOne(input, coded, problems)
      documents.push(documentReport(path, reviewed.review))
      look(reviewed)
    } catch (error) {
      failures.push(failureOf(error, path))
    }
    // Rules in code may have been switched off only now.
    for (const problem of coded.problems()) mistakes.add(problem)
  }
  code.close()
  progress.done()
  return { documents, failures: [...[...mistakes].map((one) => mistakeIn(one, cwd)), ...failures] }
}

function oneByOne(
  { profile, baseline, all, everyProfile = false }: ReviewOptions,
  cwd: string,
  { host, rules, createReviewer, resolveTargets }: Services,
): (input: Input, coded: Coded, problems: readonly ConfigurationProblem[]) => Promise<Reviewed> {
  const reviewer: Reviewer = createReviewer(rules)
  const views = createViews()
  const dated = datedBy(localDay)
  const seenAs = (ruleset: Ruleset, view: View): Ruleset => dated(views(ruleset, view))
  return async (input, coded, problems) => {
    const { ruleset, session } = coded
    const text = await input.read()
    // Links are followed inside the project: below the working directory, or else below the configuration's folder.
    const root = input.path.startsWith(`${cwd}/`) ? cwd : ruleset.root || null
    const wanted = reviewer.localTargets(text)
    const inherited = reviewer.inheritedTargets(text)
    const targets = await resolveTargets(host, input.path, wanted, root, inherited)
    const place = documentPlace(ruleset, input.path)
    const given = { text, path: place, targets }
    // Whoever keeps a baseline looks at what it holds again, in every profile and whatever the gate says.
    const isKept = ruleset.baseline?.documents.has(place) === true
    const ask = async (seen: View['profile']): Promise<CodeReports> =>
      (await session?.review(
        { ...given, all: all || isKept },
        seenAs(ruleset, { profile: seen, baseline }),
      )) ?? new Map()
    const asked = session === null ? [] : isKept || everyProfile ? PROFILES : [profile]
    const codeReports = new Map<string, readonly Report[]>()
    for (const seen of asked) for (const [id, reports] of await ask(seen)) codeReports.set(id, reports)
    const again = (view: View, whatever: boolean): Review =>
      reviewer.review({ ...given, codeReports, all: whatever }, seenAs(ruleset, view))
    const isWhole = ruleset.plugins === null || (session !== null && coded.problems().length === 0)
    const review = again({ profile, baseline }, all)
    return { path: input.path, place, ruleset, problems, isWhole, review, again }
  }
}

const PROFILES: readonly Profile[] = ['pm', 'leader']

/** A mistake in configuration as something that went wrong. */
export function mistakeIn({ file, line, column, message }: ConfigurationProblem, cwd: string): Failure {
  return { path: shownPath(file, cwd), place: { line, column }, message }
}

function failureOf(error: unknown, path: string): Failure {
  if (error instanceof DocumentError) return { path, place: error.place, message: error.message }
  if (error instanceof HostError) return { path, place: null, message: error.message }
  const reason = error instanceof Error ? error.message : String(error)
  const message = `could not be reviewed (${reason}); this is a fault in Candor, please report it`
  return { path, place: null, message }
}
