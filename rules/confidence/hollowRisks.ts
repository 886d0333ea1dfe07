import * as z from 'zod'
import type { ReviewDocument, Section } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isAnswered, isSpecific, ratingsOf } from './hollowRisk'
import { riskEntries, type RiskEntry } from './riskEntries'
import { riskFix } from './scaffold'

/**
 * Points at a risk section that is there for its own sake: “none”, risks any project has, ratings that are all low.
 * Wrong to apply to threat models, to very short documents, and to risks accepted with a reason.
 */
export const hollowRisks = defineRule({
  id: 'confidence/hollow-risks',
  meta: {
    summary: 'Name risks of this plan, with what would show first and what happens then',
    rationale:
      'A list of delays, scope creep and low adoption fits every project, so it prepares nobody for this one. One risk with a sign to watch for and a response is worth more than ten with a colour.',
    source: 'Pre-mortems and stop criteria; insight over process in product culture',
    satisfiedBy:
      'Risks that belong to this plan, each with a response, a sign, a date or an owner; a risk accepted with its reason counts; ratings that differ.',
    example:
      'Drivers may refuse the phone. First sign: fewer than half log in in week one. Then: paper stays for them.',
    scope: 'section',
    documents: 'all',
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      none: '“{heading}” names no risk at all. If this fails in a year, what would be the likeliest reason, and what would show it first?',
      generic:
        'The risks under “{heading}” could belong to almost any project. Which one is most likely to sink this one, what would show it first, and what happens then?',
      unanswered:
        'None of the risks under “{heading}” comes with a sign or a response. What would show the likeliest one first, and what happens then?',
      allLow:
        'Every risk under “{heading}” is rated {rating}, so the rating ranks nothing. Which of them is most likely to sink this, and what would show it first?',
    },
    options: z
      .strictObject({
        minWords: z.int().min(0).default(60).describe('Documents with fewer words are left alone.'),
        specificShare: z
          .number()
          .min(0)
          .max(1)
          .default(0.34)
          .describe('Share of entries that have to name something of this plan.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minWords, specificShare }) {
    if (document.words < minWords) return
    for (const section of document.sections) {
      if (section.slot !== 'risks' || section.parent?.slot === 'risks') continue
      if (NOT_PRODUCT_RISK.test(section.title) || ONLY_RESPONSES.test(section.title)) continue
      const entries = riskEntries(document, section)
      const verdict = judge(entries, specificShare)
      if (verdict === null) continue
      if (verdict === 'unanswered' && answeredElsewhere(document, section)) continue
      const data = { heading: section.title, rating: entries.flatMap(ratingsOf)[0] ?? '' }
      const fixes = [riskFix(document, section)]
      report({ messageId: verdict, data, range: section.heading, fixes })
    }
  },
})

const NOT_PRODUCT_RISK = /\b(?:threats?|security|rabbit holes?|failure modes?|concerns)\b/i
const ONLY_RESPONSES = /^(?!.*\brisk).*\bmitigat/i
const NONE =
  /^[\s*_-]*(?:n\/?a|none|no (?:known |major |significant |real |serious )*(?:risks?|concerns)|nothing|not applicable|tb[cda])\b[^,;:–—]{0,60}$/i

type Verdict = 'none' | 'generic' | 'unanswered' | 'allLow'

function judge(entries: readonly RiskEntry[], specificShare: number): Verdict | null {
  if (entries.length === 0) return null
  if (entries.every(({ text }) => NONE.test(text))) return 'none'
  if (allRatedLow(entries)) return 'allLow'
  if (!areSpecific(entries, specificShare * entries.length)) return 'generic'
  const listed = entries.length > 1 && entries.every(({ listed }) => listed)
  return listed && !entries.some(isAnswered) ? 'unanswered' : null
}

/** True where at least `wanted` entries are specific; the others are not looked at. */
function areSpecific(entries: readonly RiskEntry[], wanted: number): boolean {
  let specific = 0
  return wanted <= 0 || entries.some((entry) => isSpecific(entry) && ++specific >= wanted)
}

/** Three or more entries that share one low rating, so that it tells nothing apart. */
function allRatedLow(entries: readonly RiskEntry[]): boolean {
  if (entries.length < 3) return false
  const different = new Set<string>()
  for (const entry of entries) {
    const ratings = ratingsOf(entry)
    for (const rating of ratings) different.add(rating)
    if (ratings.length === 0 || different.size > 1) return false
  }
  return /low|minor/u.test([...different].join(''))
}

/** Responses may stand under a heading of their own. */
function answeredElsewhere({ sections }: ReviewDocument, here: Section): boolean {
  return sections.some(({ title, heading }) => heading !== here.heading && /\bmitigat/i.test(title))
}
