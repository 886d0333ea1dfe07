import * as z from 'zod'
import type { Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted } from '../spoken'

/**
 * Asks how a market figure was found: a source with its year, or arithmetic from the bottom up. Wrong to apply to the
 * company's own revenue and usage, to prices, and to questions about the size.
 */
export const marketFigureUnsourced = defineRule({
  id: 'evidence/market-figure-unsourced',
  meta: {
    summary: 'Give a market figure its source and year, or its arithmetic',
    rationale:
      'A big market is easy to quote and says little about the part that can be reached. Counting from the bottom up shows which customers are meant, and what has to be true for the figure to hold.',
    source:
      'The market perspective among the four product perspectives; the question how a market size was calculated in press-release-first documents',
    satisfiedBy:
      'A source with its year, how many × how often × how much with labelled inputs, or a mark that it is an assumption.',
    example: '4,100 depots (road office register, 2026) × €1,200 a year.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'business-case', 'product-doc', 'vision', 'launch'],
    severity: { pm: 'warning', leader: 'warning' },
    messages: {
      unsourced:
        '“{phrase}” is a market figure without source, year or arithmetic. Where is it from? How many × how often × how much persuades more than a big number.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'market-figure')) {
      if (isDerived(statement) || statement.namesSource) continue
      report({
        messageId: 'unsourced',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            'Add the source or the arithmetic',
            '[How many × how often × how much, each with its source and year]',
          ),
        ],
      })
    }
  },
})

function isDerived({ text }: Statement): boolean {
  return /[×*]\s?[$€£]?\d|\d\s?[×*]|\d[^.;]{0,60}\s[=≈]\s/u.test(text)
}
