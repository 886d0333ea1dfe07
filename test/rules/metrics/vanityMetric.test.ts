import { vanityMetric } from '../../../rules/metrics/vanityMetric'
import { ruleTester } from '../../support/ruleTester'

const NOTE = '[Of those: which share does what, within which time]'
const metrics = { section: 'Success metrics' }

ruleTester(vanityMetric, {
  flagged: [
    {
      text: '- 100,000 downloads by June',
      ...metrics,
      phrase: 'downloads',
      afterFix: `- 100,000 downloads by June\n  - ${NOTE}`,
    },
    { text: '- Registered users: 5,000', ...metrics, phrase: 'Registered users' },
    { text: 'Success: 2,000 sign-ups for the choir.', phrase: 'sign-ups' },
    { text: 'Our KPI is 500 stars in the first month.', phrase: 'stars' },
    {
      text: '| Measure | Target |\n| --- | --- |\n| Page views | 40,000 |',
      ...metrics,
      phrase: 'Page views',
    },
    { text: '- Followers of the museum', section: 'KPIs' },
    { text: '- 300 newsletter subscribers', ...metrics },
    { text: '- Downloads: 350 → 1,400 a week', ...metrics },
    { text: '- Page views from 800 to 9,000', ...metrics },
    { text: '- Number of features: 12', ...metrics },
    { text: '- Impressions of the leaflet: 1 million', ...metrics },
    { text: 'The north star is total users.', section: 'Summary' },
    { text: '- 50 press mentions', section: 'Success metrics', type: 'launch' },
    { text: '- Installs: 800 in the first quarter', section: 'How we measure success', type: 'strategy' },
    { text: 'Success means 900 visitors on the first day.' },
  ],
  passed: [
    { text: '- 100,000 downloads, of which 15% complete a second session', ...metrics },
    { text: '- 100,000 downloads\n- Week-4 retention of new readers', ...metrics },
    { text: '- 2,000 sign-ups\n- Share of them who book within a week', ...metrics },
    { text: '- Sign-up rate', ...metrics },
    { text: '- Downloads: 1,400 → 350 a week', ...metrics },
    { text: '- Page views of the error page from 9.000 to 800', ...metrics },
    { text: '- Fewer downloads of the paper form', ...metrics },
    { text: '- Stars as reach only; ten teams running it in CI by September', ...metrics },
    { text: '- Impressions, for context', ...metrics },
    { text: '- Visitors who come back within a month', ...metrics },
    { text: '- Peak visitors per hour (capacity)', ...metrics },
    { text: '- Ad impressions sold', ...metrics },
    { text: '- Marketplace listings and visits', ...metrics },
    { text: '- Downloads per user', ...metrics },
    { text: 'Visitors see the map at the gate.' },
    { text: 'The page lists downloads.', section: 'Requirements' },
    { text: 'Should 100,000 downloads be the goal?', ...metrics },
    { text: '> “Success is 100,000 downloads.”', ...metrics },
    { text: 'If success is 100,000 downloads, we print more.', ...metrics },
    { text: '- 100,000 downloads', section: 'Success metrics', type: 'rfc' },
    { text: '- We do not count followers', ...metrics },
    { text: '- Active users each week\n- Followers', ...metrics },
    { text: '- [Number of downloads]', ...metrics },
    {
      text: 'The harbour office had 3,000 visitors and the reading room counts what each of them borrows over a year in detail.',
      ...metrics,
    },
  ],
})
