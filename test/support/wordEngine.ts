import type { Rule } from '../../rules/contract'
import type { Engine } from '../../server/src/lsp/engine'
import type { Finding, Review, ReviewInput } from '../../server/src/review/types'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import type { Ruleset } from '../../server/src/ruleset/types'
import { fakeDocument } from './fakeDocument'
import { fakeRule } from './fakeRule'

/** The rules the engine for tests claims to have; what it finds, it finds by plain words. */
const wordRules: readonly Rule[] = ['test/everyone', 'test/maybe-later', 'test/dead-link'].map((id) =>
  fakeRule(id, () => undefined, { summary: `Asks about ${id.slice(5)}` }),
)

/**
 * An engine for tests of what shows a review: `everyone` is a warning with a fix, `later` a hint, `safely` a hint with a safe fix, a link to a missing
 * file an error; a text with `BOOM` throws, one with `gate: maybe` is not reviewed unless asked for.
 */
export function wordEngine(): Engine & { readonly reviewed: ReviewInput[] } {
  const reviewed: ReviewInput[] = []
  return {
    version: '1',
    rules: wordRules,
    reviewed,
    createResolver: (host, rules) => new RulesetResolver(host, rules),
    createReviewer: () => ({
      inheritedTargets: () => [],
      localTargets: (text) => [...text.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? ''),
      review: (input, ruleset) => {
        reviewed.push(input)
        if (input.text.includes('BOOM')) throw new Error('the engine broke')
        return fakeReview(input, ruleset)
      },
    }),
  }
}

function fakeReview(input: ReviewInput, ruleset: Ruleset): Review {
  const { text, targets, all } = input
  const gate = text.includes('gate: maybe') ? 'maybe' : 'review'
  const findings = [
    ...occurrences(text, /later/g).map((range) => finding('test/maybe-later', 'hint', text, range)),
    ...occurrences(text, /everyone/g).map((range) => ({
      ...finding('test/everyone', 'warning', text, range),
      related: [{ range: { start: 0, end: 1 }, message: 'The title says otherwise.' }],
      fixes: [{ title: 'Name who', edits: [{ range, newText: 'some people' }] }],
    })),
    ...occurrences(text, /safely ?/g).map((range) => ({
      ...finding('test/maybe-later', 'hint', text, range),
      fixes: [{ title: 'Leave it out', edits: [{ range, newText: '' }], safe: true }],
    })),
    ...[...(targets ?? [])]
      .filter(([, target]) => target.state === 'missing')
      .map(([target]) => {
        const start = text.indexOf(target)
        return finding('test/dead-link', 'error', text, { start, end: start + target.length })
      }),
  ] satisfies Finding[]
  return {
    document: fakeDocument({ text, gate }),
    profile: ruleset.profile,
    findings: gate === 'review' || all === true ? findings : [],
    waivers: [],
    occurrences: [],
    baselined: 0,
    band: 'gaps',
    score: 50,
    caps: [],
    questions: ['Who exactly?'],
  }
}

function finding(
  ruleId: string,
  severity: Finding['severity'],
  text: string,
  range: Finding['range'],
): Finding {
  const phrase = text.slice(range.start, range.end)
  return {
    ruleId,
    messageId: 'found',
    message: `“${phrase}” stands here. Who exactly?`,
    severity,
    range,
    section: '',
    related: [],
    fixes: [],
    fingerprint: `${ruleId}:${range.start}`,
  }
}

function occurrences(text: string, word: RegExp): Finding['range'][] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}
