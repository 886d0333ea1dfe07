import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import type { Frame } from '../../server/src/facts/perspectiveFrame'
import { othersFrames } from '../../server/src/facts/perspectiveOthers'
import { MarkdownParser } from '../../server/src/markdown/parser'

const NAMES = {
  key: '',
  product: new Set(['vanly']),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the sentences of a text tell of what others make, and of what the product is not. */
function toldBy(text: string): readonly string[] {
  const frames: Frame[] = []
  for (const { sentences } of new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks))
    for (const sentence of sentences) othersFrames(sentence, NAMES, frames)
  return frames.map((frame) => frame.text)
}

function finds(told: readonly (readonly [string, string])[]): void {
  for (const [text, found] of told)
    it(`"${text}"`, () => {
      assert.deepEqual(toldBy(text), [found])
    })
}

function passes(silent: readonly string[]): void {
  for (const text of silent)
    it(`not "${text}"`, () => {
      assert.deepEqual(toldBy(text), [])
    })
}

describe('What others make', () => {
  finds([
    ['Existing yard planners stop at the gate.', "others' planners"],
    ['Existing open-source planners do not read plates.', "others' planners"],
    ['Traditional booking systems do not pay anybody for waiting.', "others' systems"],
    ['Conventional trackers are made for trucks.', "others' trackers"],
    ['Most delivery apps are built for riders.', "others' apps"],
    ['Many yard apps have a map and nothing else.', "others' apps"],
    ['Similar planners need a card reader at each gate.', "others' planners"],
    ['Comparable packages cost more than a van.', "others' packages"],
    ['Competing planners have no gate list.', "others' planners"],
    ['Commercial suites are sold by the seat.', "others' suites"],
    ['Generic trackers keep the data.', "others' trackers"],
    ['Mainstream browsers do not print labels.', "others' browsers"],
    ['Current AI assistants forget the yard overnight.', "others' assistants"],
    ['Whereas established planners start at the road, it starts at the gate.', "others' planners"],
    ['It is slower than most planners in the first week.', "others' planners"],
    ['No existing planner libraries read plates at night.', "others' libraries"],
    ['It goes beyond existing trackers in one point.', "others' trackers"],
    ['The old portal assumes that somebody prints the list.', "others' portal"],
    ['The legacy system closes at six.', "others' system"],
    ['The current portal cannot show a second gate.', "others' portal"],
    ['The existing site does not say when a van is late.', "others' site"],
    ['However, the existing app is not made for gloves.', "others' app"],
    ['Two other yard planners read plates.', "others' planners"],
    ['Several existing planners print the list at night.', "others' planners"],
    ['Plenty of existing trackers show the gate.', "others' trackers"],
    ['A few other planners let the driver wait in town.', "others' planners"],
    ['Existing route calculators know nothing of tides.', "others' calculators"],
    ['Many existing terminals scan from two metres.', "others' terminals"],
    ['Traditional fuel benchmarks count trucks, not vans.', "others' benchmarks"],
    ['Most shift schedulers assume an office.', "others' schedulers"],
    ['Conventional yard detectors miss wet plates.', "others' detectors"],
    ['Generic plate scanners (Gatewise, Platio) stop at rain.', "others' scanners"],
    ['Existing planners — three of them — start at the road.', "others' planners"],
  ])
  passes([
    'The list opens in other editors as well.',
    'Drivers copy the plate into existing apps.',
    'We keep compatibility with other planners.',
    'It links to other applications through an interface.',
    'Copy the setting to other projects of the yard.',
    'Most companies would never sign this.',
    'Most teams have one gate.',
    'Many startups rent a hall first.',
    'Existing vans keep their plates.',
    'Other services (post, freight, waste).',
    'Preserve the existing app and its settings.',
    'The school prints what one teacher keeps in the old portal.',
    'The current app shows all vans.',
    'The current system settings stay where they are.',
    'Current implementation of the list.',
    'The existing planner reads the list each night.',
    'Drivers of other companies wait outside.',
    'All other planners of the yard stay as they are.',
    'Both other scanners were repaired in May.',
    'Put the plates on existing scanners.',
    'Other scanners (gate two, gate three).',
    'The foreman counts existing pallets twice.',
    'Existing readers may keep their card.',
  ])
})

describe('What the product is not', () => {
  finds([
    ['Vanly is not a fleet tracker.', 'not fleet'],
    ['Vanly is not an ERP for hauliers.', 'not erp'],
    ['Vanly is NOT the cheapest list of vans.', 'not cheapest'],
    ["Vanly isn't just a list.", 'not list'],
    ['Vanly is not another planner.', 'not planner'],
    ['Vanly is certainly not another planner.', 'not planner'],
    ['Today Vanly is not only a list.', 'not list'],
    ['We know that Vanly is not the only list of vans.', 'not list'],
    ['Gatekit is not another place to log in.', 'not place'],
    ['Gatekit is not merely a list.', 'not list'],
  ])
  passes([
    'Vanly is a list of vans.',
    'Vanly is not ready before May.',
    'Vanly does not store plates.',
    'Vanly must not send plates abroad.',
    'The list is not a fleet tracker.',
    'Migration is not a goal of this phase.',
    'Correlation is not a proof.',
    'A late van is not another problem.',
    'It is not just the gate.',
    'This is not a promise.',
    'Is Vanly a planner?',
    'Printing is not the bottleneck.',
  ])
})
