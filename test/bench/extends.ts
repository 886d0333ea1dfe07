import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { documentPlace } from '../../server/src/ruleset/documents'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { memoryHost } from '../support/memoryHost'
import { productDocument } from './documents'

/*
 * Prints what five levels of `extends` in each of 200 folders add to a review of 2,000 small documents, in CPU time, as
 * a ratio to a review under the same settings in one file: settings that ask for more than the defaults do cost a little
 * by what they ask for, wherever they stand. With `--check` it exits 1 where that is more than the bar.
 * `npm run bench:extends` bundles it first, as the command line is bundled.
 */

const BAR = 0.05
const FOLDERS = 200
const DOCUMENTS_EACH = 10
const WORDS = 250
const ROUNDS = 2
/** Folders that are reviewed before anything is measured, until the engine's code is compiled. */
const WARM_UP = 20

type Reviewer = ReturnType<typeof createReviewer>

interface Document {
  readonly path: string
  readonly text: string
}

async function main(): Promise<void> {
  const without = new Review({})
  const same = new Review(inOneFile())
  const extended = new Review(configuration())
  const order = [without, same, extended]
  for (let round = -1; round < ROUNDS; round++) {
    for (const review of order) review.forget()
    for (let folder = 0; folder < (round < 0 ? WARM_UP : FOLDERS); folder++) {
      const documents = [...documentsOf(folder)]
      // They take turns folder by folder, each as often first: a busy moment of the machine falls on all of them.
      for (const review of order) await review.of(documents, round >= 0)
      order.push(...order.splice(0, 1))
    }
  }
  const added = extended.all / same.all - 1
  console.log(`${FOLDERS * DOCUMENTS_EACH} documents in ${FOLDERS} folders, CPU time of ${ROUNDS} reviews`)
  console.log(`  without configuration     ${without.all.toFixed(0)} ms`)
  console.log(`  the same in one file      ${same.all.toFixed(0)} ms`)
  console.log(`  five levels of \`extends\`  ${extended.all.toFixed(0)} ms`)
  console.log(`    of that, resolving      ${extended.resolving.toFixed(0)} ms`)
  console.log(`  to no configuration       ${(extended.all / without.all).toFixed(3)}`)
  console.log(`  to the same in one file   ${(1 + added).toFixed(3)} (bar ${1 + BAR})`)
  if (added <= BAR) return
  console.error(`Missed: extending adds ${(added * 100).toFixed(1)} %, the bar is ${BAR * 100} %`)
  if (process.argv.includes('--check')) process.exitCode = 1
}

/** A review as the command line does it: one resolver, one reviewer, one document after another. */
class Review {
  /** CPU time in milliseconds, of which `resolving` is a part. */
  all = 0
  resolving = 0
  readonly #files: Readonly<Record<string, string>>
  #resolver: RulesetResolver
  #reviewer: Reviewer

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files
    this.#resolver = new RulesetResolver(memoryHost(files), rules)
    this.#reviewer = createReviewer(rules)
  }

  /** What it has resolved and read so far. */
  forget(): void {
    this.#resolver = new RulesetResolver(memoryHost(this.#files), rules)
    this.#reviewer = createReviewer(rules)
  }

  async of(documents: readonly Document[], measured: boolean): Promise<void> {
    const start = process.cpuUsage()
    let resolving = 0
    for (const { path, text } of documents) {
      const before = process.cpuUsage()
      const { ruleset } = await this.#resolver.resolve(path)
      resolving += milliseconds(before)
      this.#reviewer.review({ text, path: documentPlace(ruleset, path), all: true }, ruleset)
    }
    if (!measured) return
    this.resolving += resolving
    this.all += milliseconds(start)
  }
}

/** No two are alike, so that nothing is known from the one before. */
function* documentsOf(folder: number): Generator<Document> {
  const text = productDocument(WORDS)
  for (let index = 0; index < DOCUMENTS_EACH; index++) {
    const name = `${folder}-${index}`
    yield {
      path: `/docs/team-${folder}/prd-${index}.md`,
      text: text.replace(/\.(?=\s)/g, ` in area ${name}.`),
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

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

// Last, as a class is there only behind its definition.
void main()
