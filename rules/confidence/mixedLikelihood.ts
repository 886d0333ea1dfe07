import * as z from 'zod'
import type { ReviewDocument, Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { allStatements } from '../reach'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks for the odds where words for them mean something else to each reader, or are mixed with how well something is
 * known. Wrong to apply to what software may do, and beside a figure, a range or a word of the team's own scale.
 */
export const mixedLikelihood = defineRule({
  id: 'confidence/mixed-likelihood',
  meta: {
    summary: 'Say how likely apart from how sure, in a word or number that all read alike',
    rationale:
      'Two readers of “a real possibility” think of 20 and of 80 %, and both nod. A confidence beside a likelihood makes it worse: nobody can tell which of the two is low.',
    source: 'Kent’s words of estimative probability; ICD 203 on likelihood and confidence',
    satisfiedBy:
      'A number or a range, a word of the scale under `likelihood` in candor.yaml, or two sentences: how likely, and how well it is known.',
    example: 'About 60 % of depots will switch. We know little: two calls.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'off', leader: 'off' },
    messages: {
      mixed:
        '“{phrase}” tells how likely and how sure in one breath, and readers merge the two. Which is meant? A sentence for each keeps them apart.',
      vague:
        '“{phrase}” is read as anything from 20 to 80 %, and each reader plans for another one. How likely is it, roughly?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of allStatements(document)) {
      const mixed = statement.says(BOTH)
      if (!(mixed || statement.says(VAGUE)) || isExempt(document, statement, mixed)) continue
      const match = (mixed ? BOTH : VAGUE).exec(statement.text)
      if (match === null) continue
      const end = match.index + match[0].length
      report({
        messageId: mixed ? 'mixed' : 'vague',
        data: { phrase: quoted(match[0]) },
        range: statement.sourceOf(match.index, end),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.howLikely },
            '[How likely: from … to … %; how well that is known: from what]',
          ),
        ],
      })
    }
  },
})

const SURE =
  "(?:(?:high|low|moderate|medium|some|full|strong|little) confidence|(?:highly|very|fairly|quite|reasonably|moderately|completely|less) (?:confident|sure|certain)|(?:we|I)(?: are|’re|'re| am|’m|'m) (?:confident|sure|certain))"
const LIKELY =
  '(?:(?:un)?likely|probabl[ey]|improbable|(?:\\d+ ?%|good|fair|small|real|high|low) (?:chance|probability|likelihood))'
const BOTH = new RegExp(
  `\\b${SURE}\\b[^.;]{0,80}\\b${LIKELY}\\b|\\b${LIKELY}\\b[^.;]{0,80}\\b${SURE}\\b`,
  'i',
)

const VAGUE =
  /\b(?:(?:serious|real|distinct|strong|good|fair|reasonable|significant|slight|small|high|low|decent|definite|some) (?:possibility|chance|likelihood|probability|odds)(?= (?:that|of|to)\b)|(?:very|quite|entirely|highly|well) possible(?= that\b)|(?:may|might|could) (?:very )?well(?= \w)|not (?:im|in)(?:possible|conceivable)(?= that\b)|can(?:not|['’]t) be ruled out)/i

/** Kinds in which something is told as an estimate of the author's own. */
const TOLD: ReadonlySet<StatementKind> = new Set([
  ...(['claim', 'narration', 'forecast', 'assumption', 'evidence', 'decision', 'plan'] as const),
])

/** Sections about what software does. */
const BUILT: ReadonlySet<Slot> = new Set<Slot>([
  ...(['requirements', 'solution', 'scope', 'glossary', 'references', 'non-goals', 'press-release'] as const),
])

const REASON = /^\W*(?:since|as|because)\b/i
const IMPERSONAL = /^\W*it(?: is|['’]s)\b/i

function isExempt({ facts }: ReviewDocument, statement: Statement, mixed: boolean): boolean {
  const { kind, range, section, subject } = statement
  // “It is possible that it will …” reads like a requirement of the system.
  const impersonal = statement.says(IMPERSONAL)
  if (!TOLD.has(kind) && !(impersonal && kind === 'requirement')) return true
  if (subject === 'system' && !impersonal) return true
  if (section.slots[0] !== undefined && BUILT.has(section.slots[0])) return true
  if (mixed) return false
  // What is merely possible is reason enough to be careful.
  if (statement.says(REASON)) return true
  // A number, a range, or a word of the team's scale.
  if (/\d ?%|\d (?:in|out of) \d|\b(?:one|two|three) in \w+/u.test(statement.text)) return true
  return facts.credits.some(
    (credit) =>
      (credit.kind === 'probability' || credit.kind === 'range') &&
      credit.range.start < range.end &&
      credit.range.end > range.start,
  )
}
