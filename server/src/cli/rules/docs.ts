import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import { ownRules } from '../../ruleset/ownRules'
import { RulesetResolver } from '../../ruleset/resolve'
import { decodeUtf8 } from '../../workspace/decode'
import { HostError, type Host } from '../../workspace/host'
import { joinPath, resolvePath } from '../../workspace/paths'
import { absolutePath, shownPath } from '../inputs'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import { MARK, rulePages } from './rulePages'

/** `candor rules docs`: pages that were written by somebody else are never written over. */
export async function writeDocs(
  out: string,
  io: Io,
  { host, rules, writeFile }: Services,
): Promise<ExitCode> {
  const folder = absolutePath('.', io.cwd)
  const resolution = await new RulesetResolver(host, rules).resolveFolder(folder)
  const fail = (message: string): ExitCode => {
    io.stderr.write(`error: ${printable(message)}\n`)
    return EXIT.error
  }
  const [problem] = resolution.problems
  if (problem) {
    const { file, line, column, message } = problem
    return fail(`${shownPath(file, io.cwd)}:${line}:${column}: ${message}`)
  }
  const own = ownRules(resolution)
  if (own.length === 0)
    return fail('no rules of your own hold here; write some under `custom-rules` in candor.yaml')
  const target = absolutePath(out, io.cwd)
  const pages = [...rulePages(own, rules)].map(([name, text]) => ({
    path: resolvePath(target, name) ?? joinPath(target, name),
    text,
  }))
  try {
    for (const { path } of pages) {
      if (!(await isOurs(host, path)))
        return fail(
          `${shownPath(path, io.cwd)}: was not written by this command; move it, or name another folder`,
        )
    }
    for (const { path, text } of pages) await writeFile(path, text)
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return fail(`${shownPath(error.path, io.cwd)}: ${error.message}`)
  }
  io.stdout.write(`${counted(own.length, 'rule')} written to ${printable(shownPath(target, io.cwd))}\n`)
  return EXIT.clean
}

async function isOurs(host: Host, path: string): Promise<boolean> {
  const stat = await host.stat(path)
  if (stat === null) return true
  if (stat.type !== 'file') return false
  const text = decodeUtf8(await host.readFile(path))
  return typeof text === 'string' && text.startsWith(MARK)
}
