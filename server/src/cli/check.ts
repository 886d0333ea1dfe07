import type { Severity } from '../../../rules/contract'
import { countBySeverity, toReport } from '../review/report'
import { SEVERITIES } from '../review/severity'
import { counted } from '../review/summaryWords'
import { createTogether } from '../review/together'
import type { DocumentReport } from '../review/types'
import { RulesetResolver } from '../ruleset/resolve'
import { createStaleCount } from './baseline/stale'
import { colorsFor } from './colors'
import { failureLine } from './failureLine'
import { json } from './formats/json'
import { markdown } from './formats/markdown'
import { stylish } from './formats/stylish'
import type { Formatter } from './formats/formatter'
import { findInputs, shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import type { CheckOptions, Format } from './options'
import { createProgress } from './progress'
import { reviewInputs, type Reviewed } from './reviewRun'
import type { Services } from './services'

/** `candor check`: reviews documents, shows the review on standard output and what went wrong on standard error. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const rulesets = new RulesetResolver(services.host, services.rules)
  const inputs = await findInputs(paths, options, io, services.host, rulesets)
  const progress = createProgress(io.stderr, inputs.documents.length)
  const stale = createStaleCount()
  const together = createTogether(inputs.documents.length)
  const look = (seen: Reviewed): void => {
    together.add(shownPath(seen.path, io.cwd), seen.review)
    if (options.baseline && !options.stdin) stale.add(seen)
  }
  const reviewed = await reviewInputs(inputs.documents, options, io, services, rulesets, progress, look)
  const unreadable = inputs.problems.map(({ path, message }) => ({
    path: shownPath(path, io.cwd),
    place: null,
    message,
  }))
  const failures = [...unreadable, ...reviewed.failures]

  const shown = reviewed.documents.map(options.quiet ? severe : unchanged)
  const report = toReport(shown, together.report(), services.version)
  const nothing = inputs.documents.length === 0 && failures.length === 0
  const context = {
    all: options.all,
    excluded: inputs.excluded,
    colors: colorsFor(options.color, io),
    columns: io.stdout.columns,
  }
  io.stdout.write(FORMATTERS[options.format](report, context))
  if (nothing) io.stderr.write(nothingFound(inputs.excluded))
  for (const failure of failures) io.stderr.write(`${failureLine(failure)}\n`)
  for (const note of await stale.notes(services.host, io.cwd)) io.stderr.write(`${note}\n`)
  return failures.length > 0 ? EXIT.error : exitCode(reviewed.documents, options)
}

const FORMATTERS: Readonly<Record<Format, Formatter>> = { stylish, json, markdown }

function exitCode(documents: readonly DocumentReport[], { failOn, maxWarnings }: CheckOptions): ExitCode {
  const findings = countBySeverity(documents)
  const bar = failOn === 'never' ? SEVERITIES.length : SEVERITIES.indexOf(failOn)
  const tolerated = (severity: Severity): number => (severity === 'warning' ? (maxWarnings ?? 0) : 0)
  const failing = SEVERITIES.filter((severity, rank) => {
    const counts = rank >= bar || (severity === 'warning' && maxWarnings !== null)
    return counts && (findings[severity] ?? 0) > tolerated(severity)
  })
  return failing.length > 0 ? EXIT.findings : EXIT.clean
}

function severe(document: DocumentReport): DocumentReport {
  const findings = document.findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
  return { ...document, findings }
}

function unchanged(document: DocumentReport): DocumentReport {
  return document
}

function nothingFound(excluded: number): string {
  const left = excluded === 0 ? '' : ` (${counted(excluded, 'file')} left out by candor.yaml)`
  return `No Markdown documents found${left}.\n`
}
