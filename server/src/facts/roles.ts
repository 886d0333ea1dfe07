import type { FactBlock } from './chunkFacts'
import { isFunctionWord } from './functionWords'

const ROLE_FRAME =
  /\bas an? ([a-z][a-z -]{2,40}?),? i (?:want|need|can|would)|\bpersona(?: \d+)?:? (?:the )?([a-z][a-z -]{2,40})$/i

/** Heads of the groups that user stories and persona headings name, singular and plural, lower case. */
export function rolesIn(blocks: readonly FactBlock[]): readonly string[] {
  const roles: string[] = []
  for (const { block } of blocks) {
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
