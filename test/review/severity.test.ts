import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { RuleMeta } from '../../rules/contract'
import type { RuleSetting } from '../../server/src/ruleset/types'
import { severityOf, type SeverityContext } from '../../server/src/review/severity'
import { fakeRule } from '../support/fakeRule'

interface Case {
  readonly what: string
  readonly id?: string
  readonly meta?: Partial<RuleMeta<unknown, string>>
  readonly context?: Partial<SeverityContext>
  readonly setting?: RuleSetting['severity']
  readonly milder?: number
  readonly expected: string
}

const NEVER_SHOWN = { pm: 'off', leader: 'off' } as const

const cases: readonly Case[] = [
  { what: 'takes the profile’s severity', expected: 'information' },
  { what: 'takes the other profile’s severity', context: { profile: 'leader' }, expected: 'warning' },
  { what: 'lets the document type differ', context: { type: 'strategy' }, expected: 'hint' },
  {
    what: 'falls back to the profile where the type says nothing for it',
    context: { type: 'strategy', profile: 'leader' },
    expected: 'warning',
  },
  { what: 'drops what the profile does not show', meta: { severity: NEVER_SHOWN }, expected: 'off' },
  { what: 'steps down', milder: 1, expected: 'hint' },
  { what: 'never steps below hint', milder: 5, expected: 'hint' },
  {
    what: 'lowers absence on drafts',
    meta: { absence: true },
    context: { status: 'draft' },
    expected: 'hint',
  },
  { what: 'leaves other rules alone on drafts', context: { status: 'draft' }, expected: 'information' },
  {
    what: 'leaves absence alone in review',
    meta: { absence: true },
    context: { status: 'in-review' },
    expected: 'information',
  },
  {
    what: 'adds a step and a milder one',
    meta: { absence: true },
    context: { status: 'draft', profile: 'leader' },
    milder: 1,
    expected: 'hint',
  },
  {
    what: 'raises decision rules once approved',
    id: 'decision/a',
    context: { status: 'approved' },
    expected: 'warning',
  },
  {
    what: 'raises decision rules no further than warning',
    id: 'decision/a',
    context: { status: 'approved', profile: 'leader' },
    expected: 'warning',
  },
  {
    what: 'does not switch a decision rule on',
    id: 'decision/a',
    meta: { severity: NEVER_SHOWN },
    context: { status: 'approved' },
    expected: 'off',
  },
  { what: 'raises no other rule once approved', context: { status: 'approved' }, expected: 'information' },
  {
    what: 'takes configuration exactly, never stepped',
    meta: { absence: true },
    context: { status: 'draft' },
    setting: 'error',
    milder: 2,
    expected: 'error',
  },
  {
    what: 'lets configuration switch on',
    meta: { severity: NEVER_SHOWN },
    setting: 'hint',
    expected: 'hint',
  },
  { what: 'lets configuration switch off', setting: 'off', expected: 'off' },
  { what: 'is stricter by one step', setting: 'stricter', expected: 'warning' },
  {
    what: 'is stricter than what a draft has',
    meta: { absence: true },
    context: { status: 'draft' },
    setting: 'stricter',
    expected: 'information',
  },
  {
    what: 'is never stricter than warning',
    context: { profile: 'leader' },
    setting: 'stricter',
    expected: 'warning',
  },
  {
    what: 'leaves what is an error one',
    meta: { severity: { pm: 'error', leader: 'error' } },
    setting: 'stricter',
    expected: 'error',
  },
  {
    what: 'is stricter where nothing would be shown',
    meta: { severity: NEVER_SHOWN },
    setting: 'stricter',
    expected: 'hint',
  },
  { what: 'steps down from stricter', setting: 'stricter', milder: 1, expected: 'information' },
  { what: 'reads default as no word', setting: 'default', expected: 'information' },
]

describe('review/severity', () => {
  for (const { what, id = 'confidence/a', meta, context, setting, milder, expected } of cases) {
    it(what, () => {
      const rule = fakeRule(id, () => undefined, {
        severity: { pm: 'information', leader: 'warning' },
        severityByType: { strategy: { pm: 'hint' } },
        ...meta,
      })
      const rules = new Map(setting === undefined ? [] : [[id, { severity: setting, options: {} }]])
      const given = { profile: 'pm', type: 'prd', status: null, rules, ...context } as const
      assert.equal(severityOf(rule, given, milder), expected)
    })
  }
})
