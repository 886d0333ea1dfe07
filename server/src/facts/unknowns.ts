import type { ReadBlock, ReadStatement } from './reading'
import type { StatementKind, UnknownItem } from './types'

/** Assumptions, risks, open questions and declared gaps of one block, each with content. Chunk offsets. */
export function unknownsIn(block: ReadBlock): readonly UnknownItem[] {
  const items: UnknownItem[] = []
  for (const statement of block.statements) {
    const kind = kindOf(statement, block)
    if (kind === null) continue
    items.push({
      kind,
      range: statement.range,
      tested: isTested(statement, block),
      held: isHeld(kind, statement, block),
    })
    // A row is one entry, however many of its cells say something.
    if (block.source.block.row !== null) break
  }
  return items
}

type Kind = UnknownItem['kind'] | null

function kindOf(statement: ReadStatement, block: ReadBlock): Kind {
  const { kind, sentence } = statement
  if (kind === 'placeholder' || kind === 'quotation' || sentence.contentWords < 2) return null
  if (NOTHING.test(sentence.text) || POINTER.test(sentence.text) || TICKETS.test(sentence.text)) return null
  return byPlace(statement, block) ?? byWords(statement, block)
}
const NOTHING =
  /^(?:none|n\/a|nothing|no (?:open |known |major )?(?:questions|risks|issues|drawbacks)|[✅✓✔☑])/i
/** "#25 server improvements": an entry of a tracker is work, and no question. */
const TICKETS = /^[`\s]*#\d+/
/** "See the open questions below" holds none itself. */
const POINTER =
  /^(?:see|refer|listed|covered|discussed)\b[^.;]{0,60}\b(?:section|below|above|document|page)\b/i
/** "Sync conflicts — ✅ resolved": a question that has its answer is open no more. */
const ANSWERED = /[✅✓✔☑]|\b(?:resolved|answered|closed|decided):?(?:\s|$)/i

/** Under a heading, in a column, behind a label or a lead-in that promises an unknown. */
function byPlace({ sentence, kind }: ReadStatement, { source, slots, leadIn }: ReadBlock): Kind {
  const { row, label, text } = source.block
  const { contentWords } = sentence
  if (row !== null) {
    if (row.meanings.includes('assumption')) return 'assumption'
    if (row.meanings.includes('question')) return ANSWERED.test(text.value) ? null : 'question'
    if (row.meanings.includes('risk') && row.meanings.some((meaning) => RISK_COLUMNS.has(meaning)))
      return 'risk'
  }
  const enough = contentWords >= 3
  if (label !== '' && enough) {
    if (ASSUMPTION_LABEL.test(label)) return 'assumption'
    if (RISK_LABEL.test(label)) return 'risk'
  }
  if (slots.includes('questions') && enough) return ANSWERED.test(text.value) ? null : 'question'
  if (slots.includes('assumptions') && enough) return 'assumption'
  if ((slots.includes('risks') || slots[0] === 'trade-offs') && contentWords >= 4)
    return kind === 'requirement' || kind === 'principle' ? null : 'risk'
  if (leadIn !== '' && enough && LEAD_IN.test(leadIn) && !ANSWERS.test(leadIn)) return 'risk'
  return null
}
const RISK_COLUMNS: ReadonlySet<string> = new Set(['likelihood', 'mitigation', 'owner', 'test', 'status'])
const ASSUMPTION_LABEL = /^(?:assumption|hypothesis|hypotheses|(?:our|the) bet)s?(?: \d+)?$/i
const RISK_LABEL =
  /^(?:(?:key |main |biggest |open )?(?:risk|question|unknown|caveat|limitation|challenge|concern)s?|mitigations?|unsure|unclear|unsettled|open|(?:also |still )?not (?:yet )?(?:known|sure|clear|decided)(?: yet)?)(?: \d+)?$/i
/** "These practices reduce risk:" */
const ANSWERS =
  /\b(?:reduces?|mitigates?|avoids?|lowers?|limits?|prevents?|address(?:es)?) (?:\w+ )?(?:risks?|concerns)\b/i
const LEAD_IN = /\b(?:risks?|assumptions?|open questions?|unknowns|limitations?|concerns)\b[^.]*:$/i

/** Said in so many words, or asked by the team of itself. */
function byWords({ sentence, kind, subject }: ReadStatement, { slots, source }: ReadBlock): Kind {
  if (kind === 'question') return isOwnQuestion(sentence.words, slots) ? 'question' : null
  if (LOOKS_INTO.test(sentence.text)) return 'declared'
  if (kind === 'requirement' || kind === 'definition') return null
  const { hits } = sentence
  if (BET_HINT.test(sentence.text) && slots[0] !== 'requirements') {
    if (BET.test(sentence.text)) return 'assumption'
    if (IN_TRIAL.test(sentence.text) || UNMEASURED.test(sentence.text)) return 'declared'
  }
  if (hits.has('assumed') && !PREMISES.test(sentence.text)) return 'assumption'
  if (source.block.row === null && isGap(sentence)) return 'declared'
  if (kind === 'conditional' && THREAT.test(sentence.text)) return 'risk'
  if (hits.of('unknown').some(({ end }) => !STATUS.test(sentence.words[end]?.lower ?? ''))) return 'declared'
  // What a product mitigates for its users is a feature.
  return hits.has('mitigation') && subject !== 'system' && !slots.includes('requirements') ? 'risk' : null
}

/** "Investigate the second printer if the first proves too loud": open until somebody has looked. */
const LOOKS_INTO =
  /^(?:(?:we|to) (?:will )?)?(?:investigate|evaluate|explore|look into)\b[^.;]{3,120}\bif\b[^.;]{3,60}\b(?:proves?|turns? out)\b/i
/** "If their search turns out to be good enough, we will have to …": what may come, and what it would force. */
const THREAT =
  /\bif\b[^.;]{3,120}\b(?:proves?|turns? out|catch(?:es)? up|falls? through)\b[^;]{0,160}\bwe(?:['’]ll| will| would|['’]d)? (?:have to|need to|lose|be (?:forced|left))/i

/** Without one of these words the patterns below need not be tried. */
const BET_HINT = /\bbets?\b|experimental|\byet\b|so far|to date/i
/** "Voice is still a bet": called one in so many words. */
const BET = /\b(?:is|are|remains?|stays?|still|as) (?:[\w-]+ ){0,2}(?:a|our|one) (?:[\w-]+ )?bet\b/i
/** "The offline mode stays experimental": nobody knows yet whether it holds. */
const IN_TRIAL =
  /\b(?:(?:is|are|remains?|stays?|still|considered) (?:(?:still|only|an?|highly|purely|largely) )*|treat\w* (?:\w+ ){1,3}as )experimental\b(?! (?:group|condition|arm|setup|design|result|physics)s?\b)/i
/** "There is no field measurement of it yet": what has still to be found out, and is said to be missing. */
const UNMEASURED =
  /\bno (?:[\w-]+ ){0,3}(?:measurements?|evidence|proof|data|benchmarks?|validation|test results?|usage figures) (?:(?:of|for|on|from) (?:[\w-]+ ){1,4})?(?:yet|so far|to date)\b/i

/** "without UI assumptions": what is built in, and not what is held. */
const PREMISES =
  /\b(?:without|no|importing|any|specific|hidden|implicit|hard-?coded)\b[^.;]{0,40}\bassumptions?\W*$/i

/** "We have not asked one", "nobody has tried if …", "whether auditors accept it": knowing, denied of the team itself. */
function isGap({ text, words, subject }: ReadStatement['sentence']): boolean {
  if (subject === 'system' && !OWN.test(text)) return false
  if (words[0]?.lower === 'whether') return !/,|\byou\b/i.test(text)
  return GAP_HINT.test(text) && GAP.test(text)
}
const OWN = /\b(?:we|I|nobody|no one|none of us)\b/
const GAP_HINT =
  /\b(?:know[ns]?|tried|tested|asked|checked|measured|idea|figures?|data|sure|unsure|clear|open|unsettled|understood)\b/i
const TRIED = '(?:know|known|tried|tested|asked|checked|measured|verified|understood)'
const GAP = new RegExp(
  [
    `\\b(?:we|I)(?: also| still| just)*(?: (?:do|have|did|are|can)(?: not|n['’]t)|['’]ve not|['’]re not|not)(?: yet| really| even| been able to)* (?:${TRIED}|sure|tell)\\b`,
    `\\b(?:we|I)(?: also| still| just)* (?:do|have|did|are|can)(?: also| still| yet)* not (?:yet )?(?:${TRIED}|sure|tell)\\b`,
    `\\b(?:nobody|no one|none of us) (?:has |have |here |really |yet )*(?:knows|${TRIED})\\b`,
    `\\b(?:we|I) (?:still )?have no (?:idea|figures?|data|numbers?|way to tell)\\b`,
    `^(?:also |still )?(?:unsure|unclear|unsettled|not (?:yet )?(?:known|clear|sure|tested|tried|decided))(?: yet)?(?::| (?:whether|if|how|what|which|who|when|where)\\b)`,
    `^open: .*\\b(?:whether|if|how|what|which|who|when|where)\\b`,
  ].join('|'),
  'i',
)

/** "Not yet implemented" tells how far the work is, not what is unknown. */
const STATUS =
  /^(?:implemented|supported|available|released|shipped|tied|built|started|done|written|merged|published|live|integrated|included|an?)$/

const ASKED_OF_OTHERS: ReadonlySet<string> = new Set([
  'faq',
  'press-release',
  'users',
  'principles',
  'glossary',
])
const OURSELVES = new Set(['we', 'our', 'us'])

/** "Do we need …?": questions to the reader and those of a FAQ have their answer beside them. */
function isOwnQuestion(words: ReadStatement['sentence']['words'], slots: ReadBlock['slots']): boolean {
  if (words.length < 4 || slots.some((slot) => ASKED_OF_OTHERS.has(slot))) return false
  return words.some(({ lower }) => OURSELVES.has(lower))
}

function isHeld(as: UnknownItem['kind'], { kind, sentence }: ReadStatement, { slots }: ReadBlock): boolean {
  if (as !== 'assumption' && (as !== 'risk' || slots[0] !== 'risks')) return false
  return HELD.has(kind) && !/^open question|\?/i.test(sentence.text)
}
const HELD: ReadonlySet<StatementKind> = new Set([
  'assumption',
  'claim',
  'narration',
  'conditional',
  'forecast',
  'attributed',
])

/**
 * A test, signal, owner or date stands beside it: in the same sentence of a paragraph, as where the paragraph ends must not
 * matter, and anywhere in an item or a row.
 */
function isTested({ sentence }: ReadStatement, { source }: ReadBlock): boolean {
  const { row, kind } = source.block
  const planned = row?.meanings.some(
    (meaning, column) =>
      (meaning === 'test' || meaning === 'mitigation') && (row.cells[column]?.value.trim().length ?? 0) > 8,
  )
  const beside = kind === 'paragraph' ? [sentence] : source.sentences
  // The words without addresses: a pilot that a path is named for tests nothing.
  return (
    planned === true || beside.some(({ words }) => TESTED.test(words.map(({ lower }) => lower).join(' ')))
  )
}
const TESTED =
  /\b(?:test|interview|prototype|spike|pilot|fake door|experiment|measure|validate|ask|survey|mitigat\w*|owner|by (?:q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i
