import { sourceRange } from '../markdown/plainText'
import { statedHit, type MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { MARK } from './wordMarks'

/**
 * Whether a document calls what it describes built: a status line such as "Status: ready for implementation", and a
 * sentence such as "this page describes the shipped version".
 */
export function builtIn({ source: { block, sentences } }: ReadBlock, text: string): readonly MeasureHit[] {
  if (block.kind === 'code' || block.kind === 'heading') return []
  const matter = block.kind === 'front-matter'
  const line = matter ? block.raw : block.text.value
  if (!matter && !sentences.some(({ marks }) => (marks & MARK.built) !== 0)) return []
  const open = OPEN.exec(line)
  const match = open ?? (matter ? null : BUILT.exec(line))
  const said = match?.groups?.said ?? ''
  if (match === null || (open === null && NOT_ALL.test(line.slice(0, match.index)))) return []
  const value = open === null ? 1 : 0
  const at = match.index + match[0].indexOf(said)
  const start = matter ? Math.max(block.range.start, text.indexOf(said, block.range.start)) : 0
  const range = matter ? { start, end: start + said.length } : sourceRange(block.text, at, at + said.length)
  return [statedHit('built', 'document', 'document', said.trim(), [value, value], block.group, range)]
}

/** Only what says that the work is still to come: a draft may well be one about what exists. */
const OPEN =
  /(?:^|[^a-z])status\W{0,4}[:|]\W{0,4}(?<said>(?:(?:draft|approved|ready|accepted|execution-ready|pending|planned|proposed)[^.;|\n]{0,24}\b(?:for|before|prior to) (?:the )?(?:implementation|build|development)|[^.;,|\n]{0,12}\bpre-implementation|not (?:yet )?(?:started|implemented|built)|proposed|planned|in design))(?=\W*(?:$|[\n.,;|()])|\s+\W{0,3}[\w ]{2,20}:|\s[–—-]\s)/im
const BUILT =
  /(?<said>\bthis (?:document|page|prd|spec|specification|proposal|plan|rfc|design|paper) (?:now )?(?:describes|documents|records|covers) (?:the|an?|what is|what was)(?: \w+)? (?:implemented|shipped|released|deployed|as-built|built|live)\b|(?<=^|[.;:,] )(?:(?:the|this) )?implementation is (?:now )?(?:100 ?% )?(?:complete|done|finished)\b|\bthis (?:feature|proposal|prd|spec|design|plan|rfc) (?:has been|is|was) (?:now |fully |already )*(?:implemented|shipped|released|deployed)\b)/i
const NOT_ALL = /\b(?:when|once|until|after|if|before|unless|as soon as)\b[^.;]*$/i
