import { phrases } from './phrases'

/** Risk and effort waved away, and words that cushion a sentence until it says nothing. */
export const dismissals = {
  dismissal: phrases(`
    no risk; no risks; no real risk; no significant risk; no technical risk; no major risk; zero risk; zero risks; risk
    free; without risk; without any risk; virtually no risk; practically no risk; minimal risk; negligible risk; next to
    no risk; no downside; no downsides; no real downside; zero downside; there is no drawback; no drawbacks; nothing to
    lose; nothing can go wrong; nothing could go wrong; what could go wrong; can't go wrong; cannot go wrong; an easy win; are easy wins; is a quick win; are quick wins; is low hanging fruit; are low hanging fruit; is a low hanging fruit; just a matter of; simply a matter of; only a matter of;
    merely a matter of; no impact on existing; zero impact on existing; no effect on existing; is trivial; are trivial;
    trivial to; is straightforward; are straightforward; straightforward to; will be straightforward; should
    be straightforward; painless; child's play; a piece of cake; a walk in the park; a safe bet; easy to build; easy to
    implement; easily built; dead simple; no effort at all; almost no effort; virtually no effort; requires no effort;
    minimal effort; little to no effort; takes no time
  `),
  /** Nobody is said to think it. */
  'cushion.passive': phrases(`
    it is felt that; it was felt that; it is thought that; it is believed that; it is hoped that; it is generally
    accepted that; it is generally agreed; it is widely believed; it is widely felt; it is generally believed; it is
    understood that; it may be argued; it might be argued; it can be argued; it might be said; it may be said; it could
    be said; some would say; some might say
  `),
  /** Words that take away from how much is meant. They cushion only in company. */
  'cushion.degree': phrases(`
    somewhat; to some extent; to some degree; to a degree; in some sense; in certain cases; in some cases; in
    certain situations; some users; some people; some customers; some teams; certain users; certain customers; more or
    less; kind of; sort of; fairly; rather; slightly; relatively; a bit; help to; conceivably; under certain
    circumstances; in some circumstances
  `),
}
