import { numberDrift } from '../../rules/consistency/numberDrift'
import { bellPage as page } from '../support/bellPage'
import { ruleTester } from '../support/ruleTester'

const code = (line: string): string => `\`\`\`json\n{ ${line} }\n\`\`\``

ruleTester(numberDrift, {
  flagged: [
    {
      text: page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"|"off"')),
      messageId: 'choices',
    },
    page(code('"tone": "low" | "mid" | "high" | "off"'), code('"tone": "low" | "mid" | "high"')),
    page(code("tone: 'low'|'mid'|'high'"), code("tone: 'low'|'mid'|'high'|'off'")),
    page(code("tone?: 'low'|'mid'|'high'"), code("tone: 'low'|'mid'|'high'|'off'")),
    page(code('"tone": "low"|"mid"|int'), code('"tone": "low"|"mid"|"high"|int')),
    page(code('tone: low | mid | high'), code('tone: low | mid | high | off')),
    page(code('"oven": 1, "tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"|"off", "oven": 2')),
    // As many values, one of them another.
    {
      text: page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"loud"')),
      messageId: 'choices',
      phrase: '"tone": "low"|"mid"|"loud"',
    },
    // Types, settings files, and code in a sentence, an item or a table.
    page(
      "```ts\ntype Tone = 'low' | 'mid' | 'high'\n```",
      "```ts\ntype Tone = 'low' | 'mid' | 'high' | 'off'\n```",
    ),
    page(
      "```ts\ntype Tone =\n  | 'low'\n  | 'mid'\n  | 'high'\n```",
      "```ts\nexport type Tone = 'low' | 'mid' | 'high' | 'off'\n```",
    ),
    page(
      '```yaml\nbell:\n  tone: low | mid | high\n```',
      '```yaml\ntone: low | mid | high | off # per oven\n```',
    ),
    {
      text: page('- `tone: low | mid | high` sets the bell', code('"tone": "low"|"mid"|"high"|"off"')),
      messageId: 'choices',
    },
    {
      text: page(
        'The bell takes `tone: low | mid | high`.',
        'Bakers set `tone: low | mid | high | off` at the till.',
      ),
      phrase: 'tone: low | mid | high | off',
    },
    page(
      '| Setting | Type |\n| --- | --- |\n| Tone | `tone: low \\| mid \\| high` |',
      '- `tone: low | mid | high | off`',
    ),
    page(
      '```ts\ninterface Bell {\n  mode: "shop" | "night" | "off"\n}\n```',
      '```ts\ninterface Bell {\n  mode: "shop" | "night" | "off" | "test"\n}\n```',
    ),
  ],
  passed: [
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"')),
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "high" | "low" | "mid"')),
    page(code('"tone": "low"|"mid"|"high"'), code('"colour": "red"|"blue"|"green"|"none"')),
    page(code('"tone": "low"|"high"'), code('"tone": "low"')),
    page(code('"tone": string|number|null'), code('"tone": string|number|null|undefined')),
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"|"off"'), [
      'Behaviour',
      'Alternatives',
    ]),
    page(
      code('"tone": "low"|"mid"|"high"'),
      code('"tone": "low"|"mid"|"high"|"off"'),
      undefined,
      `\n## More\n\n${code('"tone": "low"|"mid"|"high"|"off"|"own"')}\n`,
    ),
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"|"off"'), [
      'Phase 1',
      'Phase 2',
    ]),
    page('| Tone | low|mid|high |\n| --- | --- |', 'The tone is low, mid, high or off.'),
    page('- Tone: low | mid | high', '- Tone: low | mid | high | off'),
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"')),
    page("```ts\ntype Tone = 'low' | 'mid' | 'high'\n```", "```ts\ntype Tone = 'high' | 'mid' | 'low'\n```"),
    page('```ts\ntype Bell = Ring | Chime | null\n```', '```ts\ntype Bell = Ring | Chime | undefined\n```'),
    page('```ts\nconst flags = LOW | MID | HIGH\n```', '```ts\nconst flags = LOW | MID | HIGH | OFF\n```'),
    // Two things may each have a mode, a status or a type.
    page(
      '```ts\ninterface Bell {\n  mode: "shop" | "night" | "off"\n}\n```',
      '```ts\ninterface Lamp {\n  mode: "shop" | "night" | "dim" | "off"\n}\n```',
    ),
    page(code('"status": "baked"|"cold"|"sold"'), code('"status": "baked"|"cold"|"sold"|"late"')),
    page(
      '```ts\ntype Loaf {\n  status: "baked" | "cold" | "sold"\n}\n```',
      '- `status: baked | cold | sold | late` for orders',
    ),
    // Hardly anything in common.
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "friendly"|"stern"|"plain"|"none"')),
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"friendly"|"stern"|"plain"')),
    // A short form of the list, and an example of a command line.
    page(code('"tone": "low"|"mid"|"high"'), code('"tone": "low"|"mid"|"high"|"off"|...')),
    page('```sh\nbell --tone low|mid|high\n```', '```sh\nbell --tone low|mid|high|off\n```'),
    `---\ntone: low | mid | high\n---\n\n${page(code('"tone": "low"|"mid"|"high"|"off"'), 'It rings.')}`,
  ],
})
