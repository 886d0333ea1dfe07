import { defineRule, z } from 'candor/rules'

/**
 * Asks who approves a large discount. The deal desk signs off what is above the limit, and a document that promises
 * one without its word comes back from there.
 */
export const discountApprover = defineRule({
  id: 'acme/discount-approver',
  meta: {
    summary: 'Say who approved a large discount',
    rationale: 'A promise that the deal desk has not seen is often withdrawn, and customers remember that.',
    source: 'Our own pricing policy',
    satisfiedBy: 'Naming the deal desk in the sentence that speaks of the discount.',
    example: 'Pilots get 40% off; the deal desk approved it on 3 March.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'information', leader: 'warning' },
    messages: {
      unapproved: 'A discount of {percent}% is above {limit}%. Has the deal desk approved it? Name it here.',
    },
    options: z
      .strictObject({ limit: z.number().default(20).describe('Discounts up to this need no approval, in percent.') })
      .prefault({}),
    since: '1.0.0',
  },
  check(document, report, { limit }) {
    for (const section of document.sections) {
      for (const statement of document.statementsIn(section)) {
        const percent = Number(/\b(\d+) ?% (?:off|discount)\b/u.exec(statement.text)?.[1] ?? 0)
        if (percent <= limit || statement.says(/\bdeal desk\b/iu)) continue
        report({ messageId: 'unapproved', data: { percent, limit }, range: statement.range })
      }
    }
  },
})
