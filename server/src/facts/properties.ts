import type { FactBlock } from './factBlock'
import type { FrontMatter } from './types'

/** How many blocks from the top may hold the lines that describe the document; items and rows count one each. */
export const TOP = 24
const KEYS =
  /\b(status|owner|author|decision[- ]?makers?|approvers?|decider|dri|product (?:owner|manager|lead)|stakeholders|target release|last updated|version|date|reviewers|type)\b\**\s*[:|]\**\s*([^|\n]{1,60})/gi

/** Properties from front matter and from "Key: value" lines and tables at the top. Keys in lower case. */
export function propertiesOf(
  blocks: readonly FactBlock[],
  frontMatter: FrontMatter | null,
): ReadonlyMap<string, string> {
  const properties = new Map(frontMatter?.values ?? [])
  for (const block of blocks.slice(0, TOP)) collect(block, properties)
  return properties
}

function collect({ block, words }: FactBlock, properties: Map<string, string>): void {
  if (block.kind === 'heading' || block.kind === 'code' || words > 60) return
  for (const match of block.text.value.matchAll(KEYS)) {
    const key = (match[1] ?? '').toLowerCase()
    const value = (match[2] ?? '').trim()
    if (value !== '' && !properties.has(key)) properties.set(key, value)
  }
}
