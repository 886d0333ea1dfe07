import type { FactBlock, SignalledSentence } from './factBlock'

/** Tells who decides by the names a team gives its roles. */
export interface DecidingRoles {
  /** True where a statement says who holds one of the roles, or what one of them decides. */
  namedBy(sentence: SignalledSentence, within: FactBlock): boolean
  /** True where a key of front matter is the name of a role. */
  isKey(key: string): boolean
}

/**
 * Roles in the words of a team. A role of a single letter, as in the grids of RACI and its kin, is looked for in tables
 * and in front of a colon only.
 */
export function decidingRoles(names: readonly string[]): DecidingRoles {
  const any = names.map(escaped).join('|')
  const spoken = names.filter((name) => name.length > 1).map(escaped)
  const only = new RegExp(`^\\W*(?:the )?(?:${any})s?(?:\\s*\\([^)]*\\))?\\W*$`, 'iu')
  const line = new RegExp(
    `^\\W*(?:the )?(?:${any})s?\\s*(?:\\([^)]*\\)\\s*)?(?::|\\||=|\\s[–—-]\\s)\\s*(.+)$`,
    'iu',
  )
  const says =
    spoken.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${spoken.join('|')})s? (?:\\([^)]*\\) )?(?:${VERBS})\\b|\\b(?:decided|approved|signed off) by (?:the )?(?:${spoken.join('|')})(?![\\p{L}\\p{N}])|(?:^|[.;:] )the (?:${spoken.join('|')})s? (?:is|are) (.+)$`,
          'iu',
        )
  const letters = new Set(names.filter((name) => name.length === 1).map((name) => name.toUpperCase()))
  return {
    namedBy: ({ text, start }, { block }) => {
      if (block.row !== null) {
        const { cells, headers, starts } = block.row
        const column = starts.findLastIndex((from) => from <= start)
        const header = headers[column] ?? ''
        // "| Pricing | A | R |" below "| | Ada Grant | Bo Lind |": the letter says what the column's person does.
        if (column > 0 && isLetterOf(text, letters)) return isHolder(header)
        if (only.test(cells[0]?.value ?? '')) return column === 1 && isHolder(text)
        return only.test(header) && isHolder(text)
      }
      if (only.test(block.label)) return isHolder(block.text.value.slice(block.labelLength))
      const held = line.exec(text)?.[1]
      if (held !== undefined) return held.length <= LINE && isHolder(held)
      const said = says?.exec(text)
      return said !== null && said !== undefined && (said[1] === undefined || isHolder(said[1]))
    },
    isKey: (key) => only.test(key.replace(/[-_]+/gu, ' ')),
  }
}

const VERBS =
  '(?:explicitly |finally |alone |jointly )?(?:decides?|approves?|signs? off|makes? the (?:final )?(?:call|decision)|ha(?:s|ve) (?:the )?final say|will (?:decide|approve)|(?:is|are) accountable for)'
/** Characters beyond which what follows the colon is prose. */
const LINE = 140

/** "A", "A/R", "R, A". */
function isLetterOf(text: string, letters: ReadonlySet<string>): boolean {
  const written = text.trim()
  return (
    /^[A-Z](?:\s?[/,&+]\s?[A-Z])*$/u.test(written) &&
    written.split(/\W+/u).some((letter) => letters.has(letter))
  )
}

/** A name, a post or a group; nothing that still has to be filled in. */
function isHolder(holder: string): boolean {
  const name = holder.trim()
  return (
    /^\W*[@\p{L}]/u.test(name) &&
    !/^\W*(?:tbd|tbc|todo|none|n\/a|unset|unassigned|unknown|nobody|no one|to be)\b|^\W*[[<{]|\?\s*$/i.test(
      name,
    )
  )
}

function escaped(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/[\s-]+/gu, '[\\s-]+')
}
