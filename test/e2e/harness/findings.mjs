// Findings in the one form in which those of the command line and of every editor can be laid side by side.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { examples, root, work } from './paths.mjs'
import { run } from './process.mjs'

/** @typedef {Record<string, readonly string[]>} Findings sorted lines by path of the document, seen from the root */

/**
 * @typedef {object} Diagnostic as in the language server protocol: lines and characters count from 0
 * @property {{ start: Place, end: Place }} range
 * @property {number} severity
 * @property {string} code
 * @property {string} message
 * @property {unknown} [data]
 */
/** @typedef {{ line: number, character: number }} Place */

const severities = ['', 'error', 'warning', 'information', 'hint']

/**
 * @param {readonly Diagnostic[]} diagnostics
 * @returns {string[]} as in `3:1-3:20 hint group/rule: The message.`, sorted
 */
export function linesOf(diagnostics) {
  const place = (/** @type {Place} */ { line, character }) => `${String(line + 1)}:${String(character + 1)}`
  return diagnostics
    .map(({ range, severity, code, message }) => {
      const where = `${place(range.start)}-${place(range.end)}`
      return `${where} ${String(severities[severity])} ${code}: ${message}`
    })
    .sort()
}

/** @type {Promise<Findings> | undefined} */
let checked

/**
 * What `candor check` finds in every example and every labelled document, and in one that is awkward to count in.
 * Asked once for all tests of a run.
 *
 * @returns {Promise<Findings>}
 */
export function findingsOfCommandLine() {
  return (checked ??= check())
}

async function check() {
  const inputs = ['examples', 'test/fixtures/documents', await awkwardDocument()]
  const command = [join(root, 'dist/cli.js'), 'check', ...inputs, '--format', 'json', '--fail-on', 'never']
  /** @type {{ documents: { path: string, findings: Reported[] }[] }} */
  const report = JSON.parse(await run(process.execPath, command, { cwd: root }))
  const lines = report.documents.map(({ path, findings }) => [path, findings.map(lineOf).sort()])
  return Object.fromEntries(lines)
}

/** @typedef {{ ruleId: string, severity: string, message: string, line: number, column: number, endLine: number, endColumn: number }} Reported */

/** @param {Reported} finding */
function lineOf({ ruleId, severity, message, line, column, endLine, endColumn }) {
  const [start, end] = [`${String(line)}:${String(column)}`, `${String(endLine)}:${String(endColumn)}`]
  return `${start}-${end} ${severity} ${ruleId}: ${message}`
}

/**
 * Writes the flawed PRD with Windows line breaks and, before each paragraph, letters that bytes, UTF-16 and readers count
 * differently.
 *
 * @returns {Promise<string>} its path, seen from the root
 */
async function awkwardDocument() {
  const text = await readFile(join(examples, 'prd-smart-reminders.md'), 'utf8')
  const folder = join(work, 'awkward')
  const path = join(folder, 'prd-smart-reminders.md')
  await mkdir(folder, { recursive: true })
  await writeFile(path, text.replace(/^(?=[A-Z])/gm, '👩‍💻 é ').replace(/\n/g, '\r\n'))
  return relative(root, path)
}
