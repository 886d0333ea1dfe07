import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { documentPlace } from '../../server/src/ruleset/documents'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { memoryHost } from '../support/memoryHost'
import { productDocument } from './documents'

/*
 * Prints what five levels of `extends` in each of 200 folders add to a review of 2,000 small documents, in CPU time, as
 * a ratio to a review under the same settings in one file: settings that ask for more than the defaults do cost a little
 * by what they ask for, wherever they stand. With `--check` it exits 1 where that is more than the bar. `npm run bench:extends` bundles it first, as the
 * command line is bundled.
 */

const BAR = 0.05
const FOLDERS = 200
const DOCUMENTS_EACH = 10
const WORDS = 250
const ROUNDS = 2

interface Times {
  readonly resolving: number
  readonly all: number
}

void main()

async function main(): Promise<void> {
  const documents = [...documentsOf()]
  const plain: Times[] = []
  const flat: Times[] = []
  const extended: Times[] = []
  // They take turns, so that a busy moment of the machine falls on both; the first round warms up.
  for (let round = -1; round < ROUNDS; round++) {
    const without = await review(documents, {})
    const same = await review(documents, inOneFile())
    const within = await review(documents, configuration())
    if (round < 0) continue
    plain.push(without)
    flat.push(same)
    extended.push(within)
  }
  const [without, same, within] = [quickest(plain), quickest(flat), quickest(extended)]
  const added = within.all / same.all - 1
  console.log(`${documents.length} documents in ${FOLDERS} folders, CPU time`)
  console.log(`  without configuration     ${without.all.toFixed(0)} ms`)
  console.log(`  the same in one file      ${same.all.toFixed(0)} ms`)
  console.log(`  five levels of \`extends\`  ${within.all.toFixed(0)} ms`)
  console.log(`    of that, resolving      ${within.resolving.toFixed(0)} ms`)
  console.log(`  ratio                     ${(1 + added).toFixed(3)} (bar ${1 + BAR})`)
  if (added <= BAR) return
  console.error(`Missed: extending adds ${(added * 100).toFixed(1)} %, the bar is ${BAR * 100} %`)
  if (process.argv.includes('--check')) process.exitCode = 1
}

/** Reviews all documents as the command line does: one resolver, one reviewer, one document after another. */
async function review(
  documents: readonly (readonly [path: string, text: string])[],
  files: Readonly<Record<string, string>>,
): Promise<Times> {
  const resolver = new RulesetResolver(memoryHost(files), rules)
  const reviewer = createReviewer(rules)
  const start = process.cpuUsage()
  let resolving = 0
  for (const [path, text] of documents) {
    const before = process.cpuUsage()
    const { ruleset } = await resolver.resolve(path)
    resolving += milliseconds(before)
    reviewer.review({ text, path: documentPlace(ruleset, path), all: true }, ruleset)
  }
  return { resolving, all: milliseconds(start) }
}

/** No two are alike, so that nothing is known from the one before. */
function* documentsOf(): Generator<readonly [path: string, text: string]> {
  const text = productDocument(WORDS)
  for (let folder = 0; folder < FOLDERS; folder++) {
    for (let index = 0; index < DOCUMENTS_EACH; index++) {
      const name = `${folder}-${index}`
      yield [`/docs/team-${folder}/prd-${index}.md`, text.replace(/\.(?=\s)/g, ` in area ${name}.`)]
    }
  }
}

/** What each folder has by its five levels, but for the names of its own. */
function inOneFile(): Record<string, string> {
  const lines = [
    'extends: candor:strict',
    'profile: leader',
    'vocabulary: {products: [Tide, Ebb, Product 1], segments: [nurses, carers]}',
    'rules: {clarity/vague-quality: off, confidence/booster: hint, decision/no-decider: warning}',
    'documents: {exclude: [archive/**]}',
  ]
  return { '/docs/candor.yaml': `${lines.join('\n')}\n` }
}

/** Each folder's file extends four more, one after the other, and has something to say itself. */
function configuration(): Record<string, string> {
  const files: Record<string, string> = {
    '/rules/level-1.yaml': 'extends: candor:strict\nprofile: leader\n',
    '/rules/level-2.yaml':
      'extends: ./level-1.yaml\nvocabulary: {products: [Tide, Ebb], segments: [nurses, carers]}\n',
    '/rules/level-3.yaml':
      'extends: ./level-2.yaml\nrules: {clarity/vague-quality: off, confidence/booster: hint}\n',
    '/rules/level-4.yaml': 'extends: ./level-3.yaml\ndocuments: {exclude: [archive/**]}\n',
  }
  for (let folder = 0; folder < FOLDERS; folder++) {
    files[`/docs/team-${folder}/candor.yaml`] =
      `extends: ../../rules/level-4.yaml\nvocabulary: {products: [Product ${folder}]}\nrules: {decision/no-decider: warning}\n`
  }
  return files
}

function quickest(times: readonly Times[]): Times {
  return times.reduce((best, each) => (each.all < best.all ? each : best))
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
