import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { comparedIn } from '../../server/src/facts/comparisonTables'
import { MarkdownParser } from '../../server/src/markdown/parser'

const NAMES = {
  key: '',
  product: new Set(['vanly']),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the first row of a table compares. */
function comparedOf(headers: string, cells: string): string | null {
  const table = `| ${headers} |\n|${headers.replace(/[^|]+/g, '---')}|\n| ${cells} |`
  const rows = new MarkdownParser()
    .parse(table)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .flatMap(({ block }) => (block.row === null || block.row.cells.length === 0 ? [] : [block.row]))
  const [row] = rows
  assert.ok(row !== undefined, `"${headers}" has no row`)
  return comparedIn(row, NAMES)
}

describe('Tables that compare', () => {
  const comparing: readonly (readonly [string, string])[] = [
    ['Competitor | Price', 'Routely | 40 a van'],
    ['Vendor | What it covers', 'Routely | Trucks'],
    ['Tool | Difference', 'Routely | No map of the yard'],
    ['Adjacent tool | How we are different', 'Routely | We start at the gate'],
    ['Rival tool | Why we win', 'Routely | The gate is part of it'],
    ['Planner | Strength | Weakness vs Vanly', 'Routely | Maps | No gate'],
    ['Tool | Type | Cost | Depth', 'Routely | Hosted | 40 a van | Routes alone'],
    ['Solution | Runs on | Problems', 'Routely | Phones | Closed, and 40 a van'],
    ['Existing tools | Gaps', 'Routely | No gate'],
    ['Product | Pricing', 'Routely | 40 a van'],
    ['Current solution | Shortcomings', 'A shared sheet | Nobody sees changes'],
    ['Project | Why not', 'Open routes | Nobody looks after it'],
    ['Feature | Routely | Yardo | Own', 'Gate list | Yes | No | Yes'],
    ['Feature | Routely | Yardo', 'Gate list | ✅ | ❌'],
    ['Need | Routely | Yardo', 'Gate list | ✅ History | ✅ Only today'],
    ['Function | Routely | Yardo | Sheet', 'Gate list | Partial | None | Yes (paid)'],
    ['Dimension | Hosted suites | Vanly target', 'Reach | The whole fleet | The gate alone'],
    ['They | We', 'A map of trucks | A list of gates'],
    ['What Routely does | What we do instead', 'Two logins | One login'],
    ['Traditional planners | Our planner', 'Closed | Open'],
    ['Area | Common tools | Vanly role', 'Routes | Routely | Takes them as they are'],
    ['Capability | Routely | Vanly', 'Gate list | Planned | Today'],
  ]
  for (const [headers, cells] of comparing)
    it(`finds "${headers}"`, () => {
      assert.notEqual(comparedOf(headers, cells), null)
    })

  const others: readonly (readonly [string, string])[] = [
    ['Field | Meaning | Form | Mandatory?', 'Plate | Of the van | Text | Yes'],
    ['Others | Notes', 'Gate lists | Later'],
    ['What it does | What we do', 'Opens | Wait'],
    ['Today | Tomorrow', 'Two logins | One login'],
    ['State | Item | Remaining | Needed?', 'Done | Gate list | Tests | no'],
    ['Input | Expansion | Lexical | Nearest', 'Plate only | yes | expanded | expanded'],
    ['Area | Excluded | Reason', 'Accounts | No user accounts; one list | Less to build'],
    ['Expression | Trigger | Picture', 'Asleep | Idle, no open session | No open session'],
    ['Issue | Example | Root cause', 'Noise | Late vans twice | No log of changes'],
    ['Row | Base | Strategy', 'deleted | unchanged | no-op'],
    ['Action | Admin | Editor | Viewer', 'See the list | Yes | Yes | No'],
    ['Limit | Free | Pro | Enterprise', 'Gate list | Yes | Yes | Yes'],
    ['Platform | Windows | Linux', 'Gate list | Yes | No'],
    ['Tool | Actions | Level', 'configure | set up, find | plain'],
    ['Source | What it gives | Access', 'Port register | Ships | No key needed'],
    ['Risk | Likelihood | Mitigation', 'Late vans | High | A second gate'],
    ['Metric | Baseline | Target', 'Waiting | 40 minutes | 10 minutes'],
    ['Feature | Effort | Depends on', 'Gate list | Small | None'],
    ['Step | Action', 'One | Open the gate'],
    ['Person | Needs', 'Dispatcher | A list of vans'],
  ]
  for (const [headers, cells] of others)
    it(`passes over "${headers}"`, () => {
      assert.equal(comparedOf(headers, cells), null)
    })
})
