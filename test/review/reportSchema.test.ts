import assert from 'node:assert/strict'
import * as z from 'zod'
import { documentReport, toReport } from '../../server/src/review/report'
import { reportSchema } from '../../server/src/review/reportSchema'
import { createTogether } from '../../server/src/review/together'
import type { ReviewReport } from '../../server/src/review/types'
import { createFakeReviewer, fakeRules } from '../support/fakeEngine'
import { assertGenerated } from '../support/generatedFile'
import { testRuleset } from '../support/ruleset'

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value
type FromSchema = DeepReadonly<z.infer<ReturnType<typeof reportSchema>>>

/** Assignable both ways: neither has a key, a value or a null that the other does not have. */
const schemaToType = (report: FromSchema): ReviewReport => report
const typeToSchema = (report: ReviewReport): FromSchema => report

describe('the schema of candor-review/1', () => {
  const reviewer = createFakeReviewer(fakeRules)
  const reviewed = ['# Rich\n\nnobody else TBD', '# Readme', ''].map((text, index) => ({
    path: `${index}.md`,
    review: reviewer.review({ text, path: `${index}.md` }, testRuleset()),
  }))
  const together = createTogether(reviewed.length)
  for (const { path, review } of reviewed) together.add(path, review)
  const documents = reviewed.map(({ path, review }) => documentReport(path, review))
  const report = toReport(documents, together.report(), '1.2.3')

  it('has the keys and types of the report, in the same order', () => {
    const parsed = reportSchema().parse(report)
    assert.deepEqual(schemaToType(parsed), typeToSchema(report))
    assert.equal(JSON.stringify(parsed), JSON.stringify(report))
  })

  it('refuses what is not in it', () => {
    assert.equal(reportSchema().safeParse({ ...report, author: 'x' }).success, false)
    assert.equal(reportSchema().safeParse({ ...report, schema: 'candor-review/2' }).success, false)
  })

  it('is published as it is', async () => {
    const schema = z.toJSONSchema(reportSchema(), { target: 'draft-7' })
    await assertGenerated('schemas/candor-review-1.schema.json', { title: 'candor-review/1', ...schema })
  })
})
