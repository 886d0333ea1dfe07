import * as z from 'zod'
import type { Report, Rule, RuleMeta } from '../../rules/contract'
import type { ReviewDocument } from '../../server/src/facts/types'

/** A rule for tests of the machinery around rules; by default a statement rule for every document. */
export function fakeRule(
  id: string,
  check: (document: ReviewDocument, report: (finding: Report) => void, options: unknown) => void,
  meta: Partial<RuleMeta<unknown, string>> = {},
): Rule {
  return {
    id,
    check,
    meta: {
      summary: 'Says what it rests on',
      rationale: 'A reader cannot check what is not said.',
      source: 'Made for a test',
      satisfiedBy: 'Saying it',
      example: 'It is said.',
      scope: 'statement',
      documents: 'all',
      severity: { pm: 'warning', leader: 'warning' },
      messages: { found: '“{phrase}” stands here. What does it rest on?' },
      options: z.object({}),
      since: '0.1.0',
      ...meta,
    },
  }
}

/** A rule that reports each place where a word stands in the text, comments left out. */
export function wordRule(id: string, word: string, meta: Partial<RuleMeta<unknown, string>> = {}): Rule {
  return fakeRule(
    id,
    ({ text, comments }, report) => {
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
        if (comments.some(({ range }) => range.start <= start && start < range.end)) continue
        report({ messageId: 'found', data: { phrase: word }, range: { start, end: start + word.length } })
      }
    },
    meta,
  )
}

/** A rule that reports the whole document, on its title. */
export function absenceRule(id: string, meta: Partial<RuleMeta<unknown, string>> = {}): Rule {
  return fakeRule(
    id,
    ({ titleRange }, report) => {
      report({ messageId: 'found', data: { phrase: 'nothing' }, range: titleRange })
    },
    { scope: 'document', absence: true, ...meta },
  )
}
