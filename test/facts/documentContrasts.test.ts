import { scopeConflict } from '../../rules/consistency/scopeConflict'
import { ruleTester } from '../support/ruleTester'

const page = (...sections: readonly (readonly [string, string])[]): string =>
  `# Harbour radio: weather for small boats\n\nFishers stand on the pier and guess at the wind, since the forecast is for the whole coast. This page is about a radio that tells them.\n\n${sections
    .map(([title, body]) => `## ${title}\n\n${body}\n`)
    .join('\n')}`

const OURS = ['What sets us apart', '- Gust alarms\n- Local wind maps with a legend'] as const
const COMMON = ['Table stakes', '- Tide tables\n- Local wind maps'] as const
const shared = (text: string): { text: string; messageId: string } => ({ text, messageId: 'shared' })

// What only we have, and what everybody has.
ruleTester(scopeConflict, {
  flagged: [
    { ...shared(page(['Differentiators', OURS[1]], COMMON)), phrase: 'Local wind maps' },
    ...[
      page(COMMON, ['Our differentiators', OURS[1]]),
      page(['Unique features', '- Local wind maps'], COMMON),
      page(['What only we have', '- Local wind maps – hand-drawn'], COMMON),
      page(['What competitors lack', '1. Local wind map'], COMMON),
      page(["What others don't have", '- Local wind maps (from the pier)'], COMMON),
      page(['USPs', '| Feature | Why |\n| --- | --- |\n| Local wind maps | Fishers ask |'], COMMON),
      page(['Differentiation', '### Sea\n\n- Local wind maps'], COMMON),
      page(['Differentiators', '- Local wind maps'], ['Table-stakes features', '- [x] Local wind maps']),
      page(['Differentiators', '- Local wind maps'], ['Points of parity', '- Local wind maps for the coast']),
      page(['Differentiators', '- Local wind maps'], ['What everyone has', '- Local wind maps']),
      page(['Differentiators', '- Local wind maps'], ['What most competitors offer', '- Local wind maps']),
      page(['Differentiators', '- Dark and light mode'], ['Table stakes', '- Light/dark theme']),
      page(
        ['What sets the radio apart', '- Nothing yet'],
        ['What sets us apart', '- Local wind maps'],
        COMMON,
      ),
    ].map(shared),
  ],
  passed: [
    page(['Differentiators', '- Gust alarms'], COMMON),
    page(['Differentiators', OURS[1]]),
    page(COMMON),
    page(['Features', OURS[1]], COMMON),
    page(['Differentiators', OURS[1]], ['Features', COMMON[1]]),
    // Narrower on one side, or better than the rest.
    page(['Differentiators', '- Hourly local wind maps'], COMMON),
    page(['Differentiators', '- Better local wind maps'], COMMON),
    page(['Differentiators', '- Local wind maps'], ['Table stakes', '- Wind maps']),
    page(['Differentiators', '- Faster local wind maps than the coast'], COMMON),
    page(['Differentiators', '- Maps'], ['Table stakes', '- Maps']),
    page(['Differentiators', '- Local wind maps'], ['Table stakes', '- Basic local wind maps']),
    page(['Differentiators', '- Full text search'], ['Table stakes', '- Text search']),
    // Denied, asked, blank, prose.
    page(['Differentiators', '- No local wind maps'], COMMON),
    page(['Differentiators', '- Local wind maps?'], COMMON),
    page(['Differentiators', '- [Local wind maps]'], COMMON),
    page(['Differentiators', 'Local wind maps.'], COMMON),
    page(['Differentiators', '- Gust alarms, local wind maps'], COMMON),
    // Feature parity between two products is another matter.
    page(['Differentiators', OURS[1]], ['Feature parity on phones', COMMON[1]]),
  ],
})

const AVOID = ['Words to avoid', '- "weather app" (there are too many)\n- "storm proof"'] as const
const avoided = (text: string): { text: string; messageId: string } => ({ text, messageId: 'avoided' })
const used = (sentence: string, title = 'Pitch'): string => page([title, sentence], AVOID)

// Words that are to be avoided, and the text that uses them.
ruleTester(scopeConflict, {
  flagged: [
    { ...avoided(used('The radio is a weather app for fishers.')), phrase: 'weather app' },
    ...[
      used('- A storm proof radio'),
      used('A storm-proof radio for small boats.'),
      used('Weather App for small boats'),
      page(AVOID, ['Pitch', 'The radio is a weather app for fishers.']),
      page(['Pitch', 'The radio is a weather app.'], ['Terms to avoid', '- weather app']),
      page(['Pitch', 'The radio is a weather app.'], ['Avoid these words', '- weather app: too many']),
      page(['Pitch', 'The radio is a weather app.'], ['Phrases we never use', '- “weather app”']),
      page(['Pitch', 'The radio is a weather app.'], ["Words we don't use", "- 'weather app' – too many"]),
      page(
        ['Pitch', 'The radio is a weather app.'],
        ['Banned words', '| Word | Why |\n| --- | --- |\n| weather app | too many |'],
      ),
      page(['Pitch', '| Line | Use |\n| --- | --- |\n| A weather app for fishers | Poster |'], AVOID),
      page(['Pitch', 'Nothing.'], ['Poster', 'One weather app for every pier.'], AVOID),
      page(['Pitch', 'The radio is a weather app.'], ['Language to avoid', '### Nouns\n\n- "weather app"']),
    ].map(avoided),
  ],
  passed: [
    used('The radio tells the wind.'),
    used('The radio is an app for the weather.'),
    used('Weather apps of the coast are slow.'),
    page(['Pitch', 'The radio is a weather app.'], ['Words to use', '- "weather app"']),
    page(['Pitch', 'The radio is a weather app.'], ['What to avoid', '- "weather app"']),
    page(['Pitch', 'The radio is a weather app.'], ['Words to avoid on the first page', '- "weather app"']),
    page(['Pitch', 'The radio is lean.'], ['Words to avoid', '- "lean"']),
    // Spoken of and not used.
    used('We never write “weather app” on a poster.'),
    used('The word "weather app" is on every poster of the coast.'),
    used('Search for `weather app` in the texts.'),
    used('The radio is not a weather app.'),
    used('More than a weather app: a neighbour.'),
    used('Unlike a weather app, the radio speaks.'),
    used('The radio is better without a weather app.'),
    used('Is the radio a weather app?'),
    used('> “It is the best weather app I know.”'),
    used('If it is a weather app, nobody buys it.').replace('If it is', 'Instead of'),
    // Sections about others, or about words.
    used('The coast has a weather app.', 'Competitors'),
    used('A weather app is a forecast on a phone.', 'Glossary'),
    used('"Wind" instead of a weather app.', 'Tone of voice'),
    used('- A weather app', 'Alternatives considered'),
  ],
})
