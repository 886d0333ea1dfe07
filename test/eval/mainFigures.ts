import { PERSPECTIVES } from '../../server/src/facts/types'
import { mean, type Count, type Figures } from './figures'

/** A figure by which runs are compared. */
export interface MainFigure {
  readonly name: string
  readonly value: number | null
  /** Lower is better, higher is better, or neither alone. */
  readonly better: 'lower' | 'higher' | 'neither'
  readonly unit: 'share' | 'number'
}

export function mainFigures(figures: Figures): readonly MainFigure[] {
  const { crossValidated, perspectives, statements, contradictions, volume, others } = figures
  const fresh = (figure: 'accuracy' | 'macroF1'): number | null =>
    crossValidated === null ? null : mean(PERSPECTIVES.map((name) => crossValidated[name][figure]))
  return [
    share('perspectives, cross-validated accuracy', fresh('accuracy')),
    share('perspectives, cross-validated macro-F1', fresh('macroF1')),
    share('evidence, cross-validated accuracy', crossValidated?.evidence.accuracy ?? null),
    share('perspectives, fitted accuracy', perspectives.accuracy),
    share('perspectives, fitted macro-F1', perspectives.macroF1),
    ...figures.fields.flatMap(([field, { accuracy, macroF1 }]) => [
      share(`${field}, accuracy`, accuracy),
      share(`${field}, macro-F1`, macroF1),
    ]),
    share('clear statements found', shareOf(statements.clear)),
    share('all marked statements found', shareOf(statements.any)),
    share('agreed precision', shareOf(statements.agreed)),
    share('contradictions found', shareOf(contradictions)),
    number('other documents reviewed', others.reviewed.length, 'lower'),
    number('findings a document, pm', volume.pm.perDocument),
    number('visible findings a document, pm', volume.pm.visiblePerDocument),
    number('findings a document, leader', volume.leader.perDocument),
    number('visible findings a document, leader', volume.leader.visiblePerDocument),
  ]
}

function share(name: string, value: number | null): MainFigure {
  return { name, value, better: 'higher', unit: 'share' }
}

function number(name: string, value: number | null, better: MainFigure['better'] = 'neither'): MainFigure {
  return { name, value, better, unit: 'number' }
}

function shareOf({ right, of }: Count): number | null {
  return of === 0 ? null : right / of
}
