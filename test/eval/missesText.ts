import { isContradiction, type Judgement } from './agreement'
import { FIELDS } from './fields'
import { cappedList, wants, type Filter } from './filter'

/** Where the review and the labels differ, with file and line, as far as the filter lets through. */
export function missesText(judgements: readonly Judgement[], filter: Filter): string {
  const parts = [
    ...(wants(filter, 'field') ? fieldMisses(judgements, filter) : []),
    ...(wants(filter, 'kind') ? notFound(judgements, filter) : []),
    ...(wants(filter, 'rule') ? notAgreed(judgements, filter) : []),
  ].filter((lines) => lines.length > 0)
  return parts.length === 0 ? 'No misses.' : parts.map((lines) => lines.join('\n')).join('\n\n')
}

function fieldMisses(judgements: readonly Judgement[], filter: Filter): readonly (readonly string[])[] {
  return FIELDS.filter((field) => filter.field === null || filter.field === field).map((field) => {
    const misses = judgements.flatMap(({ file, fields }) =>
      fields
        .filter((one) => one.field === field && !one.right)
        .map(({ given, accepted }) => `${file}: ours ${given}, label ${accepted.join(' or ')}`),
    )
    return cappedList(`${field}: documents where we differ`, misses, filter.limit)
  })
}

function notFound(judgements: readonly Judgement[], filter: Filter): readonly (readonly string[])[] {
  const lines = (contradictions: boolean): readonly string[] =>
    judgements.flatMap(({ file, labelled }) =>
      labelled
        .filter((one) => isContradiction(one) === contradictions && one.sure === 'clear' && !one.found)
        .filter(({ kinds }) => filter.kind === null || kinds.includes(filter.kind))
        .map(({ line, kinds, quote }) => `${file}:${line} [${kinds.join(', ')}] ${quote}`),
    )
  return [
    cappedList('clear statements we let pass', lines(false), filter.limit),
    cappedList('clear contradictions we let pass', lines(true), filter.limit),
  ]
}

function notAgreed(judgements: readonly Judgement[], filter: Filter): readonly (readonly string[])[] {
  const lines = (wanted: (judge: string) => boolean): readonly string[] =>
    judgements.flatMap(({ file, flagged }) =>
      flagged
        .filter(({ judge, agreed }) => agreed === false && wanted(judge))
        .filter(({ ruleId }) => filter.rule === null || ruleId === filter.rule)
        .map(({ line, ruleId, text }) => `${file}:${line} ${ruleId} ${text}`.trimEnd()),
    )
  return [
    cappedList(
      'statements we flag and no annotator marked',
      lines((judge) => judge !== 'field'),
      filter.limit,
    ),
    cappedList(
      'gaps we report and the label denies',
      lines((judge) => judge === 'field'),
      filter.limit,
    ),
  ]
}
