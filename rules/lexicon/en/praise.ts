/** Words that put something above all others, and what a ranking ranks. */
export const praise = {
  superlative: [
    'best in class', 'best of breed', 'world class', 'world leading', 'industry leading', 'market leading',
    'category leading', 'category defining', 'industry defining', 'unparalleled', 'unrivaled',
    'unrivalled', 'unprecedented', 'unbeatable', 'unsurpassed', 'second to none', 'revolutionary',
    'revolutionize', 'revolutionizes', 'revolutionise', 'revolutionises', 'revolutionizing',
    'revolutionising', 'transformative', 'transformational', 'transforms how', 'game changer+',
    'game changing', 'groundbreaking', 'ground breaking', 'cutting edge', 'bleeding edge', 'de facto',
    'gold standard', 'universal standard', 'essential tool', 'must have tool', 'go to tool',
    'go to framework', 'go to platform', 'go to solution', 'go to choice', 'go to resource', 'holy grail',
    'killer feature+', 'killer app', 'secret weapon', 'paradigm shift', 'uniquely positioned',
    'uniquely suited', 'uniquely placed', 'ideally positioned', 'perfectly positioned', 'unique position',
    'unique advantage+', 'unfair advantage', 'competitive advantage', 'competitive edge',
    'key differentiator+', 'strongest', 'most powerful', 'most advanced', 'most comprehensive',
    'most complete', 'most popular', 'most trusted', 'most defensible', 'most critical', 'best product',
    'best fit', 'perfect fit', 'perfect solution', 'ideal solution', 'number one', 'like never before',
    'unlike any', 'unlike anything', 'than ever before', 'as never before', 'enterprise grade',
    'professional grade', 'blazing fast', 'blazingly fast', 'lightning fast', 'extremely fast',
    'super fast', 'incredibly', 'supercharge+', 'undisputed', 'limitless', 'endless possibilities',
    'massive opportunity', 'huge opportunity', 'enormous opportunity', 'significant opportunity',
    'massive market', 'huge market', 'missing link', 'missing layer', 'treasure trove', 'extraordinary',
    'exceptional', 'innovative', 'superior', 'state of the art', 'next generation', 'the leading',
    'most innovative', 'most loved', 'unmatched', "world's first", "world's best", "world's most",
    "world's largest",
  ],
  'superlative.degree': [
    'fastest', 'largest', 'greatest', 'strongest', 'cleanest', 'clearest', 'smartest', 'finest', 'richest',
  ],
  'superlative.rank': [
    'biggest', 'largest', 'main', 'top', 'leading', 'primary', 'number one', 'most common',
    'most frequent', 'most important', 'most requested', 'greatest',
  ],
  'rank.noun': [
    'cause+', 'reason+', 'complaint+', 'pain', 'pain point+', 'problem+', 'barrier+', 'blocker+',
    'obstacle+', 'driver+', 'source+', 'request+', 'frustration+', 'concern+', 'objection+', 'challenge+',
    'mistake+', 'hurdle+',
  ],
} as const
