import type { Change, ComparedFigure, Comparison, RuleChange } from './comparison'
import { cappedList, wants, type Filter } from './filter'
import { table } from './table'

/** What a change won and lost, for a terminal. */
export function comparisonText(comparison: Comparison, filter: Filter): string {
  const fields = comparison.fields.filter(({ name }) => filter.field === null || filter.field === name)
  const marked = comparison.marked.filter(({ name }) => filter.kind === null || filter.kind === name)
  const rules = comparison.rules.filter(({ rule }) => filter.rule === null || filter.rule === rule)
  const parts = [
    [figureTable(comparison.figures), ...onlyOne(comparison)],
    wants(filter, 'field') ? changeText('field', fields, filter.limit) : [],
    wants(filter, 'kind') ? changeText('clear statements, by kind', marked, filter.limit) : [],
    wants(filter, 'rule') ? ruleText(rules, filter.limit) : [],
    cappedList('other documents, now left alone', comparison.others.won, filter.limit),
    cappedList('other documents, now wrongly reviewed', comparison.others.lost, filter.limit),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function figureTable(figures: readonly ComparedFigure[]): string {
  const changed = figures.filter(({ then, now }) => then !== now)
  if (changed.length === 0) return 'No figure changed.'
  return table(
    ['figure', 'then', 'now', 'change', ''],
    changed.map(({ name, then, now, unit, fell }) => {
      const change = then === null || now === null ? null : now - then
      return [name, shown(then, unit), shown(now, unit), changeShown(change, unit), fell ? 'worse' : '']
    }),
  )
}

function shown(value: number | null, unit: ComparedFigure['unit']): string {
  if (value === null) return '–'
  return unit === 'share' ? `${(100 * value).toFixed(1)}%` : value.toFixed(1)
}

function changeShown(change: number | null, unit: ComparedFigure['unit']): string {
  if (change === null) return '–'
  const amount = unit === 'share' ? `${(100 * change).toFixed(1)} points` : change.toFixed(1)
  return change > 0 ? `+${amount}` : amount
}

function onlyOne({ onlyThen, onlyNow }: Comparison): readonly string[] {
  if (onlyThen + onlyNow === 0) return []
  return [
    `Not compared: ${onlyThen} documents that only the earlier run holds, ${onlyNow} that only this one does.`,
  ]
}

function changeText(head: string, changes: readonly Change[], limit: number): readonly string[] {
  if (changes.length === 0) return []
  return [
    table(
      [head, 'won', 'lost'],
      changes.map(({ name, won, lost }) => [name, String(won.length), String(lost.length)]),
    ),
    ...changes.flatMap(({ name, won, lost }) => [
      ...cappedList(`${name}, won`, won, limit),
      ...cappedList(`${name}, lost`, lost, limit),
    ]),
  ]
}

function ruleText(changes: readonly RuleChange[], limit: number): readonly string[] {
  if (changes.length === 0) return []
  return [
    table(
      ['rule', 'right new', 'right gone', 'wrong new', 'wrong gone', 'not judged new', 'not judged gone'],
      changes.map((change) => [
        change.rule,
        ...[change.rightNew, change.rightGone, change.wrongNew, change.wrongGone].map(({ length }) =>
          String(length),
        ),
        String(change.unjudgedNew),
        String(change.unjudgedGone),
      ]),
    ),
    ...changes.flatMap(({ rule, rightNew, rightGone, wrongNew, wrongGone }) => [
      ...cappedList(`${rule}, won: right and new`, rightNew, limit),
      ...cappedList(`${rule}, won: wrong and gone`, wrongGone, limit),
      ...cappedList(`${rule}, lost: right and gone`, rightGone, limit),
      ...cappedList(`${rule}, lost: wrong and new`, wrongNew, limit),
    ]),
  ]
}
