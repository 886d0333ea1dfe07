import { sayCount } from './words'

/** Where the tally is kept; VS Code's workspace state is one. */
export interface TallyStore {
  get(key: string): unknown
  update(key: string, value: unknown): Thenable<void>
}

/** Findings a person called not useful, by rule. Kept on this machine, in this workspace, and sent nowhere. */
export interface NotUsefulTally {
  has(ruleId: string, fingerprint: string): boolean
  count(ruleId: string): number
  add(ruleId: string, fingerprint: string): Promise<void>
  remove(ruleId: string, fingerprint: string): Promise<void>
}

const KEY = 'candor.notUseful'
type Kept = Readonly<Record<string, readonly string[]>>

export function createTally(store: TallyStore): NotUsefulTally {
  const kept = (): Kept => (store.get(KEY) as Kept | undefined) ?? {}
  const marks = (ruleId: string): readonly string[] => kept()[ruleId] ?? []
  const keep = async (ruleId: string, fingerprints: readonly string[]): Promise<void> => {
    const others = Object.entries(kept()).filter(([id]) => id !== ruleId)
    const all = fingerprints.length === 0 ? others : [...others, [ruleId, fingerprints] as const]
    await store.update(KEY, Object.fromEntries(all))
  }
  return {
    has: (ruleId, fingerprint) => marks(ruleId).includes(fingerprint),
    count: (ruleId) => marks(ruleId).length,
    add: (ruleId, fingerprint) => keep(ruleId, [...new Set([...marks(ruleId), fingerprint])]),
    remove: (ruleId, fingerprint) =>
      keep(
        ruleId,
        marks(ruleId).filter((mark) => mark !== fingerprint),
      ),
  }
}

/** After how many a person is asked whether the rule should say less, and then after as many again. */
const ENOUGH = 3

export function isTimeToOffer(count: number): boolean {
  return count > 0 && count % ENOUGH === 0
}

/** One sentence for a rule's page; null where nobody has complained. */
function tallyInWords(count: number): string | null {
  if (count === 0) return null
  return sayCount('client.notUseful.tally', count)
}

/** A rule's page with that sentence before its first section. */
export function withTally(page: string, count: number): string {
  const words = tallyInWords(count)
  if (words === null) return page
  const section = /^## /m.exec(page)?.index ?? page.length
  return `${page.slice(0, section)}> ${words}\n\n${page.slice(section)}`
}
