import type { Rule } from '../../../rules/contract'
import type { ReviewDocument } from '../facts/types'
import type { Ruleset } from '../ruleset/types'
import { byPosition } from './candidate'
import { createFingerprintCounter, fingerprint } from './fingerprint'
import { fold, type Folded } from './fold'
import { fillMessage, MESSAGE_LIMIT } from './message'
import { questionsFrom } from './questions'
import { createRulePlan, type RulePlan } from './rulePlan'
import { runRules } from './runRules'
import { scoreOf } from './score'
import { softCap } from './softCap'
import { suppress } from './suppress'
import type { Finding, Review } from './types'

/**
 * Reviews one version of a document whose facts are at hand. Steps, in this order: gate, rules, severity,
 * comments that silence, folding, soft cap, order. Pure: the same document and ruleset give the same review.
 * With `all`, rules run whatever the gate says; a score is still only given to what the gate lets pass.
 */
export function reviewDocument(
  document: ReviewDocument,
  ownRules: readonly Rule[],
  ruleset: Ruleset,
  all = false,
  plan: RulePlan = createRulePlan(ownRules),
): Review {
  if (document.gate !== 'review' && !all) return silent(document, ruleset)
  const { customRules } = ruleset
  const rules = customRules.length === 0 ? ownRules : [...ownRules, ...customRules]
  const run = runRules(document, plan(document, ruleset), ruleset)
  const known = rules.map(({ id }) => id)
  const { kept, waivers, remarks } = suppress(run, document, known, ruleset.rules, ruleset.team.suppressions)
  const visible = softCap(fold([...kept, ...remarks], document.text))
  const findings = finish([...visible].sort(byPosition), document.text)
  const scored = document.gate === 'review' && document.language === 'en' ? scoreOf(document, waivers) : null
  return {
    document,
    profile: ruleset.profile,
    findings,
    waivers,
    band: scored?.band ?? null,
    score: scored?.score ?? null,
    caps: scored?.caps ?? [],
    questions: questionsFrom(findings, scored?.open ?? new Map(), rules),
  }
}

function silent(document: ReviewDocument, { profile }: Ruleset): Review {
  return { document, profile, findings: [], waivers: [], band: null, score: null, caps: [], questions: [] }
}

function finish(candidates: readonly Folded[], text: string): readonly Finding[] {
  const numbered = createFingerprintCounter()
  return candidates.map((candidate) => {
    const { ruleId, messageId, severity, range, section, related, fixes, aboutDocument } = candidate
    return {
      ruleId,
      messageId,
      message: messageOf(candidate),
      severity,
      range,
      section: section.title,
      related,
      fixes,
      ...(candidate.url === undefined ? {} : { url: candidate.url }),
      fingerprint: numbered(
        fingerprint(text, { ruleId, messageId, section, range: aboutDocument ? null : range }),
      ),
    }
  })
}

function messageOf({ template, data, more }: Folded): string {
  const suffix = more === 0 ? '' : ` (and ${more} more in this section)`
  return fillMessage(template, data, MESSAGE_LIMIT - suffix.length) + suffix
}
