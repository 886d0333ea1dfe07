import type { ReadBlock, ReadStatement } from './reading'

/**
 * Says what would make the team stop, turn back or look again: a kill criterion, a gate, a date to review, work that
 * waits for a signal, or what is done instead if the world does not play along. How the product itself stops or rolls
 * back is a feature.
 */
export function isRevisit({ sentence, kind, subject }: ReadStatement, { slots, source }: ReadBlock): boolean {
  const { text, contentWords, hits, start } = sentence
  if (contentWords < 2) return false
  if (STOP_LABEL.test(source.block.label) || isTriggerCell(source.block.row, start)) return true
  if (slots[0] === 'revisit' && contentWords >= 3 && kind !== 'question' && kind !== 'requirement')
    return true
  if (kind === 'quotation' || slots.some((slot) => SPECIFICATION.has(slot))) return false
  if (isContingency(sentence) || (/what /i.test(text) && TOLD_ELSEWHERE.test(text))) return true
  if (text.length < LONG && WAITS_HINT.test(text)) {
    if (WAITS_FOR_DEMAND.test(text)) return true
    if ((kind !== 'requirement' || subject !== 'system') && WAITS.test(text)) return true
  }
  if (kind === 'requirement') return false
  if (DECIDES_LATER_HINT.test(text) && DECIDES_LATER.test(text)) return true
  if (ENDS.test(text) && (OUTSIDE.test(text) || hits.has('outcome.metric') || hits.has('subject.metric')))
    return true
  if (!hits.has('revisit') || (subject === 'system' && !/^we\b/i.test(text))) return false
  return (STOPS.test(text) && slots[0] !== 'non-goals') || (REVISITS.test(text) && TRIGGER.test(text))
}

/** Sections that say how the product behaves: what stops, pauses or rolls back there is the product. */
const SPECIFICATION = new Set(['requirements', 'solution', 'glossary', 'principles', 'users'])
/** Beyond this, what waits and what it waits for have little to do with each other. */
const LONG = 400

/** "Each bet stands with what would kill it", "what would make us stop stands on the board": the sign is named there. */
const TOLD_ELSEWHERE =
  /\bwhat (?:would|will|could) (?:make|cause|lead|force|get) us (?:to )?(?:stop|turn|change|quit|leave|revisit|reconsider|rethink|drop|abandon|walk)\b|\bwhat (?:would|will|could) (?:(?:prove|confirm|support)(?: it)? (?:or|and) )?(?:kill|disprove|falsify|refute|overturn|invalidate|sink) (?:it|them|this|that|each|either|every|any|us|(?:the|our|a) \w)/i

const STOP_LABEL =
  /^(?:(?:kill|stop|exit|pivot|rollback|reversal|revisit|decision) (?:criteri\w+|trigger|condition|signal)s?|revisit\b|decision (?:gate|point)|review (?:date|by|on)|(?:stop|kill|abort|exit|no-go|pull back)(?: (?:it |this )?(?:if|when|rule)|$)|if it (?:goes wrong|fails)|if (?:that|this|the|no) (?:signal|pilot|test|bet|demand)\b.*\b(?:does(?:n['’]t| not)|fails?|comes?|shows?)\b|signals? to watch$|tripwires?$|kill switch (?:criteri|condition)\w*)/i

/** A cell of a column that says what would set off another decision. */
function isTriggerCell(row: ReadBlock['source']['block']['row'], start: number): boolean {
  if (row === null) return false
  const column = row.starts.findLastIndex((from) => from <= start)
  return column > 0 && TRIGGER_HEADER.test(row.headers[column] ?? '')
}
const TRIGGER_HEADER =
  /\b(?:promotion|revisit|kill|exit|stop|pivot|reversal|rollback|decision|go\/no-go) (?:trigger|criteri\w+|condition|signal|when)s?\b|^(?:revisit|stop|kill|reconsider) (?:if|when)$/i

const STOPS =
  /\b(?:go[/ ]no-?go|kill criteri|stop criteri|exit criteri|rollback criteri|decision (?:gate|point)|(?:stage|phase|validation)[- ]gate|cut our losses|pull the plug)/i
const REVISITS =
  /\b(?:revisit(?:ed|ing)?|reconsider(?:ed)?|re-?evaluate[ds]?|re-?assess(?:ed)?|no-go|review (?:on|in|date|by)|(?:we|then|or|and|(?<!when |how |whether )to) (?:will |would |should )?(?:stop|pause|pivot|sunset|abandon|roll ?back|cancel|discontinue|kill|walk away|wind down)(?! (?:polic|meta|plan|proc|script|button|switch))|(?:stop|pause|pivot|kill|abandon|roll ?back|revert|cancel|discontinue|shut down|wind down) (?:if|when|unless|this|it)|^(?:stop|pause|pivot|kill|abandon|roll ?back|revert|cancel|wind down))\b/i
/** What would set it off: a condition with content, or a date. */
const TRIGGER =
  /\b(?:if|unless|once|until|in (?:q[1-4]|month|week)|(?:on|by) (?:q[1-4]|end|the end|\d|january|february|march|april|may|june|july|august|september|october|november|december)|after \w+|when (?!we can|possible|needed|necessary)\w+|less than|fewer than|more than|below|above)\b/i

const WAITS_HINT = /until|unless|only|once|wait|defer/i
/** "Only build this when teams ask for it", "we hold off until there is a signal": the world decides what comes next. */
const WAITS =
  /\b(?:only (?:build|add|do|ship|start|invest|expand|pursue|consider|proceed|continue|move)|(?:not|no new [^.;]{2,60} (?:may|should|will)) (?:build|add|start|make|do|invest|expand|pursue|proceed)|avoid \w+ing|defer(?:red|ring)?|hold(?:ing)? off|wait(?:ing)?|postponed?|parked)\b[^.;]{0,60}\b(?:until|unless|when|once|if)\b[^.;]{0,40}\b(?:signals?|evidence|demand|asks? for|requests?|prove[sn]?|proof|validated?|traction|usage|data shows?|feedback|adoption|necessary|interest|at least one of)\b/i
/** "The hosted version must wait until there is evidence of demand": also where the work is named like a part of the product. */
const WAITS_FOR_DEMAND =
  /\b(?:wait|start|begin|resume|built|deferred|parked)\b[^.;]{0,40}\b(?:until|unless)\b[^.;]{0,30}\b(?:demand|evidence|traction|adoption|proven|validated)\b/i

const DECIDES_LATER_HINT = /whether|reviewed|evaluated|assessed|revisited|reconsidered/i
/** "At the end of the pilot we decide whether to go on", "the choice will be reviewed after the trial". */
const DECIDES_LATER =
  /\b(?:after|at the end of|once|by|following|based on|depending on|results?|findings)\b[^.;]{0,80}\b(?:decide|determine|assess|judge)s? (?:\w+ )?whether (?:to|we|it|this)\b|\b(?:decide|determine|assess|judge)s? (?:\w+ )?whether (?:to|we) (?:\w+ ){0,8}(?:after|once|at the end of|by|based on|depending on)\b|\b(?:decision|choice|strategy|plan|approach|assumption|pricing|proposal|bet)s? (?:will be|is to be|are to be) (?:reviewed|re-?evaluated|re-?assessed|revisited|reconsidered) (?:in|on|at the|after|when|if|once|by)\b/i
/** "It will be shut down if fewer than 1 % use it". */
const ENDS =
  /\b(?:will|would|should|to) be (?:sunset|retired|shut down|discontinued|rolled back|stopped|abandoned|killed|wound down) (?:if|unless|when|should)\b/i

/** "If fewer than ten depots come back, we stop and ask why": an answer of the world, and what is then done instead. */
function isContingency({ text, words, hits, figures }: ReadStatement['sentence']): boolean {
  if (text.length > LONG) return false
  if (figures.length > 0 && text.length < LONG && THRESHOLD.test(text)) return true
  if (figures.length > 0 && BELOW.test(text) && (WE_THEN.test(text) || WE_IF.test(text))) return true
  const first = words[0]?.lower
  if (first !== 'if' && first !== 'should') return false
  if (UNDOES.test(text)) return true
  return TURNS.test(text) && (OUTSIDE.test(text) || hits.has('outcome.metric') || hits.has('subject.metric'))
}
/** A limit that the world may cross: "fewer than 90 farms", "below 50 %", "have not moved by October". */
const BELOW =
  /\b(?:if|unless|should|when)\b[^.;]{0,60}(?:\b(?:fewer|less|more) than\b|\b(?:under|below|above|over|beyond|pass(?:es)?|exceeds?|drops?|falls?|rises?|stays?)\b|\b(?:not|n['’]t) (?:\w+ ){0,3}(?:moved|fallen|risen|improved|grown|changed|reached|met|sold|ordered)\b|[<>≤≥])/i
/** "If fewer than 20 % come back: go over the texts again": a limit, and an order to turn back or to look again. */
const THRESHOLD =
  /^if [^.;:]{0,80}(?:[<>≤≥]|\b(?:below|under|above|over|fewer than|less than|more than)\b)[^.;:,→]{0,12}\d[^.;:,→]{0,50}(?:[:,→]|,? then\b)\s*(?:then )?(?:we )?(?:diagnose|rethink|stop|pause|re-?run|redo|go (?:back|over)|revisit|reconsider|return to|drop|kill|pivot|narrow|hold off|cut|abandon|close|do not (?:proceed|ship|launch|continue|go on))\b/i
/** What the team does then, whatever it is. */
const UNDOING =
  '(?:stop|pause|end|drop|leave|pull|undo|revert|close|cancel|go back|switch|turn|give|stay|step back|meet|look|quit|withdraw|abandon|rethink|make it)'
const WE_THEN = new RegExp(
  `\\b(?:if|unless|should|when)\\b.{8,}[a-z%\\d],? (?:then )?we (?:will |would )?${UNDOING}\\b`,
  'i',
)
const WE_IF = new RegExp(
  `\\bwe (?:will |would |then |'ll )?${UNDOING}\\b[^.;]{0,60}\\b(?:if|unless|should|when)\\b`,
  'i',
)
/** "…, Ada switches it off", "…, this paper is wrong": the work is undone, or the paper. */
const UNDOES =
  /, (?:then )?(?:we |the team |[A-Z]\w+ )?(?:switch|turn|take|pull|roll|shut|call|wind)(?:es|s)? (?:it|this|them|the [\w-]+(?: [\w-]+)?) (?:off|down|back|out)\b|, (?:this|the|our) (?:\w+ )?(?:paper|plan|proposal|bet|document|strategy|assumption|idea|thesis|hypothesis|premise) (?:is|was) (?:wrong|false|dead)\b/
const TURNS =
  /,\s*(?:then )?(?:we |the team )?(?:will |would |should |can )?(?:stop|pause|pivot|re-?prioriti[sz]e|prioriti[sz]e|fall back|drop|narrow|shrink|change course|rethink|extend|delay|switch to|abandon|cut|cancel|revisit|reconsider|roll back|kill|walk away|shut)\b/i
const OUTSIDE =
  /\b(?:blocker|demand|users|customers|teams|people|pilots?|experiment|signal|threshold|target|no one|nobody|fewer than|less than|more than|below|above|does(?:n['’]t| not) (?:work|hold|move|improve)|fails? to|wrong|market)\b/i
