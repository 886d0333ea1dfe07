import type { Value } from '../../../rules/contract'
import type { Comment, Range, ReviewDocument } from '../facts/types'
import type { Ruleset, SuppressionPolicy } from '../ruleset/types'
import { isReason, parseAllow, type Allow } from './allowComment'
import { overlaps, type Candidate } from './candidate'
import { nearestRule } from './nearest'
import {
  NEEDS_DATE,
  NEEDS_REASON,
  UNKNOWN_DIRECTIVE,
  UNKNOWN_RULE,
  UNUSED,
  type OwnFinding,
} from './ownFindings'
import type { RuleRun } from './runRules'
import { sectionAt } from './sectionAt'
import { stricter } from './severity'
import type { Waiver } from './types'
import { REVIEW_ENGLISH } from './english'

export interface Suppression {
  /** What no comment silences. */
  readonly kept: readonly Candidate[]
  /** Comments that silenced something, one entry for each rule they name. */
  readonly waivers: readonly Waiver[]
  /** What is wrong with the comments themselves. */
  readonly remarks: readonly Candidate[]
}

/**
 * Takes out what `candor: allow` comments silence. A comment without a reason silences nothing: the reason is what
 * a reader of the document gets in exchange. `knownRules` are all rule ids there are, also those that did not run.
 */
export function suppress(
  run: RuleRun,
  document: ReviewDocument,
  knownRules: readonly string[],
  settings: Ruleset['rules'],
  policy: SuppressionPolicy,
): Suppression {
  const remarks: Candidate[] = []
  const requests = requestsIn(document, knownRules, policy, remarks)
  const silenced = new Map(requests.map((request) => [request, 0]))
  const kept = run.candidates.filter((candidate) => {
    const reaching = requests.filter((request) => reaches(request, candidate))
    for (const request of reaching) silenced.set(request, (silenced.get(request) ?? 0) + 1)
    return reaching.length === 0
  })
  const waivers: Waiver[] = []
  for (const [request, count] of silenced) {
    if (count > 0) waivers.push(waiverOf(request, count))
    else if (run.asked.has(request.ruleId)) remarks.push(unusedRemark(request, run, document))
  }
  return { kept, waivers, remarks: asConfigured(remarks, settings) }
}

/** One rule that one comment asks to silence, with a reason. */
interface Request {
  readonly ruleId: string
  readonly allow: Allow
  readonly comment: Comment
  /** Where findings are silenced; null for the whole document. */
  readonly reach: Range | null
  /** True where the comment stands before the first paragraph and so may speak for the document. */
  readonly onTop: boolean
}

function requestsIn(
  document: ReviewDocument,
  knownRules: readonly string[],
  policy: SuppressionPolicy,
  remarks: Candidate[],
): Request[] {
  const known = new Set(knownRules)
  const onTop = commentsOnTop(document)
  const requests: Request[] = []
  for (const comment of document.comments) {
    const allow = parseAllow(comment.text)
    if (allow === null) continue
    if (allow.kind === 'unknown') {
      remarks.push(remark(UNKNOWN_DIRECTIVE, 'unknown', { word: allow.word }, comment, document))
      continue
    }
    const unknown = allow.ruleIds.filter((id) => !known.has(id))
    for (const id of unknown) {
      // Remarks are folded by section, so a long list of suggestions would be read by no one.
      const suggestion = remarks.length < MOST_SUGGESTIONS ? nearestRule(id, knownRules) : null
      remarks.push(unknownRuleRemark(id, suggestion, comment, document))
    }
    if (allow.ruleIds.length === 0 || !isReason(allow.reason, policy.minWords)) {
      remarks.push(needsReasonRemark(allow, policy, comment, document))
      continue
    }
    const lack = dateProblem(allow, policy)
    if (lack !== null) {
      const data = { rules: allow.ruleIds.join(', '), until: allow.until ?? '', days: policy.maxDays ?? 0 }
      remarks.push(remark(NEEDS_DATE, lack, data, comment, document))
      continue
    }
    const reach = reachOf(allow, comment)
    for (const ruleId of allow.ruleIds) {
      if (known.has(ruleId)) requests.push({ ruleId, allow, comment, reach, onTop: onTop.has(comment) })
    }
  }
  return requests
}

const MOST_SUGGESTIONS = 50

/** What is wrong with a comment's date under a policy; null where nothing is, or nobody knows what day it is. */
function dateProblem(
  { until }: Allow,
  { requireExpiry, maxDays, expire, today }: SuppressionPolicy,
): keyof typeof NEEDS_DATE.messages | null {
  if (until === null) return requireExpiry ? 'noDate' : null
  if (!expire || today === null) return null
  if (until < today) return 'past'
  return maxDays !== null && daysBetween(today, until) > maxDays ? 'tooFar' : null
}

/** Days from one ISO date to another; a date that is none is further away than any. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days
}

/** "Four words are", as a sentence starts with it. */
function leastWords(count: number): Value {
  if (count === 1) return { words: REVIEW_ENGLISH['review.least'] }
  const id = `review.number.${count}`
  const number = id in REVIEW_ENGLISH ? [REVIEW_ENGLISH[id as 'review.number.2']] : count
  return { words: REVIEW_ENGLISH['review.least.many'], data: { number } }
}

function reachOf(allow: Allow, comment: Comment): Range | null {
  if (allow.scope === 'file') return null
  return allow.scope === 'section' ? comment.section.range : comment.appliesTo
}

function reaches(request: Request, candidate: Candidate): boolean {
  if (request.ruleId !== candidate.ruleId) return false
  if (request.reach === null) return true
  if (candidate.aboutDocument) return request.onTop
  return overlaps(request.reach, candidate.range)
}

/** Comments above which only front matter, headings, blank lines and other comments stand. */
function commentsOnTop({ text, comments, frontMatter, titleRange }: ReviewDocument): ReadonlySet<Comment> {
  const onTop = new Set<Comment>()
  let from = frontMatter?.range.end ?? 0
  for (const comment of comments) {
    const { start, end } = comment.range
    const above = text.slice(from, Math.min(Math.max(titleRange.start, from), start))
    const below = text.slice(Math.min(Math.max(titleRange.end, from), start), start)
    if (!isBare(above) || !isBare(below)) break
    onTop.add(comment)
    from = Math.max(from, end)
  }
  return onTop
}

function isBare(text: string): boolean {
  return text.replace(HEADING_LINE, '').trim() === ''
}

const HEADING_LINE = /^[ \t]{0,3}(?:#{1,6}(?:[ \t].*)?|=+|-+)$/gmu

function waiverOf(request: Request, silenced: number): Waiver {
  const { reason, until } = request.allow
  return { ruleId: request.ruleId, reason, until, range: request.comment.range, silenced }
}

function unusedRemark(request: Request, run: RuleRun, document: ReviewDocument): Candidate {
  const misplaced = run.candidates.some(
    (candidate) => candidate.ruleId === request.ruleId && candidate.aboutDocument,
  )
  const { comment, allow } = request
  const found = remark(
    UNUSED,
    misplaced ? 'misplaced' : 'unused',
    { rule: request.ruleId },
    comment,
    document,
  )
  if (misplaced || allow.ruleIds.length > 1) return found
  const removal = {
    title: REVIEW_ENGLISH['review.fix.comment'],
    edits: [{ range: comment.range, newText: '' }],
    safe: true,
  }
  return { ...found, fixes: [removal] }
}

function needsReasonRemark(
  allow: Allow,
  { minWords }: SuppressionPolicy,
  comment: Comment,
  document: ReviewDocument,
): Candidate {
  const word = allow.scope === 'block' ? 'allow' : `allow-${allow.scope}`
  const messageId = allow.ruleIds.length === 0 ? 'noRule' : 'noReason'
  const data = { word, rules: allow.ruleIds.join(', '), least: leastWords(minWords) }
  return remark(NEEDS_REASON, messageId, data, comment, document)
}

function unknownRuleRemark(
  id: string,
  suggestion: string | null,
  comment: Comment,
  document: ReviewDocument,
): Candidate {
  if (suggestion === null) return remark(UNKNOWN_RULE, 'unknown', { rule: id }, comment, document)
  const found = remark(UNKNOWN_RULE, 'suggestion', { rule: id, suggestion }, comment, document)
  const written = document.text.slice(comment.range.start, comment.range.end).toLowerCase().indexOf(id)
  if (written < 0) return found
  const start = comment.range.start + written
  const edit = { range: { start, end: start + id.length }, newText: suggestion }
  return {
    ...found,
    fixes: [{ title: REVIEW_ENGLISH['review.fix.rule'], data: { rule: suggestion }, edits: [edit] }],
  }
}

function remark(
  own: OwnFinding,
  messageId: string,
  data: Candidate['data'],
  comment: Comment,
  document: ReviewDocument,
): Candidate {
  return {
    ruleId: own.id,
    messageId,
    template: own.messages[messageId] ?? own.summary,
    data,
    severity: own.severity,
    range: comment.range,
    section: sectionAt(document.sections, comment.range.start),
    related: [],
    fixes: [],
    aboutDocument: false,
  }
}

/** Teams may turn these remarks off or up like any rule. */
function asConfigured(remarks: readonly Candidate[], settings: Ruleset['rules']): readonly Candidate[] {
  return remarks.flatMap((candidate) => {
    const severity = settings.get(candidate.ruleId)?.severity ?? 'default'
    if (severity === 'off') return []
    if (severity === 'stricter') return [{ ...candidate, severity: stricter(candidate.severity) }]
    return severity === 'default' ? [candidate] : [{ ...candidate, severity }]
  })
}
