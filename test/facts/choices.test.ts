import { numberDrift } from '../../rules/consistency/numberDrift'
import { ruleTester } from '../support/ruleTester'

/** A page on a bell for bakeries with two sections that specify something. */
function page(first: string, second: string, [one, two] = ['Behaviour', 'Settings'], more = ''): string {
  return `# Shop bell: one ring for every oven

Bakers miss the end of a bake when the shop is full. This page says when the bell rings and who can change it.

## ${one}

${first}

## ${two}

${second}
${more}`
}

const code = (line: string): string => `\`\`\`json\n{ ${line} }\n\`\`\``

ruleTester(numberDrift, {
  flagged: [
    {
      text: page(
        'Same ring signal. The bell keeps it.',
        'The ring signal needs to change for the second oven:',
      ),
      messageId: 'change',
    },
    {
      text: page('The oven menu has to be extended for rye.', 'No changes to the oven menu.'),
      phrase: 'No changes to the oven menu',
      messageId: 'stays',
    },
    page('There are zero changes to the oven menu.', 'The oven menu must be rewritten.'),
    page('It works without changes to the oven menu.', 'We extend the oven menu to hold rye.'),
    page('The oven menu stays unchanged.', 'The oven menu needs to expand.'),
    page('The oven menu remains unchanged.', '- The oven menu has to be replaced'),
    page('- Same oven menu, same bell', 'Then the oven menu must change.'),
    page('It needs no change to our oven menu.', 'In May the oven menu needs to grow.'),
    page('The oven menu is unchanged.', 'We refactor the oven menu so that rye fits.'),
    page('The bell tones are unchanged.', 'The bell tone needs to be updated.'),
    page('No changes to the existing oven menu.', 'We modify the oven menu.'),
  ],
  passed: [
    page('Same ring signal.', 'The ring tone needs to change.'),
    page('The oven menu stays unchanged.', 'The oven menu is long.'),
    page('The oven menu stays unchanged.', 'The menu needs to change.'),
    page('No changes to ovens.', 'Ovens have to be replaced.'),
    page('The oven menu needs to change.', 'The oven menu has to be extended.'),
    page('No changes to the oven menu.', 'The oven menu remains unchanged.'),
    page('No changes to the oven menu.', 'Does the oven menu need to change?'),
    page('No changes to the oven menu.', 'If rye sells, the oven menu needs to change.'),
    page('No changes to the oven menu.', 'The oven menu needs to change.', [
      'Behaviour',
      'Alternatives considered',
    ]),
    page('No changes to the oven menu.', 'The oven menu needs to change.', ['Phase 1', 'Phase 2']),
    page('Same day delivery.', 'The delivery van needs to change.'),
    page('It rings at the same oven menu as before.', 'The oven menu needs to change.'),
    page('No changes to the oven menu.', '> “The oven menu needs to change.”'),
    page('No changes to the oven menu.', 'For example, the oven menu needs to change.'),
  ],
})

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
  ],
})
