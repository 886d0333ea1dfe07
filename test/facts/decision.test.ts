import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { DecisionFacts } from '../../server/src/facts/types'
import { factsOf } from '../support/readDocument'

type Case = readonly [what: string, text: string, found: boolean]

function check(fact: keyof DecisionFacts, cases: readonly Case[]): void {
  for (const [what, text, found] of cases)
    it(`${found ? 'finds' : 'passes over'} ${what}`, () => {
      assert.equal(factsOf(text).decision[fact].length > 0, found)
    })
}

describe('facts/decision, who decides', () => {
  check('decider', [
    ['an owner in a line', 'Owner: Ada Grant', true],
    ['an owner behind a bold label', '**Owner:** depot team', true],
    ['an owner among lines run together', 'Status: Draft\nOwner: Ada Grant\nLast updated: 3 May 2026', true],
    ['a linked owner without a colon', '**Owner** [Ada Grant](https://example.com/ada)', true],
    ['a handle', '- **DRI:** @ada', true],
    ['a row of a property table', '| Field | Value |\n| --- | --- |\n| Approver | Ada Grant |', true],
    ['a role that decides in a sentence', 'After the pilot the product lead decides whether we go on.', true],
    ['an owner in front matter', '---\nowner: depots\n---\n\n# Plan\n\nText.', true],
    ['an approval on record', 'Status: approved for build (Ada Grant, 2026-05-04)', true],
    ['who approved it', 'This was approved by the depot council on 4 May.', true],
    ['a post of who wrote it', 'Written 2026-02-17 by Ada (fleet domain lead)', true],
    ['a title of its own', 'Launch coordinator: Ada Grant', true],
    ['a post behind a title', 'Launch owner: fleet lead', true],
    ['who approved it, at the start', 'Approved by Ada Grant on 4 May 2026', true],
    ['who signs off', '| Field | Value |\n| --- | --- |\n| Signs off | Depot council |', true],
    ['two roles in one', 'Sponsor and decider: Ada Grant', true],
    ['who keeps the page', 'Kept by Ada Grant, fleet lead; comments welcome.', true],
    ['a titled row', '| Field | Value |\n| --- | --- |\n| Programme manager | Ada Grant |', true],
    ['who maintains the document', 'The roadmap is written and maintained by the Depot Foundation.', true],
    ['who answers for the direction', 'The depot group is responsible for the roadmap.', true],
    ['a name with its role', 'Written with Ada Grant (PM) and two drivers.', true],
    ['who the decision makers are', 'Our harbour partners are the decision makers for the product.', true],
    ['whose yes decisions need', 'Significant decisions require the director’s approval.', true],
    ['whose sign-off decisions need', 'All scope decisions need depot manager sign-off.', true],
    ['decision makers among buyers', 'In small ports the harbour masters are decision makers.', false],
    ['an approval in the product', 'Late changes require manager approval in the app.', false],
    ['decisions that need data', 'Such decisions require data from two seasons.', false],
    ['a key with a space in front matter', '---\nproduct lead: ada\n---\n\n# Plan\n\nText.', true],
    ['a title that is explained', '- Package manager: installs what the lock file names', false],
    ['a title without a name', '- Fleet manager: plans the week for all vans', false],
    ['an approval of the product', 'An order is approved by sending the code.', false],
    ['a role for a task', 'The build server is responsible for the images.', false],
    ['an author', 'Author: Ada Grant', false],
    ['a list of team members', 'Team: Ada Grant, Bo Lind, Cy Moss', false],
    ['an owner to be found', 'Owner: TBD', false],
    ['an owner left in brackets', 'Owner: [name]', false],
    ['an unset owner', '**Owner:** unset', false],
    ['an empty cell', '| Field | Value |\n| --- | --- |\n| Owner | |', false],
    ['leads among the users', '## Users\n\n- **Team leads:** they plan the week', false],
    ['a product that decides', '## Solution\n\nThe owner decides in the app which van goes first.', false],
    ['a question', 'Who is the owner: the depot team?', false],
    ['empty front matter', '---\nowner:\n---\n\n# Plan\n\nText.', false],
  ])
})

describe('facts/decision, alternatives', () => {
  check('alternatives', [
    [
      'what is left out, and why',
      '## Out of scope\n\n- One app for all depots: too slow on old phones',
      true,
    ],
    ['one way over another, and why', 'We stay with paper lists because phones run empty.', true],
    [
      'what is left out, with a column of reasons',
      '## Not this season\n\n| Left out | Reason |\n| --- | --- |\n| Ferry tickets | The harbour sells them at its own gate |',
      true,
    ],
    [
      'an idea, and a column that says why not',
      '| Idea | Why not |\n| --- | --- |\n| A board in each van | Vans change hands every week |',
      true,
    ],
    [
      'what is left out, with a column of dates',
      '## Not this season\n\n| Left out | Quarter |\n| --- | --- |\n| Ferry tickets of all three lines | The second of 2027 |',
      false,
    ],
    [
      'what is left out, and what that is due to',
      '## Out of scope\n\n- Night ferries will not be listed, due to how often they are cancelled',
      true,
    ],
    [
      'what we do in its place',
      'A second yard costs as much as three cranes. Instead, we lease berths by the hour.',
      true,
    ],
    ['what others do instead', 'The app fails at noon. Instead, drivers ring the yard.', false],
    ['what we need instead', 'The list is wrong. Instead we need one that is right.', false],
    [
      'a log of decisions and their grounds',
      '| Decision | Why |\n| --- | --- |\n| Paper labels | They last a winter at sea |\n| One price for all | Crews compare at the bar |\n| Berths by the hour | Tides do not keep days |',
      true,
    ],
    [
      'one decision and its ground',
      '| Decision | Why |\n| --- | --- |\n| Paper labels | They last a winter at sea |',
      false,
    ],
    [
      'three things that stand back',
      'Tides are more important to us than timetables. We do not try to serve every yard. Ferries are put off until crews ask.',
      true,
    ],
    ['one thing that stands back', 'Ferries are put off until crews ask for them.', false],
    [
      'what the product puts first',
      '## Requirements\n\n- A flag takes precedence over the file\n- A file takes precedence over the default\n- Sync is paused until the van is back online',
      false,
    ],
    [
      'tools that fall short',
      'Existing apps do not know the tides of small harbours. Off-the-shelf tooling prints its labels in English only. Other software lacks berths by the hour.',
      true,
    ],
    [
      'when it is held to be done',
      'The first season will be considered successful if it:\n\n- prints labels for all three yards\n- rings every driver before noon',
      false,
    ],
    [
      'ways there are today',
      '## Existing solutions\n\nCrews ring the harbour office, which closes at four.',
      true,
    ],
    ['an option still to be named', 'We choose [which way] over paper lists because [why].', false],
    ['staying as we are', 'Staying with paper: free, and ten late vans a week.', true],
    ['what is left out', '## Out of scope\n\n- One app for all depots', false],
    ['what comes of waiting', 'Waiting means another winter with ten late vans a week.', true],
    ['the opposite of acting', 'The opposite of acting now is a second board in each depot.', true],
    ['a queue', 'Drivers wait at the gate until the board is free.', false],
    ['two ways by name', 'Commit to Rutero or Planfix before the second season.', true],
    ['a choice between ways', 'The choice is between one board and one phone per van.', true],
    ['one way by name', 'Commit to Rutero before the second season.', false],
    ['a distance', 'The board hangs between the gate and the office.', false],
    [
      'a table of which way in which case',
      '## Platform decision\n\n| If | Then |\n| --- | --- |\n| drivers plan at the gate | a board, as phones are in the van |',
      true,
    ],
    [
      'a table of what the product does',
      '## Requirements\n\n| If | Then |\n| --- | --- |\n| the van is late | the board shows it in red at once |',
      false,
    ],
    [
      'an option under its heading',
      '## Alternatives considered\n\nBuying a planner costs twice as much.',
      true,
    ],
    [
      'an option in a section below',
      '## Alternatives\n\n### Buy\n\nA bought planner has no offline mode.',
      true,
    ],
    ['a labelled option', '- **Option B:** keep the paper board in every depot', true],
    [
      'a table of options',
      '| Option | Pros | Cons |\n| --- | --- | --- |\n| Buy a planner | quick start | no offline mode |',
      true,
    ],
    ['what was weighed in prose', 'We considered a text message service and dropped it for its price.', true],
    ['a drawback of a way', 'The drawback of a native app is the review by the store.', true],
    [
      'several comparisons',
      'We build on the web rather than a native app.\n\nDispatchers type instead of drawing.\n\nEvery competitor asks for a card first.',
      true,
    ],
    ['what was rejected', 'Names considered and rejected: Wheel, which sounds like a toy.', true],
    ['the alternative in an aside', 'The alternative, a nightly import, hides errors until morning.', true],
    ['a preferred way', 'One option would be a second map, which is hard to read.', true],
    ['a question why not', '## Why a web page instead of an app?\n\nDrivers share their phones.', true],
    ['a question with not', '## Why boards, not phones?\n\nPhones run empty before noon.', true],
    ['a question that is asked in bold', '**Q: Why a board instead of an app?**\nA: Phones run empty.', true],
    ['when another product suits better', '## When not to choose it\n\n- You plan a single van.', true],
    ['what suits whom', '**Use the paper board if:**\n\n- You plan a single van', true],
    ['what is ruled out, and why', 'Do not build a chat for drivers. It would compete with the phone.', true],
    ['what is ruled out for now', 'Do not build a second map before depots have asked for it.', true],
    ['what is ruled out without a ground', 'Do not build a chat for drivers.', false],
    ['a question about what does not work', '## Why do drivers not call?\n\nThey have no free hand.', false],
    ['how it is used', '## When to call\n\nDrivers call at the gate.', false],
    [
      'what others fall short of',
      'No rival works offline.\n\nUnlike other planners and other tools, paper needs no battery, and no competitor prints.',
      true,
    ],
    ['options of a command', '## Usage\n\n**Options:** common options, plus a list of vans', false],
    [
      'a feature that does nothing',
      '## Requirements\n\n- Do nothing (leave the chosen van selected).',
      false,
    ],
    [
      'needs of users',
      '## Users\n\n- plan once instead of twice\n- compare competitors\n- see routes rather than lists',
      false,
    ],
    ['one shortfall', 'Existing planners do not work offline.', false],
    ['a single turn of phrase', 'Dispatchers type the address instead of drawing it.', false],
    ['an empty section', '## Alternatives\n\nNone', false],
    ['a section with a placeholder', '## Alternatives\n\nTBD', false],
    ['a section that only asks', '## Alternatives\n\nWhich planners could we buy for this?', false],
    [
      'a table of options without a judgement',
      '| Option | Default |\n| --- | --- |\n| verbose output | off by default here |',
      false,
    ],
  ])
})

describe('facts/decision, when it is looked at again', () => {
  check('revisit', [
    ['work that waits for demand', 'The hosted version must wait until there is evidence of demand.', true],
    ['a condition to stop', 'We stop if fewer than 5 of the 12 depots use it after six weeks.', true],
    ['a labelled criterion', '- **Kill criteria:** fewer than five depots in week six', true],
    ['a condition to reconsider', 'We will reconsider the price once 20 depots have renewed.', true],
    ['a date in front matter', '---\nreview-date: 2026-09-01\n---\n\n# Plan\n\nText.', true],
    ['a decision point', 'The decision point is the end of the pilot.', true],
    ['a phase gate', 'Phase gates keep the scope small for a team of one.', true],
    ['work that waits for demand', 'Only build this when depots ask for it.', true],
    ['a change put off for a signal', 'We avoid making this change until there is a signal for it.', true],
    ['a contingency', 'If planning is the blocker for the pilots, prioritize templates over maps.', true],
    ['a verdict after the pilot', 'After the pilot we decide whether to go on.', true],
    ['a date for the choice', 'The choice will be reviewed after the trial in June.', true],
    ['an end that hangs on use', 'The beta will be shut down if fewer than ten depots use it.', true],
    ['a column of triggers', '| Bet | Promotion trigger |\n| --- | --- |\n| Maps | ten depots ask |', true],
    ['a signal to watch', '**Signal to watch:** ten depots ask for maps by October.', true],
    ['what is done without it', '**If that signal does not come:** the list stays on paper.', true],
    ['a thesis with its end', 'If no depot plans with it, the whole thesis is wrong.', true],
    ['a limit and an order', 'If adoption < 20% in May: rethink the list and ask the drivers again.', true],
    ['a limit of the product', '## Requirements\n\n- If the load > 80%: pause the import', false],
    ['a limit without a turn', 'If adoption is above 20%: print a second list.', false],
    [
      'a pointer to what would end a bet',
      'The board keeps each bet, with what would prove or kill it.',
      true,
    ],
    ['a pointer to what would stop us', 'What would make us stop stands on the board.', true],
    ['what drivers would do', 'Drivers told us what would make them plan again.', false],
    ['a signal of the product', '**Signal:** the lamp turns red while the door is open.', false],
    [
      'a loop that does not stop',
      'A timer that does not know when to stop drains the battery after days.',
      false,
    ],
    [
      'a rollback that is a feature',
      'The plan stays manual until checks and rollback policies exist.',
      false,
    ],
    ['no waiting', "Don't wait for feedback from drivers.", false],
    ['a fallback of the product', '## Solution\n\nIf the signal is weak, we fall back to text.', false],
    ['a branch without the world', 'If the file is open, close it first.', false],
    [
      'a column of triggers of the product',
      '| Alarm | Trigger |\n| --- | --- |\n| Door | door opens |',
      false,
    ],
    ['a product that pauses', '## Requirements\n\n- The timer should pause when the screen is locked', false],
    ['a system that stops', 'The service will stop if the queue is empty.', false],
    ['an intention without a trigger', 'We intend to revisit these goals often.', false],
    ['a question', 'Should we stop if nobody uses it?', false],
  ])
})

describe('facts/decision, ask, downside and exclusions', () => {
  check('ask', [
    ['a proposal', 'We propose to start with three depots.', true],
    ['a decision section', '## Decision\n\nStart with three depots in May.', true],
    ['a quotation', '> “We propose to start with three depots.”', false],
    ['narration', 'The depots open at six in the morning.', false],
  ])
  check('downside', [
    ['a drawback', 'The drawback is a slower start for large depots in winter.', true],
    ['a risk section', '## Risks\n\nDrivers keep their paper list beside the app.', true],
    ['a fragment', '- risk', false],
  ])
  check('exclusions', [
    ['a non-goal', '## Non-goals\n\n- Payroll', true],
    ['a list behind its lead-in', 'We will not do the following:\n\n- payroll for drivers', true],
    ['a sentence', 'Payroll is out of scope.', true],
    ['a plan', 'We will build the planner first.', false],
  ])
})
