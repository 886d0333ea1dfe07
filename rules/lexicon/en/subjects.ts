/** Whom or what a statement is about. Roles (`roles.ts`) and discovered segments are actors as well. */
export const subjects = {
  'subject.us': [
    'we', 'our team', 'our company', 'our engineers', 'the team', 'engineering', 'i', "we've", "we're",
    "we'll", "we'd", "i'm", "i've", 'our organization', 'our organisation', 'us',
  ],
  'subject.actor': [
    'user', 'users', 'customer', 'customers', 'people', 'person', 'everyone', 'everybody', 'nobody',
    'no one', 'anyone', 'client', 'clients', 'consumer+', 'company', 'companies', 'business', 'businesses',
    'organization+', 'organisation+', 'team', 'teams', 'competitor+', 'incumbent+', 'rival+', 'vendor+',
    'provider+', 'buyer+', 'regulator+', 'individual+', 'professional+', 'practitioner+', 'expert+',
    'community', 'tools', 'existing tools', 'other tools', 'solutions', 'existing solutions',
    'current solutions', 'alternatives', 'products', 'frameworks', 'libraries', 'platforms', 'apps',
    'competitor', 'startup+', 'enterprises', 'humans', 'adopter+', 'they', 'most', 'many', 'each team',
    'members', 'agents',
  ],
  'subject.metric': [
    'retention', 'conversion', 'conversion rate', 'churn', 'churn rate', 'revenue', 'nps', 'csat',
    'adoption', 'adoption rate', 'cost', 'costs', 'time to', 'tickets', 'ticket volume', 'engagement',
    'activation', 'sign ups', 'signups', 'downloads', 'installs', 'latency', 'uptime', 'response time',
    'page views', 'traffic', 'dau', 'mau', 'wau', 'active users', 'error rate', 'crash rate',
    'bounce rate', 'satisfaction', 'completion rate', 'success rate', 'productivity', 'growth', 'accuracy',
    'coverage', 'margin', 'arr', 'mrr', 'sales', 'stars', 'github stars', 'usage', 'click through rate',
    'open rate', 'time on site', 'support requests', 'reduction', 'increase', 'improvement', 'rate',
    'efficiency', 'reach', 'load time', 'throughput', 'savings', 'spend', 'score',
  ],
  'subject.world': [
    'market', 'the market', 'markets', 'industry', 'category', 'demand', 'regulation', 'ecosystem',
    'sector', 'landscape', 'economy', 'space', 'world', 'technology', 'competition', 'trend', 'society',
    'tool', 'product', 'solution', 'library', 'framework', 'governance product', 'ai', 'llms',
  ],
  'subject.document': [
    'this document', 'this doc', 'this prd', 'this proposal', 'this section', 'this page', 'this roadmap',
    'this rfc', 'this strategy', 'this plan', 'this spec', 'the following', 'document', 'section', 'table',
    'diagram', 'proposal', 'list', 'rfc', 'prd',
  ],
  'subject.system': [
    'system', 'app', 'application', 'service', 'api', 'page', 'button', 'model', 'pipeline', 'job',
    'field', 'agent', 'bot', 'console', 'feature', 'this feature', 'platform', 'server', 'client',
    'database', 'endpoint', 'interface', 'ui', 'dashboard', 'screen', 'component', 'module', 'plugin',
    'extension', 'cli', 'command', 'function', 'parser', 'engine', 'backend', 'frontend', 'website',
    'site', 'tool', 'it', 'this', 'these', 'design', 'architecture', 'approach', 'implementation',
    'integration', 'workflow', 'widget', 'form', 'modal', 'editor', 'search', 'query', 'request',
    'response', 'file', 'data', 'product', 'software', 'package', 'toolkit', 'sdk', 'wallet', 'token',
    'menu', 'panel', 'view', 'notification', 'email', 'message', 'link', 'item', 'user interface',
    'user id', 'user agent', 'user table', 'experience', 'redesign', 'solution',
  ],
} as const
