import * as z from 'zod'
import type { Slot, Statement, StatementKind } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks for a range where one number stands for something nobody can know yet, "expected" or not. Wrong to apply to
 * targets, budgets, prices and contracts, which are chosen, and where a basis or scenarios stand beside the number.
 */
export const pointForecast = defineRule({
  id: 'confidence/point-forecast',
  meta: {
    summary: 'Give an estimate as a range with its basis',
    rationale:
      'A single number is read as a promise, whatever word of caution stands before it. A range says how much is known, shows which unknown makes it wide, and leaves room to be right.',
    source:
      'Ranges in calibrated forecasting and in the estimative standards of analysts; appetite instead of point estimates',
    satisfiedBy:
      'A range, best and worst case, the past cases it was taken from, arithmetic a reader can redo, or the mark that it is a placeholder figure.',
    example: 'Six to ten weeks: the last two integrations took seven and nine.',
    scope: 'statement',
    documents: ['strategy', 'one-pager', 'prfaq', 'business-case', 'roadmap', 'prd'],
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      point:
        '“{phrase}” is one number for something nobody can know yet, so it will be read as a promise. Outside which range would we be surprised, and why?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of document.statementsWith('estimate')) {
      const signal = statement.signals.find(({ kind }) => kind === 'estimate')
      if (signal === undefined || !TOLD.has(statement.kind) || isChosen(statement)) continue
      if (hasBasis(statement) || isAskedElsewhere(statement)) continue
      report({
        messageId: 'point',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder: statement.support === 'nearby' ? 1 : 0,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.range },
            '[Between: low and high, most likely which; because: past case or arithmetic]',
          ),
        ],
      })
    }
  },
})

const TOLD: ReadonlySet<StatementKind> = new Set([
  'claim',
  'narration',
  'forecast',
  'evidence',
  'assumption',
  'plan',
])
/** What is chosen, told as fiction, or already kept as an assumption. */
const SET: ReadonlySet<Slot> = new Set([
  'goals',
  'metrics',
  'assumptions',
  'questions',
  'non-goals',
  'press-release',
  'experiment',
  'requirements',
  'evidence',
  'users',
])

function isChosen({ section, text }: Statement): boolean {
  const [slot] = section.slots
  if (slot !== undefined && SET.has(slot)) return true
  return /\b(?:targets?|goals?|budgets?|capped|caps?|limits?|limited to|ceiling|threshold|appetite|contract(?:ual|ually)?|agreed|licen[cs]e fee|prices?|priced|fee|salary|invoice|flat rate|time-?box(?:ed)?|today|currently|last (?:year|quarter|month))\b/i.test(
    text,
  )
}

/** A range, scenarios, a reference class, arithmetic, or an open mark that the figure is a stand-in. */
function hasBasis({ support, text }: Statement): boolean {
  if (support === 'direct') return true
  return /\d\s?%?\s?(?:[-–—]|to|or)\s?[$€£]?\d|\bbetween\b|±|\+\/-|plus or minus|give or take|\brange\b|\bbest case|\bworst case|\bbase case|\bscenario|\border of magnitude\b|\bplaceholder\b|\bguess\b|\bballpark\b|\bbecause\b|\bbased on\b|\bgiven\b|\bsince (?:a|the|our|it)\b|\bpilot\b|\bour last\b|\bthe last (?:two|three|four|\d)|\bsimilar\b|\bquoted\b|\bquot(?:e|ation)s? (?:from|by)\b|\binterval\b|\bconfidence\b|\bchance\b|\bprobab|[×*]\s?[$€£]?\d|\s=\s|\bassum/i.test(
    text,
  )
}

/** Forecasts and statistics that are told as fact are asked about by their own rules. */
function isAskedElsewhere({ kind, signals }: Statement): boolean {
  if (signals.some((one) => one.kind === 'market-figure' || one.kind === 'authority')) return true
  const open = kind !== 'assumption' && !signals.some((one) => one.kind === 'hedge')
  return open && signals.some((one) => one.kind === 'forecast' || one.kind === 'statistic')
}
