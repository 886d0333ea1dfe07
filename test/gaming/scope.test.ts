import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Review, Reviewer } from '../../server/src/review/types'
import { testRuleset } from '../support/ruleset'
import { drafts, render } from './documents'
import { assertCoverageNotRaised, holds, judge, judgeDraft, PATIENCE } from './judged'

const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Pflegekräfte auf der Nachtschicht verlieren bei jeder Übergabe den Überblick über offene Aufgaben.',
    'Wir haben im Mai 2026 zwölf Pflegekräfte befragt; neun von ihnen schreiben alles auf Papier.',
    'Krankenhäuser zahlen 900 € im Jahr, und die Kosten der Unterstützung steigen.',
    'Wir wissen noch nicht, ob kleine Häuser dafür zahlen würden.',
    'Wir brechen ab, wenn bis Oktober weniger als vierzig Menschen damit arbeiten.',
  ],
  French: [
    'Les bibliothécaires déplacent les livres entre les annexes et notent tout sur du papier.',
    'Nous avons interrogé douze personnes en mai 2026; neuf perdent une heure par semaine.',
    'Les villes paient 900 € par an et le coût du support augmente.',
    'Nous ne savons pas encore si les petites villes paieraient pour cela.',
    'Nous arrêtons si moins de quarante personnes utilisent cette liste en octobre.',
  ],
  Spanish: [
    'Los despachadores planifican las rutas de la mañana en una hoja de cálculo y pierden tiempo.',
    'En mayo de 2026 entrevistamos a doce personas; nueve copian la lista a mano.',
    'Las empresas pagan 900 € al año y los costes de soporte suben.',
    'Todavía no sabemos si las empresas pequeñas pagarían por esto.',
    'Paramos si menos de cuarenta personas lo usan en octubre.',
  ],
}

const OTHER_TEXTS = [
  'Run `npm install` and then start the server with `npm start`.',
  'Set the environment variable `PORT` to choose another port.',
  'Fixed a crash when the configuration file is empty.',
  'Pull requests are welcome; please open an issue first.',
  'The function returns the number of bytes that were written.',
  'First, boil the water, then add the rice and stir.',
]
const OTHER_PATHS = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/api/bytes.md', 'recipes/rice.md']

const HEADS = ['', '---\ndoc-type: prd\n---\n', '---\ndoc-type: strategy\nstatus: draft\n---\n']

const foreign = fc
  .tuple(fc.constantFrom(...Object.values(FOREIGN)), fc.constantFrom(...HEADS))
  .chain(([sentences, head]) =>
    fc
      .array(
        fc.tuple(fc.constantFrom('', '## Problem\n\n', '## Market\n\n'), fc.constantFrom(...sentences)),
        {
          minLength: 4,
          maxLength: 12,
        },
      )
      .map((parts) => `${head}# Wardlist PRD\n\n${parts.map((part) => part.join('')).join('\n\n')}\n`),
  )

const otherDocuments = fc.record({
  path: fc.constantFrom(...OTHER_PATHS),
  text: fc
    .array(fc.constantFrom(...OTHER_TEXTS, '## Usage', '## Installation', '## Unreleased'), {
      minLength: 3,
      maxLength: 15,
    })
    .map((parts) => `# Bytes\n\n${parts.join('\n\n')}\n`),
})

function assertNoScore({ score, band, caps }: Review, text: string): void {
  assert.deepEqual({ score, band, caps }, { score: null, band: null, caps: [] }, text)
}

/** What a person sees of a review. */
function shown({ findings, waivers, band, score, caps, questions, document }: Review): unknown {
  const { facts, type, gate, gateReasons, language, words } = document
  const { perspectives, evidence, synthesis, unknowns, decision, metrics } = facts
  // How a target remembers its matches is its own affair.
  const targets = metrics.targets.map(({ says, ...target }) => ({ ...target, figures: says(/\d/u) }))
  return [
    { findings, waivers, band, score, caps, questions, type, gate, gateReasons, language, words },
    { perspectives, evidence, synthesis, unknowns, decision, metrics: { ...metrics, targets } },
  ]
}

const ruleset = testRuleset()

describe('a review', function () {
  this.timeout(PATIENCE)

  it('gives no score to a document that is not English', () => {
    holds(foreign, (text) => {
      assertNoScore(judge(text, 'docs/prd.md'), text)
    })
  })

  it('gives no score to a document that is not a product document', () => {
    holds(otherDocuments, ({ text, path }) => {
      assertNoScore(judge(text, path), text)
    })
    holds(drafts, (draft) => {
      const text = render({ ...draft, properties: ['doc-type: none'] })
      assertNoScore(judge(text, draft.path), text)
    })
  })

  it('of the same text is the same, whatever was reviewed before and whoever wrote it', () => {
    const [used, other] = [createReviewer(rules), createReviewer(rules)]
    const authors = fc.constantFrom('Ada Grant', 'Bo Chen', 'Zoë Ártal', 'the CEO')
    holds(fc.tuple(drafts, authors), ([draft, author]) => {
      const by = (name: string): string =>
        render({ ...draft, properties: [...draft.properties, `author: ${name.padEnd(12, '.')}`] })
      const review = (text: string, reviewer: Reviewer): unknown =>
        shown(reviewer.review({ text, path: draft.path }, ruleset))
      // What this reviewer has seen before is not what that one has.
      review('# Something else\n', other)
      assert.deepEqual(review(by(author), used), review(by('Ada Grant'), other))
    })
  })

  it('finds no perspective better answered when a claim is deleted', () => {
    holds(fc.tuple(drafts, fc.nat(60)), ([draft, which]) => {
      const sentences = draft.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
      const deleted = sentences[which % sentences.length]
      // Wherever it stands: of a paragraph that stands twice, one with a sentence less is a copy in other words.
      const sections = draft.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => ({
          ...block,
          sentences: block.sentences.filter((sentence) => sentence !== deleted),
        })),
      }))
      assertCoverageNotRaised(judgeDraft(draft), judgeDraft({ ...draft, sections }))
    })
  })
})
