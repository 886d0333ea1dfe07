import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import type { Statement } from '../../server/src/facts/types'
import { documentInput } from '../support/documentInput'

/** Somebody's words. */
const QUOTED = [
  '> “Every dispatcher needs this list.”',
  '> "Every dispatcher needs this list."',
  '> *“Every dispatcher needs this list.”*',
  '> **“Every dispatcher needs this list.”**',
  '> Every dispatcher needs this list.\n> — Ada Grant, dispatcher',
  '> Every dispatcher needs this list.\n>\n> — *Ada Grant*',
  '> Every dispatcher needs this list.\n> -- Ada Grant',
  '> Every dispatcher needs this list.\n> - Ada Grant, dispatcher',
  '> Every dispatcher needs this list. I cannot work without it.',
  '> Every dispatcher needs this list, and I’d pay for it.',
  '> Every dispatcher needs this list, as my boss keeps saying.',
  'A dispatcher told us:\n\n> Every dispatcher needs this list.',
  'In her words:\n\n> Every dispatcher needs this list.',
  'A dispatcher told us:\n\n> The list is long.\n>\n> Every dispatcher needs this list.',
  'A dispatcher told us:\n> The list is long.\n>\n> Every dispatcher needs this list.',
  'Comments from the pilot:\n\n> Every dispatcher needs this list.',
]

/** The document's own. */
const OWN = [
  '> Every dispatcher needs this list.',
  '> **Every dispatcher needs this list.**',
  '> [!NOTE]\n> Every dispatcher needs this list.',
  '> **Note:** Every dispatcher needs this list.',
  '> Every dispatcher needs this list: the one with all vans in it.',
  '> Every dispatcher needs this list: see part I and the I/O notes.',
  '> Every dispatcher needs this list – not only the big ones.',
  '> Every dispatcher needs this list.\n>\n> - The small ones, too.',
  'Our claim:\n\n> Every dispatcher needs this list.',
  'The vision:\n\n> Every dispatcher needs this list.',
  'A dispatcher told us so.\n\n> Every dispatcher needs this list.',
]

describe('facts, what is set off like a quote', () => {
  for (const text of QUOTED)
    it(`is a quotation: ${text}`, () => {
      assert.equal(claimIn(text)?.kind, 'quotation')
    })

  for (const text of OWN)
    it(`is the document’s own: ${text}`, () => {
      const claim = claimIn(text)
      assert.notEqual(claim?.kind, 'quotation')
      assert.deepEqual(
        claim?.signals.filter(({ kind }) => kind === 'universal').map((signal) => signal.text),
        ['Every dispatcher'],
      )
    })

  it('has the lines below the title say what a document is, set off or not', () => {
    const { status } = createDocumentReader().read(
      documentInput('# Depot list: requirements\n\n> **Status:** approved\n\n## Goals\n\nFewer calls.\n'),
    )
    assert.equal(status, 'approved')
  })
})

function claimIn(text: string): Statement | undefined {
  const document = createDocumentReader().read(
    documentInput(`# Depot list: requirements\n\n## Problem\n\n${text}\n`),
  )
  return document.sections
    .flatMap((section) => document.statementsIn(section))
    .find((statement) => statement.text.includes('Every dispatcher'))
}
