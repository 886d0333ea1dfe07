import * as z from 'zod'
import type { Range, ReviewDocument, Section, Table } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { lineStart } from '../lines'
import { quoted } from '../spoken'

/**
 * Asks what spoke for the options that lost. Wrong to apply where one option alone is named, where something speaks for
 * each, and where the comparison stands elsewhere.
 */
export const strawAlternatives = defineRule({
  id: 'decision/straw-alternatives',
  meta: {
    summary: 'Say what spoke for the options that lost',
    rationale:
      'Options that have nothing going for them were put up to be knocked down. Whoever favours one of them will reopen the choice, and nobody learns what was given up.',
    source: 'Good and bad consequences of every option in decision records; steelmanning',
    satisfiedBy: 'For each option one thing that made it tempting, next to why it lost.',
    example: 'Buying Rutero: there next week and cheaper, but no re-planning by day.',
    scope: 'section',
    documents: ['prd', 'strategy', 'rfc', 'one-pager', 'prfaq', 'business-case'],
    severity: { pm: 'off', leader: 'off' },
    messages: {
      all: 'Nothing here speaks for any of these options, so they look chosen to lose. What made each of them tempting? One line shows what is given up.',
      one: 'Nothing here speaks for “{name}”, though something does for another option. What would its best advocate say?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const table of document.tables) {
      for (const { name, range } of unlovedRows(table))
        report({ messageId: 'one', data: { name: quoted(name) }, range })
    }
    for (const section of document.sections) {
      if (
        section.slot !== 'alternatives' ||
        !isWeighing(section) ||
        section.parent?.slots.includes('alternatives') === true
      )
        continue
      const options = optionsIn(document, section)
      if (options.length < FEWEST) continue
      const unloved = options.filter(({ text }) => !FOR.test(text))
      if (unloved.length === options.length) {
        report({ messageId: 'all', range: section.heading })
        continue
      }
      const longest = Math.max(...options.map(({ words }) => words))
      for (const { name, range, words } of unloved)
        if (words < THIN * longest) report({ messageId: 'one', data: { name: quoted(name) }, range })
    }
  },
})

function isWeighing({ title }: Section): boolean {
  return WEIGHED.test(title) && !ASIDE.test(title)
}

/** One option is a mention; two are a comparison. */
const FEWEST = 2
/** An option with less than this share of the words of another has not been thought through. */
const THIN = 0.2

interface Option {
  readonly name: string
  readonly range: Range
  readonly text: string
  readonly words: number
}

/** Rows with an empty cell for what speaks for them, where that of another row is filled. */
function unlovedRows({ meanings, rows }: Table): readonly { name: string; range: Range }[] {
  const column = meanings.indexOf('pros')
  if (column < 1 || rows.length < FEWEST) return []
  const unloved = rows.filter(({ cells }) => NOTHING.test(cells[column] ?? ''))
  return unloved.length === rows.length
    ? []
    : unloved.map(({ cells, range }) => ({ name: cells[0] ?? '', range }))
}
const NOTHING = /^\W*(?:none|n\/?a|no|nothing)?\W*$/i

/** Options under headings of their own, else one for each item with what is indented below it. */
function optionsIn(document: ReviewDocument, section: Section): readonly Option[] {
  if (section.children.length >= FEWEST)
    return section.children
      .filter(({ title }) => !QUESTION.test(title))
      .map((child) => ({
        name: child.title,
        range: child.heading,
        text: document.text.slice(child.heading.start, child.range.end),
        words: document.contentWordsIn(child),
      }))
  const options: Option[] = []
  for (const { place, kind, range, text } of document.statementsIn(section)) {
    if (place !== 'item' || kind === 'placeholder' || kind === 'question') continue
    const line = document.text.slice(lineStart(document.text, range.start), range.start)
    const last = options.at(-1)
    if (last !== undefined && !/^(?:[-*+]|\d+[.)])\s+[*_]*$/u.test(line)) {
      options[options.length - 1] = { ...last, text: `${last.text} ${text}` }
    } else options.push({ name: text, range, text, words: FEWEST })
  }
  return options
}

/** Headings under which options are weighed; what others built before, and answers to readers, are none. */
const WEIGHED =
  /\b(?:alternatives|alternative (?:solution|approach|design)\w*|options|rejected|considered|approaches)\b/i
const ASIDE = /\b(?:prior art|current|existing|names?|market|competit\w+|versus|vs)\b|^\W*(?:Q[:.]|why\b)/i

const QUESTION = /\?\s*$|\bquestions?\b/i

/** Something is said for it, or conceded. */
const FOR =
  /\b(?:pros?|advantages?|benefits?|upsides?|strengths?|but|although|though|while|whereas|however|yet|despite|tempting|attractive|appealing|cheap(?:er|est)?|simpl(?:er|est|e|y)|fast(?:er|est)?|quick(?:er|est|ly)?|eas(?:y|ier|iest|ily)|better|best|less|fewer|lower|smaller|familiar|mature|proven|popular|flexib\w+|powerful|robust|recommended|preferred|chosen|would (?:give|save|allow|let|keep|avoid|help|solve|reduce|remove)|gives|saves|allows|lets|keeps|avoids|removes|reduces|no (?:new|extra|additional|change)|reus\w+|good|great|nice)\b|👍|✅|✓/iu
