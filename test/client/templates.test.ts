import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import { DOCUMENT_TYPES } from '../../client/src/documentTypes'
import { asSnippet, titled } from '../../client/src/template'
import { reviewText, type DocumentReport } from '../../server/src/index'
import { readRepositoryFile, root } from '../support/repository'

const withTemplate = DOCUMENT_TYPES.filter(({ template }) => template).map(({ type }) => type)
const template = (type: string): string => readRepositoryFile(`client/templates/${type}.md`)

/** Lines with a finding of the rule, those among them that were folded into another one of its section. */
function linesWith(report: DocumentReport, ruleId: string): ReadonlySet<number> {
  const found = report.findings.filter((finding) => finding.ruleId === ruleId)
  return new Set(found.flatMap(({ line, related }) => [line, ...related.map((place) => place.line)]))
}

describe('the templates', () => {
  it('are there for every type that is offered, and no others', () => {
    const files = readdirSync(join(root, 'client/templates')).map((name) => name.replace(/\.md$/, ''))
    assert.deepEqual(files.sort(), [...withTemplate].sort())
  })

  for (const type of withTemplate) {
    const text = titled(template(type), 'Depot routes')
    const report = reviewText(text, { path: 'Untitled-1' })

    it(`${type}: is reviewed as what it is, as a draft`, () => {
      assert.deepEqual([report.docType, report.gate, report.status], [type, 'review', 'draft'])
    })

    it(`${type}: starts with every blank flagged`, () => {
      const flagged = linesWith(report, 'clarity/placeholder-left')
      const blanks = text.split('\n').flatMap((line, index) => (line.includes('[') ? [index + 1] : []))
      assert.ok(blanks.length > 10)
      assert.deepEqual(
        blanks.filter((line) => !flagged.has(line)),
        [],
      )
    })

    it(`${type}: answers nothing by itself`, () => {
      for (const [perspective, { state }] of Object.entries(report.summary.perspectives))
        assert.equal(state, 'absent', perspective)
      assert.deepEqual(report.summary.credits, [])
      assert.equal(report.summary.band, 'early')
    })
  }
})

describe('filling in a template', () => {
  it('puts the title in as it was typed, on one line', () => {
    assert.equal(titled('# PRD: {title}\n', '  $& for\nnurses '), '# PRD: $& for nurses\n')
  })

  it('leaves a blank where no title was given', () => {
    assert.equal(titled('# {title}\n', ' '), '# [title]\n')
  })

  for (const [text, snippet] of [
    ['A [first] and [second]', 'A ${1:[first]} and ${2:[second]}'],
    ['A [link](x.md), then [blank]', 'A [link](x.md), then ${1:[blank]}'],
    ['costs $5 in {braces} \\', 'costs \\$5 in {braces\\} \\\\'],
    ['nothing here', 'nothing here'],
  ] as const) {
    it(`has a stop at each blank of ${JSON.stringify(text)}`, () => {
      assert.equal(asSnippet(text), snippet)
    })
  }
})

describe('the snippets', () => {
  const snippets = JSON.parse(readRepositoryFile('client/snippets/product.json')) as Record<
    string,
    { readonly prefix: string | string[]; readonly description: string; readonly body: string | string[] }
  >

  for (const [name, { prefix, description, body }] of Object.entries(snippets)) {
    it(`${name}: is found by typing "candor", and its blanks count as unanswered`, () => {
      assert.match([prefix].flat()[0] ?? '', /^candor-[a-z-]+$/)
      assert.match(description, /^[A-Z].*[^.]$/)
      const inserted = [body]
        .flat()
        .join('\n')
        .replace(/\$\{\d+\|([^,]+),[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d/g, '')
      const report = reviewText(`---\ndoc-type: prd\n---\n\n# Depot routes\n\n## Notes\n\n${inserted}\n`)
      assert.ok(linesWith(report, 'clarity/placeholder-left').size > 0, inserted)
      for (const { state } of Object.values(report.summary.perspectives)) assert.equal(state, 'absent')
    })
  }
})
