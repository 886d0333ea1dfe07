import { code, toMarkdown } from '../../review/summaryMarkdown'
import type { Formatter } from './formatter'
import { leftAlone } from './leftAlone'

/** One summary after another, fit for a pull request. */
export const markdown: Formatter = (report, context) => {
  const shown = report.documents.filter(({ gate }) => gate === 'review' || context.all)
  const closing = leftAlone(report, context).map(({ reason, names }) =>
    [`- ${reason}\n`, ...names.map((name) => `  - ${code(name)}\n`)].join(''),
  )
  const parts = [
    ...shown.map((document) => toMarkdown(document)),
    ...(closing.length > 0 ? [`Left alone:\n\n${closing.join('')}`] : []),
  ]
  return parts.join('\n')
}
