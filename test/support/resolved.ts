import { RulesetResolver } from '../../server/src/ruleset/resolve'
import type { Resolution } from '../../server/src/ruleset/folderSettings'
import type { PinnedSets } from '../../server/src/ruleset/layers'
import { memoryHost, type MemoryFiles } from './memoryHost'
import { sampleRules } from './sampleRules'

/** What a table of files comes to for one document. */
export function resolved(files: MemoryFiles, path: string, pinned?: PinnedSets): Promise<Resolution> {
  return new RulesetResolver(memoryHost(files), sampleRules, pinned).resolve(path)
}

/** Each mistake as `file:line:column message`. */
export function mistakesIn({ problems }: Resolution): readonly string[] {
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
}

/** Each value that holds as `key = value (file:line < what it overrode)`. */
export function originLines(resolution: Resolution): readonly string[] {
  return resolution.origins().map(({ key, value, from, overrode }) => {
    const places = [{ value, from }, ...overrode].map(({ from: { file, line } }) =>
      line === null ? file : `${file}:${line}`,
    )
    return `${key.join('.')} = ${JSON.stringify(value)} (${places.join(' < ')})`
  })
}
