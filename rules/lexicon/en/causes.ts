import { phrases } from './phrases'

/** Cause and effect, and words of proof: how strongly a sentence ties two things together. */
export const causes = {
  /** A change that is told as the doing of something. Counts only before something that people's behaviour decides. */
  'cause.verb': phrases(`
    led to; drove; caused; resulted in; increased; raised; lifted; boosted; doubled; tripled; improved; grew; reduced;
    lowered; halved; brought down; pushed up; brought up; has increased; has reduced; has improved; has boosted; has
    doubled; has driven; brought about
  `),
  /** A conclusion drawn from what happened. */
  'cause.link': phrases(`
    thanks to; because of; due to; so; therefore; hence; which shows that; which proves that; this shows that; this
    proves that; proving that; showing that; which means that
  `),
  /** Measures that many things move at once. How fast a page loads is not among them: a change to the page is enough. */
  'cause.outcome': phrases(`
    retention; churn; conversion; conversions; conversion rate; engagement; revenue; revenues; sales; satisfaction;
    activation; sign ups; signups; renewals; renewal rate; adoption; usage; loyalty; orders; bookings; no shows; nps;
    repeat purchases; basket size; attendance; drop off; dropout; bounce rate; cancellations; referrals; donations;
    average order value; open rate; productivity
  `),
  'proof.cue': phrases(`
    proven; proved; validated; confirmed; established; demonstrated; clear evidence; hard evidence; strong evidence;
    conclusively shown; conclusively; beyond doubt; has been shown; have been shown; proves; confirms; demonstrates;
    validates; verified
  `),
  /** What a business bets on; a form or a message that has been validated is none of these. */
  'proof.bet': phrases(`
    demand; need; needs; interest; appetite; willingness; market; problem; pain; pain point; hypothesis; hypotheses;
    assumption; assumptions; concept; value proposition; business model; business case; pricing; adoption; product
    market fit; problem solution fit; traction; the idea; our idea; use case; the opportunity; every customer; every
    company; every one of those companies; customers want; customers need; customers will; users want; users need;
    would prefer; would pay; will pay
  `),
}
