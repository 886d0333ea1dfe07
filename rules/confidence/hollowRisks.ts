import { z } from 'zod'
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
    scope: 'section',
    documents: 'all',
    severity: { pm: 'information', leader: 'warning' },
    messages: {
      none: '“{heading}” names no risk at all. If this fails in a year, what would be the likeliest reason, and what would show it first?',
      generic:
        'The risks under “{heading}” could belong to almost any project. Which one is most likely to sink this one, what would show it first, and what happens then?',
      allLow:
        'Every risk under “{heading}” is rated {rating}, so the rating ranks nothing. Which of them is most likely to sink this, and what would show it first?',
    },
    options: z
      .strictObject({
        minWords: z.int().min(0).default(150).describe('Documents with fewer words are left alone.'),
        solidShare: z
          .number()
          .min(0)
          .max(1)
          .default(0.34)
          .describe('Share of entries that have to be specific and answered.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { minWords, solidShare }) {
    if (document.words < minWords) return
    for (const section of document.sections) {
      if (section.slot !== 'risks' || section.parent?.slot === 'risks') continue
      if (NOT_PRODUCT_RISK.test(section.title)) continue
      const found = judge(riskEntries(document, section), solidShare)
      if (found === null) continue
      const data = { heading: section.title, rating: found.rating }
      report({
        messageId: found.messageId,
        data,
        range: section.heading,
        fixes: [riskFix(document, section)],
      })
    }
  },
})

const NOT_PRODUCT_RISK = /\b(?:threats?|security|rabbit holes?|failure modes?|concerns)\b/iu
const NONE =
  /^[\s*_-]*(?:n\/?a|none|no (?:known |major |significant |real |serious )*(?:risks?|concerns)|nothing|not applicable|tb[cda])\b[^,;:–—]{0,60}$/iu

type Verdict = { readonly messageId: 'none' | 'generic' | 'allLow'; readonly rating: string } | null

function judge(entries: readonly RiskEntry[], solidShare: number): Verdict {
  if (entries.length === 0) return null
  if (entries.every(({ text }) => NONE.test(text))) return { messageId: 'none', rating: '' }
  if (entries.every(({ statements }) => statements.every(({ kind }) => kind === 'placeholder'))) return null
  const rating = oneLowRating(entries)
  if (rating !== null) return { messageId: 'allLow', rating }
  const solid = entries.filter((entry) => isSpecific(entry) && isAnswered(entry))
  return solid.length < solidShare * entries.length ? { messageId: 'generic', rating: '' } : null
}

/** The rating that three or more entries share, where it is low and nothing else is given. */
function oneLowRating(entries: readonly RiskEntry[]): string | null {
  const rated = entries.map(ratingsOf)
  if (entries.length < 3 || rated.some((ratings) => ratings.length === 0)) return null
  const different = new Set(rated.flat())
  const [only = ''] = different
  return different.size === 1 && /low|minor/u.test(only) ? only : null
}
