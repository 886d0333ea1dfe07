/** Words that set a named product against another; the name stands after or before them. */
export const contrast = {
  'contrast.before': [
    'unlike', 'alternative to', 'alternatives to', 'alternatives like', 'alternatives such as',
    'compete with', 'competes with', 'competing with', 'competitors like', 'competitors such as',
    'switch from', 'switching from', 'switched from', 'migrate from', 'migrating from', 'better than',
    'cheaper than', 'faster than', 'simpler than', 'tools like', 'tools such as', 'products like',
    'products such as', 'platforms like', 'platforms such as', 'services like', 'services such as',
    'apps like', 'apps such as', 'solutions like', 'solutions such as', 'frameworks like',
    'frameworks such as', 'languages like', 'languages such as', 'systems like', 'systems such as',
    'agents like', 'agents such as', 'libraries like', 'libraries such as', 'editors like',
    'editors such as', 'vendors like', 'vendors such as', 'replacement for', 'competition with',
    'competition from', 'complementary to', 'overlaps with', 'overlap with',
  ],
  'contrast.loose': [
    'versus', 'vs', 'compared to', 'compared with', 'comparable to', 'instead of', 'rather than',
    'similar to', 'parity with', 'equivalent to', 'equivalent of', 'inspired by',
    'just like', 'much like', 'reminiscent of', 'modelled on', 'modeled on', 'modelled after', 'modeled after',
    'borrowed from', 'different from', 'differs from', 'differ from', 'applications like',
  ],
  'contrast.after': [
    'lacks', 'charges', 'bundles', 'dominates', 'competes', 'only supports', 'only works', 'falls short',
    'fall short', 'is closed source', 'offers no', 'has no', 'exists but', 'launched', 'is complementary', 'are complementary',
    'solves a different problem', 'solve different problems', 'solves a different part',
  ],
  /** What somebody would have: two of these by different people pull apart. */
  wish: [
    'want', 'wants', 'wanted', 'would like', 'would rather', 'prefer', 'prefers', 'preferred', 'wish',
    'wishes', 'asked for', 'ask for', 'asks for', 'hoped for', 'hope for', 'fear', 'fears', 'feared',
    'need', 'needs', 'needed', 'expect', 'expects', 'insist', 'insists', 'demand', 'demands', 'like',
  ],
  /** Who or what is the worse for a choice. */
  loss: [
    'lose', 'loses', 'lost', 'losing', 'cost', 'costs', 'worse', 'worst', 'least', 'disadvantage', 'mind',
    'misses', 'unnoticed', 'anger', 'angry', 'annoy', 'annoys', 'disappoint', 'disappoints', 'accept',
    'accepts', 'risk', 'risks', 'give up', 'step down', 'have to wait', 'must wait', 'slower', 'longer',
    'later', 'fewer', 'harder', 'stop', 'pay for', 'pays for', 'cannot', 'unhappy', 'complain', 'suffer',
    'suffers', 'drop', 'leave', 'leaves', 'gives up', 'gave up', 'second best', 'smaller',
    'disappointed', 'stay away', 'more often', 'dropped', 'miss', 'forgo', 'forgoes',
  ],
} as const
