import type { Section } from '../server/src/facts/types'

/** True under a heading such as "Undesired outcomes": what stands there nobody promises or foretells. */
export function isUnwanted({ title }: Section): boolean {
  return UNWANTED.test(title)
}
const UNWANTED = /\b(?:un(?:desired|wanted|intended|desirable)|negative|adverse)\b/i
