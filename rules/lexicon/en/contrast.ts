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
    'editors such as', 'vendors like', 'vendors such as', 'replacement for',
  ],
  'contrast.loose': [
    'versus', 'vs', 'compared to', 'compared with', 'comparable to', 'instead of', 'rather than',
    'similar to', 'parity with', 'equivalent to', 'equivalent of', 'inspired by',
  ],
  'contrast.after': [
    'lacks', 'charges', 'bundles', 'dominates', 'competes', 'only supports', 'only works', 'falls short',
    'fall short', 'is closed source', 'offers no', 'has no', 'exists but', 'launched',
  ],
} as const
