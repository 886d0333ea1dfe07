import { say } from './words'

/** What is wrong with a reason as typed so far, in words for the input box; null where it will do. */
export function reasonProblem(typed: string, leastWords: number): string | null {
  const words = typed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length < leastWords) return say('client.allow.words', { count: leastWords })
  // Two hyphens would end the comment that the reason is written into.
  return typed.includes('--') ? say('client.allow.hyphens') : null
}
