import type { ReviewDocument, Slot, Statement, StatementKind, Table } from '../../server/src/facts/types'
import { perDocument } from '../perDocument'
import { allStatements, isComparison } from '../reach'

/**
 * Steps by which it is milder to say that nothing is shown beyond an opinion, although no sentence reports a finding:
 * two where a document lists its sources, compares what was looked up, names the findings it was made from or tells
 * the results of its experiment; one for each hint that somebody looked outside.
 */
export const restsOn = perDocument((document: ReviewDocument): 0 | 1 | 2 => {
  if (hasSourceList(document) || comparesLookedUp(document) || tellsResults(document)) return 2
  const hints = inputsOf(document) + (namesSurvey(document) ? 1 : 0)
  return hints >= 2 ? 2 : hints === 1 ? 1 : 0
})

/** Several links out of the document below a heading for sources: whoever wrote it has read on. */
function hasSourceList({ facts, sections }: ReviewDocument): boolean {
  const lists = sections.filter(({ title }) => SOURCES.test(title))
  if (lists.length === 0) return false
  return lists.some(({ range }) => {
    const links = facts.references.filter(
      ({ kind, state, range: at }) =>
        kind === 'link' && state === 'external' && range.start <= at.start && at.start < range.end,
    )
    return new Set(links.map(({ target }) => target)).size >= SEVERAL
  })
}
const SOURCES =
  /^[\d.\s]*(?:sources?|references|bibliography|works cited|citations|literature)\b(?! (?:of|for|code|control|systems?|files?|data)\b)/i
const SEVERAL = 3

/** A table of what others offer, with the counts, versions or dates that somebody looked up for each. */
function comparesLookedUp(document: ReviewDocument): boolean {
  const compares = isComparison(document)
  return document.tables.some(
    (table) => (compares || table.section.slots.some((slot) => OF_OTHERS.has(slot))) && isLookedUp(table),
  )
}
const OF_OTHERS: ReadonlySet<Slot> = new Set<Slot>(['market', 'alternatives', 'evidence'])

function isLookedUp({ headers, rows }: Table): boolean {
  const filled = headers.map(
    (_, column) => rows.filter(({ cells }) => /\d/u.test(cells[column] ?? '')).length >= 2,
  )
  const columns = headers.filter((header, column) => filled[column] === true && DATED_OR_COUNTED.test(header))
  return columns.length >= 2 || columns.some((header) => COUNTED.test(header))
}
/** One column of these was counted by others; a version or a year takes a second column beside it. */
const COUNTED = /\b(?:downloads?|installs?|stars|forks|reviews?|ratings?)\b/i
const DATED_OR_COUNTED =
  /\b(?:downloads?|installs?|stars|forks|reviews?|ratings?|versions?|founded|released?|last (?:release|commit|update)d?|status|contributors)\b/i

/**
 * "Inputs: answers of the crews (May 2026), docs/discovery" near the top. Findings that can be looked up weigh two,
 * other papers that the document was made from weigh one.
 */
function inputsOf({ text }: ReviewDocument): 0 | 1 | 2 {
  const named = INPUTS.exec(text.slice(0, HEAD))?.[1] ?? ''
  if (!/(?:19|20)\d\d|\w\/[\w-]+\/|\]\(|\.(?:md|pdf|csv|xlsx?|docx?)\b/i.test(named)) return 0
  if (FINDINGS.test(named)) return 2
  return (named.match(/\.(?:md|pdf|csv|xlsx?|docx?)\b/gi)?.length ?? 0) >= 2 ? 1 : 0
}
const INPUTS =
  /\b(?:inputs|source inputs?|sources|based on|draws on|builds on)(?:\s?[:|]|[*_]+:|:[*_]+)([^\n|]+)/i
const FINDINGS =
  /\b(?:discovery|research|interviews?|surveys?|stud(?:y|ies)|findings|answers|audits?|field notes|site visits?|market scan)\b/i
/** What it was made from stands beside its title; further on, inputs are those of the product. */
const HEAD = 1500

/** A survey that goes by its name. */
const NAMED_SURVEY =
  /\b(?:National|Annual|Federal|European|General|World|Global|Developers?|Household|Labou?r|Consumer)(?: \p{Lu}[\p{L}-]+){0,4} (?:Survey|Census|Barometer)\b/u

function namesSurvey(document: ReviewDocument): boolean {
  return told(document).some((statement) => statement.says(NAMED_SURVEY))
}

/** Two sentences of an experiment that say in the past how a try came out; people fail at things before anything is tried. */
function tellsResults(document: ReviewDocument): boolean {
  if (document.type !== 'experiment') return false
  return told(document).filter((statement) => statement.says(CAME_OUT)).length >= 2
}
const CAME_OUT =
  /\b(?:passed|succeeded|held up|(?:tests?|runs?|trials?|experiments?|checks?|prototypes?|attempts?|tries) (?:[\w-]+ ){0,3}failed|(?:was|were) (?:measured|fixed|confirmed|observed|verified|rejected))\b/i

/** What a document says happened; not what shall happen, might, or has to. */
function told(document: ReviewDocument): readonly Statement[] {
  return allStatements(document).filter(({ kind }) => TOLD.has(kind))
}
const TOLD: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'claim',
  'narration',
  'evidence',
  'attributed',
])
