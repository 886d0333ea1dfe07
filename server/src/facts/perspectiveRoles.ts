import { english } from '../../../rules/lexicon/en/index'
import { PERSPECTIVES, type Perspective } from './types'

interface Role {
  readonly perspective: Perspective
  readonly facet: string
  readonly weight: 'anchor' | 'shared' | 'support' | 'trap'
}
/** What each list of the lexicon means here, by its name: `user.need`, `user.need.shared`, `user.support`, `user.trap`. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.keys(english).flatMap((list): [string, Role][] => {
    const [head, facet = '', shared] = list.split('.')
    const perspective = PERSPECTIVES.find((one) => one === head)
    if (perspective === undefined) return []
    const weight =
      facet === 'trap' || facet === 'support' ? facet : shared === 'shared' ? 'shared' : ('anchor' as const)
    return [[list, { perspective, facet, weight }]]
  }),
)
