/** What others make, and the words that say nobody does. */
export const rivals = {
  absence: ['no', 'zero', 'none', 'nobody', 'no one', 'nothing', 'not a single', 'not one'],
  sole: ['only', 'first', 'unique', 'cannot', "can't", "couldn't", 'could not', 'can not'],
  rival: [
    'competitor', 'competitors', 'rival', 'rivals', 'incumbent', 'incumbents', 'competing product',
    'competing products', 'competing tool', 'competing tools', 'competing solution', 'competing solutions',
    'vendor', 'vendors', 'alternative', 'alternatives', 'competition', 'substitute', 'substitutes',
    'equivalent', 'equivalents', 'challenger', 'challengers', 'new entrant', 'new entrants',
  ],
  offering: [
    'tool', 'tools', 'product', 'products', 'platform', 'platforms', 'solution', 'solutions', 'library',
    'libraries', 'framework', 'frameworks', 'service', 'services', 'app', 'apps', 'application',
    'applications', 'package', 'packages', 'system', 'systems', 'provider', 'providers', 'company',
    'companies', 'offering', 'offerings', 'project', 'projects', 'implementation', 'implementations',
    'standard', 'standards', 'toolkit', 'toolkits', 'engine', 'engines', 'editor', 'editors', 'browser',
    'browsers', 'server', 'servers', 'assistant', 'assistants', 'agent', 'agents', 'client', 'clients',
    'plugin', 'plugins', 'extension', 'extensions', 'sdk', 'sdks', 'language', 'languages', 'database',
    'databases', 'marketplace', 'marketplaces', 'model', 'models', 'planner', 'planners', 'catalog',
    'catalogs', 'catalogue', 'catalogues', 'startup', 'startups', 'programme', 'programmes', 'program',
    'programs', 'website', 'websites', 'site', 'sites', 'api', 'apis', 'generator', 'generators',
    'tracker', 'trackers', 'device', 'devices', 'bank', 'banks', 'brand', 'brands', 'team', 'teams',
    'organization', 'organizations', 'organisation', 'organisations', 'architecture', 'architectures',
    'protocol', 'protocols', 'suite', 'suites', 'compiler', 'compilers', 'runtime', 'runtimes', 'software',
  ],
} as const
