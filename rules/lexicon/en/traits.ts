import { phrases } from './phrases'

/** Words that tell how a sentence argues, whatever it is about: what falls short, what is there, what will change. */
export const traits = {
  'trait.limit': phrases(`
    not; never; cannot; can't; don't; doesn't; isn't; aren't; won't; unable; unsupported; only; limited;
    until; unless; still; yet; currently; no longer; without; at most; at least; hard to; difficult; no way;
    lack; lacks; missing; manually; instead
  `),
  'trait.tool': phrases(`
    tool; tools; product; products; solution; solutions; vendor; vendors; framework; frameworks; library;
    libraries; platform; platforms; app; apps; service; services; provider; providers; agent; agents;
    browser; browsers; language; languages; editor; editors
  `),
  'trait.current': phrases(`
    existing; current; currently; already; today; legacy; previous
  `),
  'trait.change': phrases(`
    change; changes; add+; implement+; implementation; migrate+; migration; migrations; refactor+; replace+;
    replacement; update+; extend+; support+; introduce+
  `),
  'trait.stage': phrases(`
    phase; milestone; sprint; v1; v2; v3; mvp; release; iteration; stage; step
  `),
  'trait.stake': phrases(`
    adoption; adopt; adopting; adopter+; community; ecosystem; contributor+; growth; grow; maintainer+;
    stars; downloads; sustainable; sustainability; enterprise; commercial; market; customer+; company;
    companies; organization+; organisation+; stakeholder+; onboard; onboarding; mission; strategic;
    investment; partner+; leadership
  `),
  /** Work that comes only after something else. */
  'trait.wait': phrases(`
    until; once; unless; not before; only after; only when; only if; only then; as soon as; blocked; unblocked; gated;
    parked; postponed; pending; waits; waiting; depends; depend; dependent; contingent; prerequisite+; relies; rely
  `),
  'trait.reason': phrases(`
    because; since; so that; therefore; which means; which is why; that is why; due to; in order to; this means; as a
    result; otherwise
  `),
  'trait.need': phrases(`
    need to; needs to; needed to; required to; is needed; are needed
  `),
} as const
