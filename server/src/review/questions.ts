import type { Rule } from '../../../rules/contract'
import type { Finding } from './types'
import { REQUIREMENT_OF_RULE, type Requirement } from './requirements'
import { rankOf } from './severity'
import { IN_ENGLISH, type ReviewWords } from './words'

const MOST_QUESTIONS = 3

/**
 * What a kind reviewer would ask first: up to three questions out of the findings that weigh most, by the points
 * they leave open, then by severity, then in document order. `open` is empty where there is no score.
 */
export function questionsFrom(
  findings: readonly Finding[],
  open: ReadonlyMap<Requirement, number>,
  rules: readonly Rule[] = [],
  words = IN_ENGLISH,
): readonly string[] {
  const asked = questionOf(rules, words)
  const ranked = findings
    .filter(({ ruleId }) => !NOT_FOR_THE_AUTHOR.test(ruleId))
    .map((finding, place) => ({ finding, place, points: pointsOpen(finding.ruleId, open) }))
    .sort(
      (a, b) =>
        b.points - a.points || rankOf(b.finding.severity) - rankOf(a.finding.severity) || a.place - b.place,
    )
  const questions = new Set<string>()
  for (const { finding } of ranked) {
    questions.add(asked(finding))
    if (questions.size === MOST_QUESTIONS) break
  }
  return [...questions]
}

/** What the author would be asked about a finding. */
export function questionOf(
  rules: readonly Rule[],
  words: Pick<ReviewWords, 'say'>,
): (finding: Finding) => string {
  const own = new Map(rules.map(({ id, meta }) => [id, meta.question]))
  return ({ ruleId, message }) => own.get(ruleId) ?? asQuestion(message, words)
}

const NOT_FOR_THE_AUTHOR = /^(?:suppression|internal)\//u

function pointsOpen(ruleId: string, open: ReadonlyMap<Requirement, number>): number {
  const requirement = REQUIREMENT_OF_RULE.get(ruleId)
  return requirement === undefined ? 0 : (open.get(requirement) ?? 0)
}

/** Most messages ask something; where one only observes, the observation is handed back as a question. */
function asQuestion(message: string, words: Pick<ReviewWords, 'say'>): string {
  const sentences = message.match(SENTENCE) ?? [message]
  const asked = sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\?["”’')]*$/u.test(sentence))
  const last = asked.at(-1)
  if (last !== undefined) return last
  const observation = (sentences.at(0) ?? message).trim().replace(/[.…:;]+$/u, '')
  return words.say('review.observed', { observation })
}

/** Ends at `.`, `?` or `…` before white space, so that numbers and file names stay whole. */
const SENTENCE = /\S[\s\S]*?(?:[.?…]["”’')]*(?=\s|$)|$)/gu
