/** Outcomes: the measures people hope to move, and the verbs that tell it as a fact. */
export const outcomes = {
  'outcome.metric': [
    'adoption', 'retention', 'conversion', 'conversions', 'churn', 'revenue', 'revenues', 'sales',
    'engagement', 'satisfaction', 'productivity', 'growth', 'cost', 'costs', 'confidence', 'trust',
    'loyalty', 'market share', 'reach', 'efficiency', 'velocity', 'time to market', 'time to value',
    'onboarding time', 'usage', 'activation', 'sign ups', 'signups', 'downloads', 'renewals',
    'support tickets', 'ticket volume', 'toil', 'friction', 'burden', 'hours', 'errors', 'mistakes',
    'burnout', 'no shows', 'waste', 'manual work', 'cycle time', 'lead time', 'visibility',
    'quality of life', 'money', 'time', 'value', 'benefits', 'quality', 'risk', 'risks', 'collaboration',
    'transparency', 'outcomes', 'demand',
  ],
  'outcome.present': [
    'leads', 'results', 'drives', 'unlocks', 'increases', 'reduces', 'improves', 'boosts', 'saves',
    'accelerates', 'eliminates', 'lowers', 'decreases', 'maximizes', 'maximises', 'cuts', 'doubles',
    'triples', 'grows', 'strengthens', 'builds', 'creates', 'removes',
  ],
} as const
