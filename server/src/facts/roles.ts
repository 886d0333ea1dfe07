import type { FactBlock } from './factBlock'
import { isFunctionWord } from './functionWords'

const ROLE_FRAME =
  /\bas an? ([a-z][a-z -]{2,40}?),? i (?:want|need|can|would)|^persona(?: \d+)?: (?:the )?([a-z][a-z -]{2,40})$/i

/**
 * Heads of the groups that user stories and persona lines name, singular and plural, lower case. Headings name nobody:
 * an empty one would otherwise make a word count everywhere else.
 */
export function rolesIn(blocks: readonly FactBlock[]): readonly string[] {
  const roles: string[] = []
  for (const { block } of blocks) {
    if (block.kind === 'heading') continue
    const match = ROLE_FRAME.exec(block.text.value)
    const role = match?.[1] ?? match?.[2]
    if (role === undefined) continue
    const head = (role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).findLast(
      (word) => !isFunctionWord(word) && word !== 'user',
    )
    if (head !== undefined && head.length > 3) roles.push(head, `${head}s`)
  }
  return roles
}
