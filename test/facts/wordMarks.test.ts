import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { MARK, marksOf } from '../../server/src/facts/wordMarks'
import { wordsOf } from '../../server/src/facts/words'

/** Sentences that a pattern behind the hint is meant for: without the hint, nobody would look at them. */
const HINTED: Readonly<Partial<Record<keyof typeof MARK, readonly string[]>>> = {
  number: ['There are three booths.', 'A board with 3 columns.', 'Zero fees apply.', 'It takes 12 steps.'],
  promise: [
    'Hard for others to copy.',
    'It can’t be gamed.',
    'It CANNOT be fooled.',
    'It tells you exactly when to leave.',
    'It removes the guesswork.',
    'That solves it permanently.',
    'A risk-free start.',
    'It is more useful than ever.',
    'It almost certainly helps.',
    'A fundamentally new way.',
    'It is not just a list, but a plan.',
    'A new category of bakery.',
    'Demand is exploding.',
    'It has healthy margins.',
    'Unlike traditional ovens, it hums.',
  ],
  duty: ['Receipts are required by law.', 'The act demands receipts.', 'The directive takes effect in May.'],
  existing: ['We move the existing members.', 'Legacy orders stay.'],
  change: [
    'The format stays unchanged.',
    'The same screen.',
    'The form has to be rewritten.',
    'Left as it is.',
  ],
  default: ['Mails are off by default.'],
  own: [
    'It is a hobby project.',
    'For the in-house use of us.',
    'I wrote it for myself.',
    'A portfolio piece.',
    'Context: side project.',
    'Built as a Hackathon entry.',
  ],
  advice: ['You should ask first.', 'Make sure to ask.', 'Step 1 comes first.', 'In this guide we bake.'],
  waiting: ['We wait until it is proven.', 'Not unless somebody asks.', 'Only when demand is proven.'],
  given: ['It trades rest for speed.', 'There is a tension.'],
  first: ['The first version has no search.', 'In v1, only mail.', 'For the MVP we will not sort.'],
  apart: [
    'All steps can be done in any order.',
    'Each part can be built on its own.',
    'Requires phase 1.',
    'Blocked by part 2.',
  ],
  concern: [
    'Printing is not a bottleneck.',
    'Our constraints are time and paper.',
    'Paper is the limiting factor.',
  ],
  time: ['Four 30-minute lessons.', 'All of them take two weeks.'],
  limit: [
    'Free: unlimited boards.',
    'Pro has up to 9 boards.',
    'Team: max. 3 boards.',
    'Plus is capped at 4 boards.',
  ],
  self: ['As a baker, I want flour.', 'As a baker, I’d like flour.'],
  reported: [
    'According to Baker Weekly, ovens last longer.',
    'Millstone reported a loss.',
    'Crust & Co. estimates two ovens a town.',
    'Rye Review says so.',
  ],
  foil: [
    'Competitors claim the same.',
    'It is tempting to bake at noon.',
    'One might think flour is flour.',
    'Critics say it is dear.',
    'A common misconception is that rye keeps.',
    'It could be argued that nobody bakes.',
    'Some may argue for wheat.',
    'Myth: bread needs sugar.',
  ],
  condition: [
    'Ovens stay on, if asked.',
    'Unless it rains, we bake.',
    'Only assuming a second oven.',
    'Provided that flour comes.',
    'In case of rain we stay.',
    'Suppose it rains.',
    'It would be different, were we to close.',
  ],
  defining: [
    'A loaf is defined as 700 g.',
    'Proof refers to the rise.',
    'RB stands for rye bread.',
    'In other words, less.',
    'E.g., rye.',
    'For example, rye.',
    'For instance, wheat.',
    'Bad: white flour.',
    'Don’t: knead it cold.',
    'Such as rye.',
  ],
  decided: ['Decision: rye.', 'Decided: no sugar.', 'Chosen option: rye.', 'Rejected because of the price.'],
  belief: ['Our bet is rye.', 'The hypothesis holds.', 'My guess: two ovens.', '[Assumption] Rye sells.'],
  delivered: [
    'Launch the oven.',
    'Ships in May.',
    'Released to all bakers',
    'Implementing the sieve',
    'Open source the recipe.',
    'Open-sourced recipe',
    'Roll out the rye.',
    'The rye is live.',
    'The oven is up and running.',
    'The oven is in production.',
    'All mills merged.',
    'Mills rolled out',
  ],
  built: ['Status: planned', 'This page describes the shipped version.', 'The implementation is complete.'],
}

describe('facts/wordMarks', () => {
  for (const [hint, sentences] of Object.entries(HINTED) as [keyof typeof MARK, readonly string[]][])
    for (const sentence of sentences)
      it(`hints at ${hint} in “${sentence}”`, () => {
        assert.notEqual(marksIn(sentence) & MARK[hint], 0)
      })

  it('hints at nothing in plain words', () => {
    assert.equal(marksIn('Bakers knead bread before dawn.'), MARK.unsaid)
  })

  it('tells words of grammar, of the trade and of persons apart', () => {
    assert.equal(marksOf('churn'), MARK.trade)
    assert.equal(marksOf('we') & (MARK.firstPerson | MARK.secondPerson), MARK.firstPerson)
    assert.equal(marksOf('your') & (MARK.firstPerson | MARK.secondPerson), MARK.secondPerson)
    assert.equal(marksOf('the'), MARK.common | MARK.unsaid)
    assert.equal(marksOf('bread'), 0)
  })

  it('keeps the hints of code, whose words are no words', () => {
    const value = 'We keep three'
    const text = {
      value,
      runs: [],
      marks: [{ kind: 'code' as const, start: 0, end: value.length, target: '' }],
    }
    const marks = wordsOf(text, 0, value.length).map((word) => word.marks)
    assert.deepEqual(marks, [0, 0, MARK.number])
  })
})

function marksIn(sentence: string): number {
  const words = wordsOf({ value: sentence, runs: [], marks: [] }, 0, sentence.length)
  return words.reduce((all, { marks }) => all | marks, 0)
}
