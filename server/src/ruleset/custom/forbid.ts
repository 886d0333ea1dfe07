import * as z from 'zod'
import type { Statement } from '../../facts/types'
import type { Flaw, Question } from './kind'
import { compileSelector, selectorWithExceptions } from './selector'

export const forbidSchema = selectorWithExceptions.extend({
  'unless-supported': z
    .boolean()
    .optional()
    .describe('Lets it pass where a source, a figure or a reason stands in or beside the sentence.'),
})

/** Points at words, a pattern, or a kind of claim that a team does not want to read. */
export function forbid(spec: z.infer<typeof forbidSchema>): Question {
  const { 'unless-supported': unlessSupported, ...picked } = spec
  const selector = compileSelector(picked)
  const needsNoSupport = unlessSupported === true
  const passes = ({ support }: Statement): boolean => needsNoSupport && support !== 'none'
  return {
    scope: 'statement',
    placeholders: selector.placeholders,
    asks: `forbids ${selector.spoken}${needsNoSupport ? ' with nothing to support it' : ''}`,
    readsEnglish: selector.readsEnglish || needsNoSupport,
    flaws: [...flawsOf(spec), ...selector.flaws],
    ask: (document) =>
      selector
        .find(document)
        .filter(({ statement }) => !passes(statement))
        .map(({ statement, range, data }) => ({ range, data, home: statement.section })),
    refuses: (statement) => {
      const refused = selector.refuses(statement)
      return refused.length === 0 && passes(statement) ? [`it has support (${statement.support})`] : refused
    },
  }
}

function flawsOf(spec: z.infer<typeof forbidSchema>): readonly Flaw[] {
  if (WHAT.every((key) => spec[key] === undefined))
    return [
      { path: [], message: 'says nothing that is forbidden; add `words`, a `pattern`, `signals` or `kinds`' },
    ]
  const support = typeof spec.support === 'string' ? [spec.support] : (spec.support ?? [])
  if (spec['unless-supported'] === true && support.length > 0 && !support.includes('none'))
    return [
      {
        path: ['unless-supported'],
        message:
          '`support` asks for what `unless-supported` lets pass, so the rule can never fire; keep one of the two',
      },
    ]
  return []
}

const WHAT = ['words', 'pattern', 'signals', 'kinds'] as const
