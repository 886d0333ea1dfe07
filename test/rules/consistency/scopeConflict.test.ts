import { scopeConflict } from '../../../rules/consistency/scopeConflict'
import { ruleTester } from '../../support/ruleTester'

const page = (...sections: readonly (readonly [string, string])[]): string =>
  `# Allotment watering\n\nGardeners share one pump and learn at the gate that somebody else is using it. This page is about how they agree on turns.\n\n${sections
    .map(([title, body]) => `## ${title}\n\n${body}\n`)
    .join('\n')}`

const OUT = ['Non-goals', '- Weather forecasts\n- Automatic valve control'] as const

ruleTester(scopeConflict, {
  flagged: [
    {
      text: page(['Goals', '- A shared rota\n- Weather forecasts'], OUT),
      phrase: 'Weather forecasts',
      messageId: 'both',
    },
    page(['Requirements', '- Automatic valve control (with a manual override)'], OUT),
    page(['Scope', '1. Add automatic valve controls'], OUT),
    page(['Goals', '- Shared rota, weather forecasts and reminders'], OUT),
    page(['Features', '| Feature | Why |\n| --- | --- |\n| Weather forecasts | Fewer trips |'], OUT),
    page(
      ['Goals', '- Weather forecasts'],
      ['Out of scope', '- Support for weather forecasts – the radio has them'],
    ),
    page(['Goals', '- Shared rota\n- Guest access'], ['Notes', 'Guest access is out of scope.'] as const),
    page(
      ['Requirements', '- Push reminders'],
      ['Notes', 'We will not build push reminders, because the radio is on.'],
    ),
    page(['Goals', '- Guest access'], ['Notes', 'What is not included:\n\n- Guest access\n- A museum']),
    page(['Phase 1', '- Weather forecasts'], OUT),
    page(['MVP', '- Weather forecasts'], ['Out of scope', '- Weather forecasts (future)']),
    {
      text: page(['Requirements', '- Push reminders'], ['Notes', 'The MVP does not include push reminders.']),
      messageId: 'first',
    },
  ],
  passed: [
    page(['Goals', '- A shared rota\n- Guest access'], OUT),
    page(['Goals', '- Weather forecasts'], ['Plan', 'Anna writes the plan.']),
    // Narrower on one side.
    page(['Goals', '- Weather forecasts'], ['Non-goals', '- Hourly weather forecasts']),
    page(['Goals', '- Pump status'], ['Non-goals', '- Pump status on mobile phones']),
    page(['Goals', '- Push reminders on the web'], ['Non-goals', '- Push reminders']),
    page(['Goals', '- Weather forecasts for mobile'], ['Non-goals', '- Weather forecasts for desktop']),
    // Phases.
    page(['Phase 2', '- Weather forecasts'], OUT),
    page(['Roadmap', '### Later\n\n- Weather forecasts'], OUT),
    page(['Goals', '- Weather forecasts'], ['Out of scope for v1', '- Weather forecasts']),
    page(['Goals', '- Weather forecasts'], ['Non-goals', '- Weather forecasts in phase 1']),
    page(['Requirements', '- Weather forecasts in v2'], ['Non-goals', '- Weather forecasts in v1']),
    page(['Phase 2', '- Push reminders'], ['Notes', 'The MVP does not include push reminders.']),
    // Negation: both sides leave it out.
    page(['Goals', '- No weather forecasts'], OUT),
    page(['Requirements', '- Works without weather forecasts'], OUT),
    page(['Goals', '- Weather forecasts'], ['Non-goals', '- Not weather forecasts, which are a goal']),
    // One word is too little, and prose is no list of names.
    page(['Goals', '- Reminders'], ['Non-goals', '- Reminders']),
    page(
      [
        'Requirements',
        '- The board asks the members before it spends money on pumps, weather forecasts and hoses',
      ],
      OUT,
    ),
    // Questions, placeholders, other sections.
    page(['Goals', '- Weather forecasts?'], OUT),
    page(['Goals', '- [Weather forecasts]'], OUT),
    page(['Risks', '- Weather forecasts'], OUT),
    page(['Alternatives considered', '- Weather forecasts'], OUT),
    page(['Open questions', '- Weather forecasts'], OUT),
    page(['Problem', 'Weather forecasts are wrong here.'], OUT),
    page(['Goals', '- Guest access'], ['Notes', 'Is guest access out of scope?']),
    page(['Goals', '- Guest access'], ['Notes', 'If the town agrees, guest access is out of scope.']),
    page(['Non-goals', '- Weather forecasts\n- Weather forecasts']),
  ],
})
