/** How far a `candor: allow` comment reaches. */
type AllowScope = 'block' | 'section' | 'file'

/**
 * What a comment asks for. The forms are
 * `candor: allow RULE – reason` for the next block, `candor: allow-section …` for the section it stands in and
 * `candor: allow-file …` for the whole document; rules are separated by commas; `until 2026-12-31` may follow.
 */
export interface Allow {
  readonly kind: 'allow'
  readonly scope: AllowScope
  readonly ruleIds: readonly string[]
  readonly reason: string
  /** ISO date, or null. */
  readonly until: string | null
}

/** A comment that addresses Candor with a word it does not know. */
export interface UnknownDirective {
  readonly kind: 'unknown'
  readonly word: string
}

/** Reads what stands between `<!--` and `-->`; null where the comment is not for us. */
export function parseAllow(comment: string): Allow | UnknownDirective | null {
  const directive = /^\s*candor\s*:\s*(\S*)\s*([\s\S]*)$/i.exec(comment)
  if (directive === null) return null
  const [, word = '', rest = ''] = directive
  const scope = SCOPES.get(word.toLowerCase())
  if (scope === undefined) return OTHER_DIRECTIVES.has(word.toLowerCase()) ? null : { kind: 'unknown', word }
  const list = /^[\w@./-]+(?:\s*,\s*[\w@./-]+)*/u.exec(rest)?.[0] ?? ''
  const { reason, until } = reasonIn(rest.slice(list.length))
  const ruleIds = list.split(',').map((id) => id.trim().replace(/-+$/u, '').toLowerCase())
  return { kind: 'allow', scope, ruleIds: [...new Set(ruleIds.filter((id) => id !== ''))], reason, until }
}

/** A reason of fewer words is none. */
const LEAST_WORDS = 4

/** A reason says something: some words, four if nobody says otherwise, placeholders in brackets left out. */
export function isReason(reason: string, least = LEAST_WORDS): boolean {
  const said = reason
    .slice(0, LONGEST_REASON)
    .replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\b(?:TODO|TBD|FIXME|xxx+)\b/gi, ' ')
  return (said.match(WORD)?.length ?? 0) >= least
}

const SCOPES: ReadonlyMap<string, AllowScope> = new Map([
  ['allow', 'block'],
  ['allow-section', 'section'],
  ['allow-file', 'file'],
])

/** Directives that other rooms read. */
const OTHER_DIRECTIVES: ReadonlySet<string> = new Set(['doc-type', 'doc-type:'])

/** As much of a reason as is looked at for words. */
const LONGEST_REASON = 1000

/** In scripts that put no spaces between words, each character stands for one. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

function reasonIn(rest: string): { readonly reason: string; readonly until: string | null } {
  const said = (/^\s*(?:–|—|--?|:)([\s\S]*)$/u.exec(rest)?.[1] ?? '').replace(/\s+/gu, ' ')
  const until = /[ ,;(]{0,3}\buntil (\d{4}-\d{2}-\d{2})\)?/i.exec(said)
  const reason = until === null ? said : said.replace(until[0], ' ')
  return { reason: reason.replace(/\s+/gu, ' ').trim(), until: until?.[1] ?? null }
}
