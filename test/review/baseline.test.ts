import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import fc from 'fast-check'
import { rules as candorRules } from '../../rules/index'
import type { Rule } from '../../rules/contract'
import { knownFrom } from '../../server/src/review/baseline'
import { reviewDocument } from '../../server/src/review/reviewDocument'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Review } from '../../server/src/review/types'
import type { KnownFindings } from '../../server/src/ruleset/types'
import { fakeDocument } from '../support/fakeDocument'
import { absenceRule, fakeRule, wordRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const words = ['gold', 'lead', 'iron'] as const
const rules: readonly Rule[] = [
  ...words.map((word) => wordRule(`a/${word}`, word)),
  wordRule('b/gold', 'gold', { severity: { pm: 'information', leader: 'off' } }),
  absenceRule('c/missing'),
]

function review(text: string, recorded: KnownFindings | null = null, all = rules): Review {
  return reviewDocument(fakeDocument({ text }), all, testRuleset(), { recorded })
}

function recordOf(text: string): KnownFindings {
  return knownFrom(review(text).occurrences, text)
}

/** Texts at all places that findings point at, folded ones included. */
function shown({ findings, document }: Review): readonly string[] {
  const ranges = findings.flatMap(({ range, related }) => [range, ...related.map((place) => place.range)])
  return ranges.map(({ start, end }) => document.text.slice(start, end)).sort()
}

const paragraph = fc
  .array(fc.constantFrom(...words, 'tin', 'copper', '**gold**', '😀'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))
const sections = fc.array(
  fc.tuple(fc.constantFrom('# A', '## B', '## Market', '### C'), fc.array(paragraph, { maxLength: 6 })),
  { minLength: 1, maxLength: 6 },
)
const textOf = (parts: readonly (readonly [string, readonly string[]])[]): string =>
  parts.map(([heading, paragraphs]) => [heading, ...paragraphs].join('\n\n')).join('\n\n')

describe('the baseline in a review', () => {
  it('silences all that was recorded', () => {
    fc.assert(
      fc.property(sections, (parts) => {
        const text = textOf(parts)
        const { findings, occurrences, baselined, score, band } = review(text, recordOf(text))
        assert.deepEqual(findings, [])
        assert.equal(baselined, occurrences.length)
        assert.deepEqual({ score, band }, { score: review(text).score, band: review(text).band })
      }),
    )
  })

  it('stays silent when paragraphs move within their section', () => {
    const moved = sections.chain((parts) =>
      fc
        .tuple(
          ...parts.map(([, paragraphs]) =>
            fc.shuffledSubarray([...paragraphs], {
              minLength: paragraphs.length,
              maxLength: paragraphs.length,
            }),
          ),
        )
        .map(
          (shuffled) =>
            [parts, parts.map(([heading], at) => [heading, shuffled[at] ?? []] as const)] as const,
        ),
    )
    fc.assert(
      fc.property(moved, ([before, after]) => {
        assert.deepEqual(review(textOf(after), recordOf(textOf(before))).findings, [])
      }),
    )
  })

  it('shows what is added, and nothing else', () => {
    fc.assert(
      fc.property(sections, fc.nat(5), fc.nat(5), (parts, section, at) => {
        const before = textOf(parts)
        const after = textOf(
          parts.map(([heading, paragraphs], index) =>
            index === section % parts.length
              ? [heading, paragraphs.toSpliced(at, 0, 'iron is new, and so is lead')]
              : [heading, paragraphs],
          ),
        )
        assert.deepEqual(shown(review(after, recordOf(before))), ['iron', 'lead'])
      }),
    )
  })

  it('never shows more than without it, and no more than is new', () => {
    fc.assert(
      fc.property(sections, sections, (one, other) => {
        const recorded = recordOf(textOf(other))
        const { occurrences, baselined } = review(textOf(one), recorded)
        const total = [...recorded.values()].reduce((sum, count) => sum + count, 0)
        assert.ok(baselined <= Math.min(total, occurrences.length))
        const expected = [...knownFrom(occurrences, textOf(one))].reduce(
          (sum, [name, count]) => sum + Math.min(count, recorded.get(name) ?? 0),
          0,
        )
        assert.equal(baselined, expected)
      }),
    )
  })

  it('shows the later ones of what nothing tells apart', () => {
    const recorded = recordOf('# A\n\ngold')
    const { findings } = review('# A\n\ngold and gold', recorded)
    assert.deepEqual(
      findings.map(({ ruleId, range, related }) => [ruleId, range.start, related.length]),
      [
        ['a/gold', 14, 0],
        ['b/gold', 14, 0],
      ],
    )
  })

  it('holds remarks about comments as well', () => {
    const text = '# A\n\n<!-- candor: allow a/gold -->\n\ntin'
    assert.deepEqual(review(text, recordOf(text)).findings, [])
  })

  it('never holds that a rule failed', () => {
    const failing = fakeRule('d/failing', () => {
      throw new Error('a bug')
    })
    const text = '# A\n\ntin'
    const { occurrences } = review(text, null, [failing])
    const recorded = knownFrom(occurrences, text)
    assert.deepEqual([...recorded], [])
    assert.equal(review(text, recorded, [failing]).findings.length, 1)
  })
})

describe('the baseline of real documents', () => {
  const folder = 'test/fixtures/documents/product'
  const reviewer = createReviewer(candorRules)
  for (const name of readdirSync(folder)) {
    const path = `docs/${name}`
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const under = (content: string, recorded: KnownFindings | null): Review =>
      reviewer.review(
        { text: content, path },
        testRuleset({
          baseline: recorded && {
            file: 'candor-baseline.json',
            documents: new Map([[path, recorded]]),
            hash: '',
          },
        }),
      )
    const before = under(text, null)
    const recorded = knownFrom(before.occurrences, text)

    it(`silences ${name}, and its score stays`, () => {
      const after = under(text, recorded)
      assert.deepEqual(after.findings, [])
      assert.equal(after.baselined, before.occurrences.length)
      assert.equal(after.score, before.score)
    })

    it(`shows a sentence added to ${name}`, () => {
      const sentence = 'Absolutely nobody else has ever built anything like this rope bridge.'
      const longer = `${text.trimEnd()}\n\n## A last word\n\n${sentence}\n`
      const without = under(longer, null)
      if (without.document.gate !== 'review') return
      const { findings } = under(longer, recorded)
      const start = longer.indexOf(sentence)
      assert.ok(findings.some(({ range }) => start <= range.start && range.end <= start + sentence.length))
      const news = [...knownFrom(without.occurrences, longer)].filter(([key]) => !recorded.has(key))
      assert.ok(findings.length <= news.length)
    })
  }

  it('stays silent where two paragraphs change places, but for a sentence that lost what backed it', () => {
    let [swaps, loud] = [0, 0]
    for (const name of readdirSync(folder)) {
      const path = `docs/${name}`
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const blocks = text.split('\n\n')
      // Paragraphs of a few lines; what may be a heading or belongs to what follows stays.
      const moves = blocks.map((block) => /^[A-Z][^\n]*(?:\n[A-Za-z][^\n]*)*[.]$/u.test(block))
      const recorded = knownFrom(reviewer.review({ text, path }, testRuleset()).occurrences, text)
      const ruleset = testRuleset({
        baseline: { file: '', documents: new Map([[path, recorded]]), hash: '' },
      })
      for (let at = 0; at + 1 < blocks.length; at++) {
        if (moves[at] !== true || moves[at + 1] !== true) continue
        const swapped = blocks.toSpliced(at, 2, blocks[at + 1] ?? '', blocks[at] ?? '').join('\n\n')
        swaps++
        if (reviewer.review({ text: swapped, path }, ruleset).findings.length > 0) loud++
      }
    }
    assert.ok(swaps > 40, `${swaps} places to try`)
    assert.ok(loud <= swaps / 20, `${loud} of ${swaps} were loud`)
  })
})
