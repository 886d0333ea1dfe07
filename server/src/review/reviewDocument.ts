import type { Rule } from '../../../rules/contract'
import type { ReviewDocument } from '../facts/types'
import type { KnownFindings, Ruleset } from '../ruleset/types'
import { withoutKnown } from './baseline'
import { byPosition } from './candidate'
import { createFingerprintCounter, fingerprint } from './fingerprint'
import { fold, type Folded } from './fold'
import { fillMessage } from './message'
import { questionsFrom } from './questions'
import { createRulePlan, type RulePlan } from './rulePlan'
import { runRules } from './runRules'
import { scoreOf } from './score'
import { softCap } from './softCap'
import { suppress } from './suppress'
import type { CodeReports, Finding, Review } from './types'
import { IN_ENGLISH, type ReviewWords } from './words'

interface ReviewOptions {
  /** Rules run whatever the gate says; a score is still only given to what the gate lets pass. */
  readonly all?: boolean
  readonly plan?: RulePlan
  /** What the baseline holds of the document. */
  readonly recorded?: KnownFindings | null
  readonly words?: ReviewWords
  /** What rules written in code said elsewhere. */
  readonly codeReports?: CodeReports | undefined
}

/**
 * Reviews one version of a document whose facts are at hand. Steps, in this order: gate, rules, severity,
 * comments that silence, baseline, folding, soft cap, order. Pure: the same document and ruleset give the same review.
 * Band and score are of the document as it is, whatever the baseline no longer shows.
 */
export function reviewDocument(
  document: ReviewDocument,
  ownRules: readonly Rule[],
  ruleset: Ruleset,
  {
    all = false,
    plan = createRulePlan(ownRules),
    recorded = null,
    words = IN_ENGLISH,
    codeReports,
  }: ReviewOptions = {},
): Review {
  if (document.gate !== 'review' && !all) return silent(document, ruleset)
  const { customRules } = ruleset
  const rules = customRules.length === 0 ? ownRules : [...ownRules, ...customRules]
  const run = runRules(document, plan(document, ruleset), ruleset, codeReports)
  const known = rules.map(({ id }) => id)
  const { kept, waivers, remarks } = suppress(run, document, known, ruleset.rules, ruleset.team.suppressions)
  const occurrences = [...kept, ...remarks]
  const shown = recorded === null ? occurrences : withoutKnown(occurrences, recorded, document.text)
  const visible = softCap(fold(shown, document.text))
  const findings = finish([...visible].sort(byPosition), document.text, words)
  const scored = document.gate === 'review' && document.language === 'en' ? scoreOf(document, waivers) : null
  return {
    document,
    profile: ruleset.profile,
    findings,
    waivers,
    occurrences,
    baselined: occurrences.length - shown.length,
    band: scored?.band ?? null,
    score: scored?.score ?? null,
    caps: scored?.caps ?? [],
    questions: questionsFrom(findings, scored?.open ?? new Map(), rules, words),
  }
}

function silent(document: ReviewDocument, { profile }: Ruleset): Review {
  const nothing = { findings: [], waivers: [], occurrences: [], baselined: 0, caps: [], questions: [] }
  return { document, profile, ...nothing, band: null, score: null }
}

function finish(candidates: readonly Folded[], text: string, words: ReviewWords): readonly Finding[] {
  const numbered = createFingerprintCounter()
  return candidates.map((candidate) => {
    const { ruleId, messageId, severity, range, section, related, fixes, aboutDocument } = candidate
    return {
      ruleId,
      messageId,
      message: messageOf(candidate, words),
      severity,
      range,
      section: section.title,
      related: related.map((place) => ({
        range: place.range,
        message: words.phrase(place.message, place.data),
      })),
      fixes: fixes.map(({ title, data, ...fix }) => ({ title: words.phrase(title, data), ...fix })),
      ...(candidate.url === undefined ? {} : { url: candidate.url }),
      fingerprint: numbered(
        fingerprint(text, { ruleId, messageId, section, range: aboutDocument ? null : range }),
      ),
    }
  })
}

function messageOf({ template, data, more }: Folded, words: ReviewWords): string {
  const suffix = more === 0 ? '' : words.say('review.more', { count: more })
  return fillMessage(words.phrase(template), words.values(data), words.messageLimit - suffix.length) + suffix
}
