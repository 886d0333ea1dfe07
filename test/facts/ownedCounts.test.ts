import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page on a board game with two sections that say how many of something there are. */
function page(first: string, second: string, [one, two] = ['Start', 'Rules'], more = ''): string {
  return `# Harbour game: a board for rainy days

Families on the pier have nothing to do when the ferry is late. This page says which game they find in the shelter.

## ${one}

${first}

## ${two}

${second}
${more}`
}

ruleTester(numberDrift, {
  flagged: [
    {
      text: page(
        '- **Start board:** two boats side by side',
        '1. Open → start board with 3 boats → first move',
      ),
      phrase: 'start board with 3 boats',
      messageId: 'value',
    },
    page('The start board has four boats.', '- Start board: 5 boats'),
    page('The start board shows exactly four boats.', 'A child opens the start board with five boats.'),
    page('Our start board contains 4 boats.', 'The start board has six boats.'),
    page('- Start board: four boats (e.g. red ones)', '- Start board: five boats (e.g. red ones)'),
    page('The start board has four boats.', 'Start board with one boats and a buoy.'),
    page('The start board has 4 boats.', 'The start boards has 5 boats.'),
    page('- Start board: 4 boats', '- Start board: 5 boats', ['Start (Open → Launch → Play)', 'Rules']),
    page('The start board has four boats.', 'The start board has five boats.', ['Goals', 'Rules']),
    page('- Start board: 12 boats', 'The start board has eleven boats.'),
  ],
  passed: [
    page('The start board has four boats.', '- Start board: 4 boats'),
    page('The start board has four boats.', 'The start board has five buoys.'),
    page('The start board has four boats.', 'The end board has five boats.'),
    page('The board has four boats.', 'The board has five boats.'),
    page('The start board has four boats.', 'If the start board has five boats, the game is longer.'),
    page('The start board has four boats.', 'For example, the start board has five boats.'),
    page('The start board has four boats.', 'Another start board with five boats lies in the box.'),
    page('The start board has four boats.', 'Should the start board have five boats?'),
    page('The start board has four boats.', 'The start board has five boats.', ['Phase 1', 'Phase 2']),
    page('The start board has four boats.', 'The start board has five boats.', ['Rules', 'Alternatives']),
    page('The start board has four boats.', 'The start board has five boats.', ['March 2026', 'May 2026']),
    page('- Start board: 4 boats\n- Start board: 5 boats', 'Both lie in the box.'),
    page('The start board takes 20 minutes.', 'Start board: 30 minutes.'),
    page('Winter board: four boats.', 'Summer board: five boats.'),
    page('Start board: four of the boats are red.', 'Start board: five of the boats are new.'),
    page('The start board has four-part boats.', 'The start board has five boats.'),
    page('The start board has four boats.', '> “The start board has five boats.”'),
    page('The start board has four boats.', 'Each start board has five boats on its back.'),
    page('The start board has four boats.', 'When full, the start board has five boats.'),
    page('| Start board | four boats |\n| --- | --- |\n| Start board: | 5 boats |', 'It is printed on card.'),
    page(
      'The start board has four boats.',
      'The start board has five boats.',
      undefined,
      '\n## Box\n\nThe start board has six boats.\n',
    ),
  ],
})
