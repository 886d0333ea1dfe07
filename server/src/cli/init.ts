import { CONFIGURATION_FILE } from '../ruleset/layers'
import { RulesetResolver } from '../ruleset/resolve'
import { HostError, type Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { colorsFor } from './colors'
import { failureLine } from './failureLine'
import { firstReview } from './init/firstReview'
import { proposal, surveyWords } from './init/proposal'
import { survey } from './init/survey'
import { absolutePath, findInputs, shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import { createProgress } from './progress'
import { reviewInputs } from './reviewRun'
import type { Services } from './services'

/** `candor init`: proposes a `candor.yaml` for what a folder holds, writes it if asked to, and shows a first review. */
export async function init(
  given: string,
  { yes }: { readonly yes: boolean },
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const folder = absolutePath(given, io.cwd)
  const file = joinPath(folder, CONFIGURATION_FILE)
  const shown = shownPath(file, io.cwd)
  const refusal = await refusalFor(folder, file, services.host)
  if (refusal !== null) {
    io.stderr.write(
      `${failureLine({ path: refusal.path === file ? shown : given, place: null, message: refusal.message })}\n`,
    )
    return EXIT.error
  }
  const found = await survey(folder, services, (total) => createProgress(io.stderr, total))
  for (const { path, message } of found.problems) {
    io.stderr.write(`${failureLine({ path: shownPath(path, io.cwd), place: null, message })}\n`)
  }
  const text = proposal(
    found,
    services.rules.map(({ id }) => id),
  )
  const above = await configurationAbove(folder, services)
  io.stdout.write(`${surveyWords(found).join('\n')}\n`)
  if (found.products.length === 0)
    io.stdout.write('This is the smallest useful file; it waits for the first one.\n')
  if (above !== null) io.stdout.write(`Until now ${shownPath(above, io.cwd)} speaks for this folder.\n`)
  io.stdout.write(`\n${shown}:\n\n${text.replace(/^(?=.)/gm, '  ')}\n`)
  const outcome = await written(file, text, yes, io, services)
  if (outcome instanceof HostError) {
    io.stderr.write(`${failureLine({ path: shown, place: null, message: outcome.message })}\n`)
    return EXIT.error
  }
  io.stdout.write(`${outcome ? `Wrote ${shown}.` : NOT_WRITTEN}\n`)
  await showReview(folder, withFile(services.host, file, text), io, services)
  return found.problems.length > 0 ? EXIT.error : EXIT.clean
}

const NOT_WRITTEN = 'Nothing was written. `candor init --yes` writes it.'

async function refusalFor(
  folder: string,
  file: string,
  host: Host,
): Promise<{ path: string; message: string } | null> {
  const stat = await host.stat(folder)
  if (stat === null) return { path: folder, message: 'does not exist; check the path' }
  if (stat.type !== 'directory')
    return { path: folder, message: 'is not a folder; name the folder of the documents' }
  if ((await host.stat(file)) === null) return null
  return { path: file, message: 'is there already and is never overwritten; edit it, or take it away first' }
}

async function configurationAbove(folder: string, { host, rules }: Services): Promise<string | null> {
  const { ruleset } = await new RulesetResolver(host, rules).resolve(joinPath(folder, CONFIGURATION_FILE))
  return ruleset.file
}

/** Whether the file was written: asked for, or agreed to by whoever sits there. */
async function written(
  file: string,
  text: string,
  yes: boolean,
  io: Io,
  { writeFile }: Services,
): Promise<boolean | HostError> {
  const agreed = yes || (await io.confirm('Write this file?')) === true
  if (!agreed) return false
  try {
    await writeFile(file, text)
    return true
  } catch (error) {
    if (error instanceof HostError) return error
    throw error
  }
}

async function showReview(folder: string, host: Host, io: Io, services: Services): Promise<void> {
  const rulesets = new RulesetResolver(host, services.rules)
  const inputs = await findInputs([folder], { stdin: false, stdinFilename: null }, io, host, rulesets)
  const progress = createProgress(io.stderr, inputs.documents.length)
  const options = { profile: null, all: false, baseline: true, allowPlugins: false }
  const { documents } = await reviewInputs(
    inputs.documents,
    options,
    io,
    { ...services, host },
    rulesets,
    progress,
  )
  const review = firstReview(documents, io.stdout.columns, colorsFor(null, io))
  if (review !== '') io.stdout.write(`\n${review}\n${NEXT}`)
}

const NEXT = '`candor check` shows every finding; `candor baseline` leaves alone what is there today.\n'

/** The host as it is once the file is written: the review is the same before. */
function withFile(host: Host, file: string, text: string): Host {
  const bytes = new TextEncoder().encode(text)
  return {
    ...host,
    stat: (path) => (path === file ? Promise.resolve({ type: 'file', size: bytes.length }) : host.stat(path)),
    readFile: (path) => (path === file ? Promise.resolve(bytes) : host.readFile(path)),
  }
}
