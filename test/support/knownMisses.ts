import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miss } from './agreement'
import { LABELLED } from './labelledDocuments'

const FILE = join(LABELLED, 'known-misses.json')

/** Where the reviewer is known to differ from a reader. Written by hand; a program may only take lines out. */
export function knownMisses(): readonly Miss[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as readonly Miss[]
}

/** Misses that are not listed, and listed ones that are none any more, each as a line of the file. */
export function compareMisses(
  listed: readonly Miss[],
  misses: readonly Miss[],
): { readonly fresh: readonly string[]; readonly gone: readonly string[] } {
  const known = new Set(listed.map(missLine))
  const actual = new Set(misses.map(missLine))
  return {
    fresh: [...actual].filter((line) => !known.has(line)),
    gone: [...known].filter((line) => !actual.has(line)),
  }
}

/** Takes lines out of the file. */
export function forgetMisses(gone: readonly string[]): void {
  const lost = new Set(gone)
  const kept = knownMisses()
    .map(missLine)
    .filter((line) => !lost.has(line))
  writeFileSync(FILE, kept.length === 0 ? '[]\n' : `[\n  ${kept.join(',\n  ')}\n]\n`)
}

/** A miss as it stands in the file: one line, fit to be copied there. */
export function missLine({ document, field, line, expected, got }: Miss): string {
  const place = field === undefined ? { line } : { field }
  return JSON.stringify({ document, ...place, expected, got })
}
