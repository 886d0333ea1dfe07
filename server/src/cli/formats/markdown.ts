import { code, inline, toMarkdown } from '../../review/summaryMarkdown'
import type { ReviewReport } from '../../review/types'
import type { Formatter } from './formatter'
import { leftAlone } from './leftAlone'
import { placeWords, repeatedWords } from './repeated'

/** One summary after another, fit for a pull request. */
export const markdown: Formatter = (report, context) => {
  const shown = report.documents.filter(({ gate }) => gate === 'review' || context.all)
  const closing = leftAlone(report, context).map(({ reason, names }) =>
    [`- ${reason}\n`, ...names.map((name) => `  - ${code(name)}\n`)].join(''),
  )
  const parts = [
    ...shown.map((document) => toMarkdown(document)),
    ...repeatedPart(report),
    ...(closing.length > 0 ? [`Left alone:\n\n${closing.join('')}`] : []),
  ]
  return parts.join('\n')
}

/** What counts once, though several documents say it. */
function repeatedPart(report: ReviewReport): readonly string[] {
  const words = repeatedWords(report)
  if (words === null) return []
  const named = words.named.map((passage) => `“${inline(passage.text)}” (${placeWords(passage, code)})`)
  const items = [...named, words.more].filter((item) => item !== '').map((item) => `- ${item}\n`)
  return [`${words.lead}\n\n${items.join('')}`]
}
