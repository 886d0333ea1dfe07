import type { FactBlock, SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'

/**
 * What an organisation without a price list is after and what it gives: its mission, more people who take part, the
 * licence its work comes under, what it saves or costs. Each touches the business; an answer takes more.
 */
export function reachFrames(sentence: SignalledSentence, source: FactBlock, frames: Frame[]): void {
  const { hits } = sentence
  const push = (facet: string, text: string): void => {
    frames.push({ perspective: 'business', facet, text, touches: true })
  }
  if (hits.has('mission.word') && isMission(sentence)) push('value', 'a mission')
  if (hits.has('reach.more')) {
    const reached = moreOf(sentence)
    if (reached !== null) push('value', reached)
  }
  if (hits.has('licence.name') && isLicensed(sentence, source)) push('economics', 'a licence')
  if (hits.has('money.in') && isTimeSaved(sentence)) push('value', 'time saved')
  if (hits.has('trait.stake') && isAdopted(sentence)) push('value', 'adopted')
  if (hits.has('money.out') && isCostOfOthers(sentence)) push('economics', 'cost of others')
}

type Words = SignalledSentence['words']

/** "Our mission is to …", "the purpose of the foundation is to …"; what a document or a function is for is none. */
function isMission({ words, hits, subject }: SignalledSentence): boolean {
  if (subject === 'document') return false
  return hits.of('mission.word').some(({ start, end }) => {
    const word = words[start]?.lower ?? ''
    if (word.startsWith('striv') || word.startsWith('exist'))
      return subject !== 'system' && words[end]?.lower === 'to' && WHO.has(words[start - 1]?.lower ?? '')
    if (!word.startsWith('mission') && !isOwned(words, start)) return false
    for (let i = end; i < end + MISSION_REACH; i++)
      if (BEING.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'to') return true
    return false
  })
}
const MISSION_REACH = 6
const BEING = new Set(['is', 'was', 'remains'])
const WHO = new Set([
  'we',
  'foundation',
  'charity',
  'agency',
  'company',
  'organisation',
  'organization',
  'project',
  'team',
])

/** "Our purpose", "Fleetsy's long-term vision": somebody's, and not a thing's. */
function isOwned(words: Words, at: number): boolean {
  return [1, 2, 3].some((step) => {
    const { lower = '', text = '' } = words[at - step] ?? {}
    return lower === 'our' || /^\p{L}.*['’]s$/u.test(text)
  })
}

/** What there shall be more of: "broader participation", "reach more people". */
function moreOf(sentence: SignalledSentence): string | null {
  const { words, hits } = sentence
  for (const { start, end } of hits.of('reach.more')) {
    const object = hits.of('reach.object').find((hit) => hit.start >= end && hit.start <= end + 1)
    if (object !== undefined && endsThere(sentence, object.end))
      return `more ${words[object.end - 1]?.lower ?? ''}`
    if (REACHING.has(words[start - 1]?.lower ?? '') && PEOPLE.has(words[end]?.lower ?? ''))
      return 'more people'
  }
  return null
}
/** No noun follows, which "more engagement rings" would be about. */
function endsThere({ words, text, start }: SignalledSentence, at: number): boolean {
  const [last, next] = [words[at - 1], words[at]]
  if (last === undefined || next === undefined || isFunctionWord(next.lower)) return true
  return /[^\s]/.test(text.slice(last.end - start, next.start - start))
}
const REACHING = new Set(
  'reach reaches reaching attract attracts attracting win wins winning serve serves serving'.split(' '),
)
const PEOPLE = new Set(
  'people users customers developers companies teams organisations organizations visitors readers members households'.split(
    ' ',
  ),
)

/** The work comes under a licence by name; what an example or a table of libraries says is somebody else's. */
function isLicensed({ words, hits }: SignalledSentence, { block }: FactBlock): boolean {
  if (block.row !== null || block.kind === 'quote' || block.setOff) return false
  return hits.of('licence.name').some(({ start, end }) => {
    for (let i = start - 3; i < end + 3; i++) if (LICENCE.test(words[i]?.lower ?? '')) return true
    return false
  })
}
const LICENCE = /^(?:open-?source|licen[cs](?:e|es|ed|ing))$/

/** "Saves us a lot of development time": what people of one's own have more of. */
function isTimeSaved({ words, hits }: SignalledSentence): boolean {
  return hits.of('money.in').some(({ start, end }) => {
    if (!/^sav(?:e|es|ed|ing)$/.test(words[start]?.lower ?? '')) return false
    const rest = words.slice(end, end + SAVED_REACH).map(({ lower }) => lower)
    return OURS.has(rest[0] ?? '') && rest.some((word) => TIME.has(word))
  })
}
const SAVED_REACH = 8
const OURS = new Set(['us', 'our', 'staff', 'maintainers', 'volunteers'])
const TIME = new Set(['time', 'hours', 'effort', 'days', 'weeks', 'work', 'months'])

/** "Most clinics have chosen to adopt it": those whom the product is for take it up. */
function isAdopted({ words, hits }: SignalledSentence): boolean {
  return hits.of('trait.stake').some(({ start }) => {
    if (!/^adopt(?:s|ed|ing)?$/.test(words[start]?.lower ?? '')) return false
    for (let i = start - 1; i >= Math.max(0, start - ADOPTING_REACH); i--) {
      const { lower = '' } = words[i] ?? {}
      if (PEOPLE.has(lower)) return true
      if (!CHOOSING.has(lower)) return false
    }
    return false
  })
}
const ADOPTING_REACH = 6
const CHOOSING = new Set(
  'that who which have has had are is already now still chosen choose continue continues began started decided to be been will could may can and increasingly widely'.split(
    ' ',
  ),
)

/** "Less cost for customers", "costs the clinics nothing": what it costs those whom it is for. */
function isCostOfOthers({ words, hits }: SignalledSentence): boolean {
  return hits.of('money.out').some(({ start, end }) => {
    if (!CHANGED.has(words[start - 1]?.lower ?? '') || !COST.has(words[start]?.lower ?? '')) return false
    return (
      TOWARDS.has(words[end]?.lower ?? '') &&
      [1, 2].some((step) => PEOPLE.has(words[end + step]?.lower ?? ''))
    )
  })
}
const COST = new Set(['cost', 'costs'])
const CHANGED = new Set(
  'less lower additional extra higher more no little hidden unexpected added'.split(' '),
)
const TOWARDS = new Set(['for', 'to'])
