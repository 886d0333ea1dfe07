import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { DocumentInput, DocumentType, Gate } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'

const SENTENCE =
  'Dispatchers at small depots plan their routes in a spreadsheet each morning, and we want our users to need less time for that. '
const PROSE = `${SENTENCE.repeat(8)}\n`
const PLAN = `# Route planning\n\nStatus: draft\n\n## Problem\n\n${PROSE}\n## Users\n\n${PROSE}\n## Metrics\n\n${PROSE}\n## Risks\n\n${PROSE}`

type Case = readonly [what: string, path: string, text: string, gate: Gate]
const GATES: readonly Case[] = [
  ['a file named as a product document', 'docs/prd.md', `# Routes\n\n${PROSE}`, 'review'],
  ['what a first release holds', 'docs/mvp-scope.md', `# Routes\n\n${PROSE}`, 'review'],
  ['a problem put on paper', 'docs/problem-statement.md', `# Problem\n\n${PROSE}`, 'review'],
  ['how to put a problem on paper', 'docs/problem-statement-template.md', `# Problem\n\n${PROSE}`, 'skip'],
  ['a product folder and a plan', 'docs/product/routes.md', PLAN, 'review'],
  ['folders flattened into the name', 'depot__docs__feature-requests__routes.md', PLAN, 'review'],
  ['words of the trade alone', 'docs/routes.md', `# Routes\n\n${PROSE}`, 'maybe'],
  [
    'a page without a sign',
    'docs/routes.md',
    `# Routes\n\n${'The van leaves at six in the morning. '.repeat(20)}\n`,
    'skip',
  ],
  [
    'a plan under a plain name',
    'docs/routes.md',
    `# Routes\n\n## Problem\n\n${PROSE}\n## Users\n\n${PROSE}`,
    'maybe',
  ],
  ['a read-me', 'README.md', PLAN, 'maybe'],
  ['notes of people who met', 'docs/product-sync.md', `# Product sync 2026-01-14\n\n${PROSE}`, 'skip'],
  ['a course', 'docs/syllabus-product.md', `# Product management\n\n## Roadmap\n\n${PROSE}`, 'skip'],
  [
    'an argument without a name',
    'docs/letters.md',
    '# Letters people can answer\n\nIn January we read 400 letters and 137 asked the reader to do something. A call costs us £7.40. We considered a helpline at £2M a year. We propose to rewrite forty letters. We do not know whether carers read them. We measured 31 calls a day, and our writers manage ten letters a quarter, so we will begin with those that cause the most calls, and we keep the paper, which our readers asked for in the survey of November.',
    'review',
  ],
  ['a template', 'docs/templates/prd.md', PLAN, 'maybe'],
  ['a title that teaches', 'docs/strategy.md', `# Strategy playbook\n\n${PROSE}`, 'maybe'],
  ['another discipline', 'docs/plan.md', `# Data migration plan\n\n${PROSE}`, 'skip'],
  ['a few words', 'docs/prd.md', '# Routes\n\nLater.', 'skip'],
  [
    'a list of commands',
    'docs/routes.md',
    `# Routes\n\n## Installation\n\n## Usage\n\n## Options\n\n${PROSE}`,
    'skip',
  ],
  [
    'a proposal of engineers',
    'rfcs/0012-routes.md',
    `# Routes\n\n## Motivation\n\n${PROSE}\n## Alternatives\n\n${PROSE}\n## Drawbacks\n\n${PROSE}`,
    'maybe',
  ],
]

describe('facts/documentType, the gate', () => {
  for (const [what, path, text, gate] of GATES)
    it(`says ${gate} to ${what}`, () => {
      const document = readDocument(text, { path })
      assert.equal(document.gate, gate, document.gateReasons.join(' / '))
    })

  it('obeys what is declared, front matter before configuration', () => {
    const declared = (type: string, more: Partial<DocumentInput> = {}): readonly [Gate, DocumentType] => {
      const document = readDocument(`---\ndoc-type: ${type}\n---\n\n# Routes\n\nShort.\n`, {
        path: 'docs/routes.md',
        ...more,
      })
      return [document.gate, document.type]
    }
    assert.deepEqual(declared('strategy'), ['review', 'strategy'])
    assert.deepEqual(declared('adr'), ['review', 'rfc'])
    assert.equal(declared('none')[0], 'skip')
    assert.deepEqual(declared('vision', { type: 'prd' }), ['review', 'vision'])
    assert.deepEqual(declared('unheard-of', { type: 'prd' }), ['review', 'prd'])
    assert.equal(readDocument(PLAN, { type: 'none' }).gate, 'skip')
  })

  it('names its reasons', () => {
    assert.ok(readDocument(PLAN, { path: 'docs/prd.md' }).gateReasons.includes('file name'))
  })
})

describe('facts/documentType, the type', () => {
  const TYPES: readonly (readonly [path: string, text: string, type: DocumentType])[] = [
    ['docs/prd.md', PLAN, 'prd'],
    ['docs/product-strategy.md', PLAN, 'strategy'],
    ['docs/vision.md', PLAN, 'vision'],
    ['docs/roadmap.md', PLAN, 'roadmap'],
    ['docs/pitch.md', `# Routes\n\n${PROSE}`, 'one-pager'],
    ['docs/prfaq.md', `# Routes\n\n${PROSE}`, 'prfaq'],
    ['docs/rfcs/routes.md', `# Routes\n\n${PROSE}`, 'rfc'],
    ['docs/launch-plan.md', `# Routes\n\n${PROSE}`, 'launch'],
    ['docs/business-case.md', `# Routes\n\n${PROSE}`, 'business-case'],
    ['docs/routes.md', `# Experiment on routes\n\n${PROSE}`, 'experiment'],
    ['docs/feature-requests/routes.md', `# Routes\n\n${PROSE}`, 'prd'],
    ['docs/routes.md', `# Routes\n\n${PROSE}`, 'product-doc'],
    // File and title that agree outweigh what the headings look like.
    ['docs/vision.md', PLAN.replace('# Route planning', '# Routes: our vision'), 'vision'],
    ['docs/roadmap.md', PLAN.replace('# Route planning', '# Full roadmap'), 'roadmap'],
    ['tool-prd/ROADMAP.md', PLAN.replace('# Route planning', '# PRD tool roadmap'), 'roadmap'],
    // What stands before the word roadmap says what it is one of.
    ['docs/plan.md', `# Launch tool roadmap\n\n${PROSE}`, 'roadmap'],
    ['docs/plan.md', `# Product strategy roadmap 2027\n\n${PROSE}`, 'roadmap'],
    ['docs/plan.md', `# Product strategy and roadmap\n\n${PROSE}`, 'strategy'],
    ['docs/plan.md', `# Product strategy: the roadmap\n\n${PROSE}`, 'strategy'],
    ['docs/rfcs/vision.md', `# Our vision of routes\n\n${PROSE}`, 'vision'],
    // What a title quotes is a name.
    ['docs/routes.md', `# Requirements of the "launch strategy" game\n\n${PROSE}`, 'prd'],
    ['docs/routes.md', `# The “launch party” of routes\n\n${PROSE}`, 'product-doc'],
    ['docs/routes.md', `# Competitor landing page analysis\n\n${PROSE}`, 'business-case'],
  ]
  for (const [path, text, type] of TYPES)
    it(`takes ${path} for ${type}`, () => {
      assert.equal(readDocument(text, { path }).type, type)
    })

  it('knows whether a name says so or headings alone', () => {
    const NAMED: readonly (readonly [path: string, text: string, named: boolean])[] = [
      ['docs/prd.md', PLAN, true],
      ['docs/routes.md', PLAN.replace('# Route planning', '# Requirements of routes'), true],
      ['docs/feature-requests/routes.md', PLAN, true],
      ['docs/rfcs/routes.md', `# Routes\n\n${PROSE}`, true],
      ['docs/routes.md', `---\ndoc-type: prd\n---\n\n${PLAN}`, true],
      ['docs/routes.md', `${PLAN}\n## Goals\n\n${PROSE}\n## Scope\n\n${PROSE}`, false],
      ['docs/routes.md', `# Routes\n\n${PROSE}`, false],
      ['handbook/routes/index.md', `# Strategy for routes\n\n${PROSE}`, false],
    ]
    for (const [path, text, named] of NAMED)
      assert.equal(readDocument(text, { path }).typeNamed, named, `${path}: ${text.slice(0, 40)}`)
    assert.equal(readDocument(PLAN, { path: 'docs/routes.md', type: 'prd' }).typeNamed, true)
  })
})
