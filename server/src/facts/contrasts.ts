/** What a heading sets apart from what stands below another: what only we have, what all have, words to avoid. */
export type Contrast = 'ours' | 'common' | 'avoided'

export function contrastIn(title: string): Contrast | null {
  if (COMMON.test(title)) return 'common'
  if (UNIQUE.test(title)) return 'ours'
  return AVOIDED.test(title) ? 'avoided' : null
}

const UNIQUE =
  /\b(?:differentiat(?:ors?|ion)|unique(?:ly|ness)?|usps?|only we|no(?:body| one) else|sets us apart|(?:competitors|others|rivals|they|the rest) (?:lack|don['’]t have|do not have|miss)|points of difference)\b/i
const COMMON =
  /\b(?:table[- ]stakes|points of parity|parity features|commodity|(?:everyone|everybody|all (?:competitors|others|rivals)|most (?:competitors|others|rivals)) (?:has|have|shares?|offers?)|expected of (?:everyone|all|any))\b/i
const AVOIDED =
  /\b(?:words|terms|phrases|language|vocabulary|wording|expressions) (?:(?:we|to) )?(?:avoid|never use|do not use|don['’]t use|not to use)\W*$|\b(?:avoid|never use|don['’]t use|do not use|banned|forbidden) (?:these )?(?:words|terms|phrases|language|vocabulary|wording|expressions)\W*$/i
