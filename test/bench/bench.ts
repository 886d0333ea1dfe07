import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { rules } from '../../rules/index'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { createReviewer } from '../../server/src/review/reviewer'
import { defaultRuleset } from '../../server/src/ruleset/ruleset'
import { productDocument } from './documents'

/*
 * Prints what parsing and reviewing cost in CPU time, as ratios to one parse of the same text by remark with GFM and
 * front matter. With `--check` it exits 1 where a bar is missed, and says which.
 *
 * `npm run bench` bundles this file with the settings of the shipped bundles first, parser and engine alike: what is
 * measured is what users run, not what a test loader makes of the sources.
 */

/** The most that a review may cost, in full parses. The edit's bar falls as documents grow: its cost hardly does. */
const COLD_BAR = 1.6
const SIZES = [
  { words: 2_000, rounds: 120, warmUps: 60, edits: 20, editBar: 0.1, settles: false },
  { words: 20_000, rounds: 16, warmUps: 6, edits: 20, editBar: 0.03, settles: false },
  { words: 200_000, rounds: 3, warmUps: 0, edits: 20, editBar: 0.02, settles: true },
] as const

/**
 * Called before the edits of the largest document: the gigabyte its full parses leave behind must not be charged to
 * them. Not for the smaller ones, as a collection also throws away compiled code, which weighs more than they do.
 */
const collectGarbage = exposedCollector()

type Size = (typeof SIZES)[number]
type Step = 'full parse' | 'chunked parse' | 'parse after an edit' | 'review' | 'review after an edit'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const missed = SIZES.flatMap((size) => {
  const samples = measure(size, productDocument(size.words))
  return report(size, samples)
})
for (const line of missed) console.error(`Missed: ${line}`)
if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1

/** CPU milliseconds by step, one of each round. The steps take turns, so that what slows the machine down slows all. */
function measure(size: Size, text: string): ReadonlyMap<Step, number[]> {
  const samples = new Map<Step, number[]>()
  for (let round = -size.warmUps; round < size.rounds; round++) {
    const times = new Map<Step, number[]>()
    const take = (step: Step, run: () => unknown): void => {
      times.set(step, [...(times.get(step) ?? []), cpuTime(run)])
    }
    const parser = new MarkdownParser()
    const reviewer = createReviewer(rules)
    const review = (version: string): unknown =>
      reviewer.review({ text: version, path: 'docs/offline-checkout-prd.md', all: true }, defaultRuleset)

    take('full parse', () => processor.parse(text))
    take('chunked parse', () => parser.parse(text))
    take('review', () => review(text))
    if (size.settles) collectGarbage()
    for (const version of typing(text, size.edits)) {
      take('parse after an edit', () => parser.parse(version))
      take('review after an edit', () => review(version))
    }
    if (round < 0) continue
    for (const [step, each] of times) samples.set(step, [...(samples.get(step) ?? []), median(each)])
  }
  return samples
}

/** Versions of the text, one letter typed in each: first in the middle of a paragraph, then all over the document. */
function* typing(text: string, edits: number): Generator<string> {
  let version = text
  for (let edit = 0; edit < edits; edit++) {
    const aim = Math.floor(version.length * ((0.5 + edit * 0.618) % 1))
    const at = /[a-z] [a-z]/.exec(version.slice(aim))?.index ?? 0
    version = `${version.slice(0, aim + at + 1)}e${version.slice(aim + at + 1)}`
    // An editor hands over flat text; without a read here, the first step would pay for joining the parts.
    version.charCodeAt(0)
    yield version
  }
}

function report({ words, editBar }: Size, samples: ReadonlyMap<Step, number[]>): string[] {
  const full = samples.get('full parse') ?? []
  const bars = new Map<Step, number>([
    ['review', COLD_BAR],
    ['review after an edit', editBar],
  ])
  console.log(`\n${words.toLocaleString('en')} words`)
  const missed: string[] = []
  for (const [step, times] of samples) {
    // Each to the full parse of its own round: a machine's speed changes from one second to the next.
    const ratio = median(times.map((time, round) => time / (full[round] ?? Number.NaN)))
    const bar = bars.get(step)
    console.log(
      [
        `  ${step.padEnd(22)}`,
        `${median(times).toFixed(2).padStart(10)} ms`,
        ratio.toFixed(3).padStart(9),
        bar === undefined ? '' : `  bar ${bar}${ratio > bar ? '  MISSED' : ''}`,
      ].join(''),
    )
    if (bar !== undefined && ratio > bar) {
      missed.push(
        `${step} of ${words.toLocaleString('en')} words: ${ratio.toFixed(3)} full parses, bar ${bar}`,
      )
    }
  }
  return missed
}

function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
