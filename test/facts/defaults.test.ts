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

const table = (value: string, name = '`max_heat`'): string =>
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
      text: page('- `max_heat`: highest heat (default: 30)', '- `max_heat`: degrees (default: 25)'),
      messageId: 'default',
      phrase: 'max_heat`: degrees (default: 25',
    },
    page(table('30'), '- `max_heat` defaults to 25.'),
    page(table('30'), table('28')),
    page('`--keep-logs` defaults to true.', '- `--keep-logs`, default: off'),
    page('- `logLevel` (default: `warn`)', '- `logLevel` (default: `info`)'),
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
    page('Frost alarms are on by default.', '> Frost alarms are off by default.'),
    page('Frost alarms are on by default.', 'For example, frost alarms are off by default.'),
    page('Frost alarms are on by default.', 'Frost alarms are not off by default.'),
    page('Frost alarms are on by default.', 'Today frost alarms can be switched off.'),
    // Defaults of code that agree, that are none, or that have another unit.
    page('- `max_heat`: highest heat (default: 30)', table('30')),
    page('- `max_heat`: highest heat (default: 30)', '- `min_heat`: lowest heat (default: 5)'),
    page('- `keep_logs` (default: true)', '- `keep_logs` (default: on)'),
    page('- `keep_logs` (default: none)', '- `keep_logs` (default: true)'),
    page('- `heat_delay` (default: 30s)', '- `heat_delay` (default: 500ms)'),
    page('- `heat` (default: 30)', '- `heat` (default: 25)'),
    page('- `max_heat` (default: 30)', '- `max_heat`, where `min_heat` is 5 (default: 25)'),
    page('- `max_heat` (default: 30)\n- `max_heat` (default: 25)', 'Both stand in one list.'),
    page(table('30'), '| Setting | Highest |\n| --- | --- |\n| `max_heat` | 40 |'),
    page(table('30'), table('set by the grower at the gate')),
    page(table('30'), table('25'), ['Phase 1', 'Phase 2']),
    page('- `max_heat` (default: 30)', 'It rests.', undefined, '---\nmax_heat: 25\n---\n\n'),
  ],
})
