import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { reportSchema } from '../../server/src/review/reportSchema'
import { createReviewer } from '../../server/src/review/reviewer'
import type { ReviewReport } from '../../server/src/review/types'
import { runCli } from '../support/cliRun'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'

const SEEN = 'In May 2026 we interviewed 14 ferrymen; nine of them write each toll twice.'
const OWN = ['40% of the crews sleep on the pier.', '73% of the tourists queue in the rain.']

const about = (name: string, ...said: readonly string[]): string =>
  `---\ndoc-type: prd\n---\n# ${name}\n\n## Evidence\n\n${said.join('\n\n')}\n`

const FOLDER: MemoryFiles = {
  '/w/docs/north.md': about('North pier', SEEN),
  '/w/docs/old_quay.md': about('Old quay', OWN[0] ?? '', SEEN),
  '/w/docs/south.md': about('South pier', SEEN),
  '/w/docs/west.md': about('West pier', OWN[1] ?? '', SEEN),
}

/** What the real engine says without rules; none of this depends on findings. */
async function check(args: string, files = FOLDER): Promise<string> {
  const { stdout } = await runCli(['check', ...args.split(' ')], {
    cwd: '/w',
    services: { host: memoryHost(files), rules: [], createReviewer },
  })
  return stdout
}

describe('candor check over several documents', () => {
  it('tells below the totals what counts once', async () => {
    const told = (await check('docs')).split('\n').slice(-6)
    assert.deepEqual(told, [
      '4 documents reviewed: no findings',
      '1 passage stands in 3 documents or more, and the evidence in it counts once:',
      '  “In May 2026 we interviewed 14 ferrymen; nine of them write each toll twice.”',
      '  (docs/north.md:8, docs/old_quay.md:10 and 2 more)',
      'This shows what the document contains, not whether the decision is right.',
      '',
    ])
  })

  it('tells it in Markdown behind the documents', async () => {
    const told = (await check('docs --format markdown')).split('\n').slice(-4)
    assert.deepEqual(told, [
      '1 passage stands in 3 documents or more, and the evidence in it counts once:',
      '',
      `- “${SEEN}” (\`docs/north.md:8\`, \`docs/old_quay.md:10\` and 2 more)`,
      '',
    ])
  })

  it('names three passages and counts the others', async () => {
    const all = [1, 2, 3, 4, 5].map((pier) => `${pier}2% of tolls at pier ${pier} are late.`)
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`/w/docs/${name}.md`, about('Tolls', ...all)]),
    )
    const told = (await check('docs', files)).split('\n').slice(-7)
    assert.deepEqual(told, [
      '5 passages stand in 3 documents or more, and the evidence in them counts once:',
      '  “12% of tolls at pier 1 are late.” (docs/a.md:8, docs/b.md:8 and 1 more)',
      '  “22% of tolls at pier 2 are late.” (docs/a.md:10, docs/b.md:10 and 1 more)',
      '  “32% of tolls at pier 3 are late.” (docs/a.md:12, docs/b.md:12 and 1 more)',
      '  and 2 more',
      'This shows what the document contains, not whether the decision is right.',
      '',
    ])
    assert.match(await check('docs --format markdown', files), /and 1 more\)\n- and 2 more\n$/)
  })

  it('has it in the totals of the review JSON, and every document as it is alone', async () => {
    const report = JSON.parse(await check('docs --format json')) as ReviewReport
    assert.deepEqual(reportSchema().parse(report), report)
    assert.deepEqual(report.totals, {
      documents: 4,
      findings: {},
      evidence: [0, 0, 2, 1, 0, 0],
      repeated: [
        {
          text: SEEN,
          documents: 4,
          places: [
            { path: 'docs/north.md', line: 8 },
            { path: 'docs/old_quay.md', line: 10 },
            { path: 'docs/south.md', line: 8 },
            { path: 'docs/west.md', line: 10 },
          ],
        },
      ],
      repeatedLeftOut: 0,
    })
    for (const document of report.documents) {
      const alone = JSON.parse(await check(`${document.path} --format json`)) as ReviewReport
      assert.deepEqual(alone.documents, [document])
      assert.deepEqual(alone.totals.evidence, document.summary.evidence.histogram)
    }
  })

  it('tells nothing where two documents say the same', async () => {
    const told = await check('docs/north.md docs/west.md')
    assert.doesNotMatch(told, /passage/)
    const { totals } = JSON.parse(await check('docs/north.md docs/west.md --format json')) as ReviewReport
    assert.deepEqual([totals.evidence, totals.repeated], [[0, 0, 1, 2, 0, 0], []])
  })
})
