import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page on a heating controller with two sections that specify something. */
function page(first: string, second: string, [one, two] = ['Behaviour', 'Settings'], head = ''): string {
  return `${head}# Greenhouse heat: warm by sunrise

Growers get up at four to light the stove. This page says how the heat is on before they are.

## ${one}

${first}

## ${two}

${second}
`
}

const table = (value: string, name = '`heat.max`'): string =>
  `| Setting | Default | Meaning |\n| --- | --- | --- |\n| ${name} | ${value} | highest heat |`

ruleTester(numberDrift, {
  flagged: [
    {
      text: page('Frost alarms are on by default.', '- Frost alarms are off by default'),
      messageId: 'default',
      phrase: 'Frost alarms are off by default',
    },
    page('The night curtain is closed by default.', 'Growers see that the night curtain is open by default.'),
    page('Telemetry is disabled by default.', '- **Privacy:** telemetry is enabled by default.'),
    page('- Frost alarms: off by default', 'Frost alarms will be enabled by default.'),
    page('By default, the weather chart is hidden.', 'The weather chart is visible by default.'),
    page('We show the weather chart by default.', '- The weather chart is hidden by default'),
    page('- Hide weather charts by default', 'The weather chart is shown by default.'),
    page('Shared logbooks are private by default.', 'Shared logbooks are public by default.'),
    page('The alarm history is collapsed by default.', 'Expand the alarm history by default.'),
    page(
      '| Part | State |\n| --- | --- |\n| Alarm | Frost alarms are on by default |',
      'Frost alarms are off by default.',
    ),
    // Named in code.
    {
      text: page('- `heat.max`: highest heat (default: 30)', '- `heat.max`: degrees (default: 25)'),
      messageId: 'default',
      phrase: 'heat.max`: degrees (default: 25',
    },
    page(table('30'), '- `heat.max` defaults to 25.'),
    page(table('30'), table('28')),
    page('`KEEP_LOGS` defaults to true.', '- `KEEP_LOGS`, default: off'),
    page('- `log.level` (default: `warn`)', '- `log.level` (default: `info`)'),
    page('1. `heat.start-time`: default is 04:00', '1. `heat.start-time`: default is 05:00'),
  ],
  passed: [
    page('Frost alarms are on by default.', 'Frost alarms are enabled by default.'),
    page('Frost alarms are on by default.', 'Heat alarms are off by default.'),
    page('Frost alarms are on by default.', 'Frost alarms are off at noon.'),
    page('The night curtain is closed by default.', 'The night curtain is on by default.'),
    // Nobody can tell which list, which panel or which of them.
    page('The list is collapsed by default.', 'The list is expanded by default.'),
    page('It is on by default.', 'It is off by default.'),
    page('Some alarms are on by default.', 'Some alarms are off by default.'),
    // What is narrowed, asked, weighed, quoted or another phase's.
    page('Frost alarms are on by default in the premium plan.', 'Frost alarms are off by default.'),
    page('Frost alarms are on by default on mobile.', 'Frost alarms are off by default on desktop.'),
    page(
      'Should frost alarms be on by default? Frost alarms are on by default?',
      'Frost alarms are off by default.',
    ),
    page('If it is winter, frost alarms are on by default.', 'Frost alarms are off by default.'),
    page('Frost alarms are on by default.', 'Frost alarms are off by default.', [
      'Behaviour',
      'Alternatives',
    ]),
    page('Frost alarms are on by default.', 'Frost alarms are off by default.', ['Phase 1', 'Phase 2']),
    page('Frost alarms are on by default.', '> “Frost alarms are off by default.”'),
    page('Frost alarms are on by default.', 'For example, frost alarms are off by default.'),
    page('Frost alarms are on by default.', 'Frost alarms are not off by default.'),
    page('Frost alarms are on by default.', 'Today frost alarms can be switched off.'),
    // Defaults of code that agree, that are none, or that have another unit.
    page('- `heat.max`: highest heat (default: 30)', table('30')),
    page('- `heat.max`: highest heat (default: 30)', '- `heat.min`: lowest heat (default: 5)'),
    page('- `KEEP_LOGS` (default: true)', '- `KEEP_LOGS` (default: on)'),
    page('- `KEEP_LOGS` (default: none)', '- `KEEP_LOGS` (default: true)'),
    page('- `HEAT_DELAY` (default: 30s)', '- `HEAT_DELAY` (default: 500ms)'),
    // Parameters and flags of one name belong to many functions and commands.
    page('- `maxHeat` (default: 30)', '- `maxHeat` (default: 25)'),
    page('- `--limit` (default: 30)', '- `--limit` (default: 25)'),
    page('- `page_size` (default: 30)', '- `page_size` (default: 25)'),
    page('- `heat` (default: 30)', '- `heat` (default: 25)'),
    page('- `heat.max` (default: 30)', '- `heat.max`, where `heat.min` is 5 (default: 25)'),
    page('- `heat.max` (default: 30)\n- `heat.max` (default: 25)', 'Both stand in one list.'),
    page(table('30'), '| Setting | Highest |\n| --- | --- |\n| `heat.max` | 40 |'),
    page(table('30'), table('set by the grower at the gate')),
    page(table('30'), table('25'), ['Phase 1', 'Phase 2']),
    page('- `heat.max` (default: 30)', 'It rests.', undefined, '---\nheat.max: 25\n---\n\n'),
  ],
})
