import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A document that `team/gold` (`ruleText`) has something to say about. */
export const GOLD_PRD =
  '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nDispatchers lose gold every day on routes.\n'

/** A folder on the disk, fresh for each test of a suite: code is loaded from there, by Node itself. */
export interface CodeFolder {
  /** Ends without a separator. */
  readonly path: () => string
  /** Texts by name; folders in between are made. */
  readonly write: (files: Readonly<Record<string, string>>) => void
}

export function codeFolder(): CodeFolder {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'candor-code-'))
  })
  afterEach(() => {
    rmSync(path, { recursive: true })
  })
  return {
    path: () => path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), text)
      }
    },
  }
}
