/** How sure a sentence sounds. */
export const certainty = {
  hedge: [
    'may', 'might', 'could', 'perhaps', 'possibly', 'probably', 'likely', 'unlikely', 'potentially',
    'presumably', 'seem+', 'appear to', 'appears to', 'we believe', 'i believe', 'we think', 'i think',
    'we expect', 'i expect', 'we estimate', 'we assume', 'we suspect', 'we hope', 'hopefully',
    'in our view', 'in our opinion', 'in my opinion', 'arguably', 'tend to', 'tends to', 'often',
    'sometimes', 'usually', 'generally', 'typically', 'in many cases', 'mostly', 'maybe',
    'as far as we know', 'to our knowledge', 'as far as we can tell', 'that we know of', 'that we found',
    'we found', 'so far', 'estimated', 'expected to', 'suggests', 'suggest', 'our guess', 'our bet',
    'unclear', 'not sure', 'aim to', 'aims to', 'aiming to', 'intend to', 'intended to', 'intends to',
    'want to', 'hope to', 'hopes to', 'would like', 'designed to', 'our goal', 'about as', 'in principle',
    'in theory', 'to some extent', 'to some degree', 'somewhat', 'it might be that', 'it may be that',
    'it could be that', 'it seems that', 'it seems likely that', 'it appears that',
    'it is possible that', 'it is likely that',
  ],
  negation: [
    'not', 'no', 'never', 'without', 'hardly', "isn't", "aren't", "doesn't", "don't", "didn't", "won't",
    "can't", 'cannot', "wouldn't", "wasn't", "weren't", "couldn't", "shouldn't", 'nor', 'neither',
    'no longer', 'rarely', 'less', 'than', 'rather than', 'instead of', 'avoid+', 'avoids',
  ],
  booster: [
    'clearly', 'obviously', 'undoubtedly', 'undeniably', 'certainly', 'definitely', 'unquestionably',
    'indisputably', 'unmistakably', 'inevitably', 'surely', 'of course', 'indeed', 'absolutely',
    'evidently',
  ],
  'booster.phrase': [
    'without a doubt', 'without any doubt', 'without doubt', 'no doubt', 'needless to say',
    'there is no question', "there's no question", 'it is inevitable', 'no brainer', 'guaranteed',
    'it is obvious', "it's obvious", 'it is clear', "it's clear", 'everyone knows', 'everybody knows',
    "let's face it", 'the truth is', 'far too many', 'far outweigh+', 'greatly outweigh+',
    'vastly outweigh+', 'proves that', 'proven to', 'has proven', 'have proven', 'prove the demand', 'proves the demand', 'validates demand', 'validate demand',
    'impossible to', 'cannot fail', "can't fail", 'never fail', 'never fails', 'foolproof', 'bulletproof',
    'silver bullet', 'eliminates the need', 'eliminate the need', 'eliminates all', 'eliminate all',
    'solves all', 'solves every', 'solves the', 'solves this', 'solves these', 'is solved',
    'once and for all', 'everything they need', 'everything you need', 'everything users need',
    'all you need', 'all the information they need', 'zero maintenance', 'zero friction', 'zero effort',
    'effortless', 'effortlessly', 'nothing short of', 'make or break', 'perfectly', 'only viable',
    'no better', 'far superior', 'far better', 'infinitely', 'forever', 'guesswork',
  ],
  'booster.degree': [
    'dramatically', 'drastically', 'massively', 'tremendously', 'exponentially', 'radically', 'vastly',
    'immensely', 'enormously', 'profoundly',
  ],
  universal: [
    'every', 'all', 'most', 'everyone', 'everybody', 'nobody', 'no one', 'no', 'always', 'never', 'only',
    'virtually all', 'almost all', 'nearly all', 'almost every', 'nearly every', 'virtually every',
  ],
} as const
