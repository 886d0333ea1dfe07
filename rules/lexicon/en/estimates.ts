import { phrases } from './phrases'

/** Figures that nobody can know yet, and counts that only go up. */
export const estimates = {
  /** Somebody looks ahead; the figure that follows is an estimate. */
  'estimate.cue': phrases(`
    we expect; i expect; we estimate; we forecast; we project; we anticipate; we predict; we reckon; expected to;
    projected to; forecast to; forecasted to; estimated to; anticipated to; expected; projected; estimated; forecast;
    expecting; is worth; will be worth; payback is; payback in; payback of; payback after; payback
    within; pays back in; pays for itself in; pay for itself in; break even after
  `),
  /** Plain verbs of cost and gain. They count with money, and with weeks of work. */
  'estimate.verb': phrases(`
    takes; will take; would take; should take; costs; will cost; would cost; adds; will add; would add; brings in; will
    bring in; brings; will bring; generates; will generate; would generate; saves; will save; would save; yields; will
    yield; will need; needs; requires; will require; we need; will earn; earns; nets; will net; delivers; will deliver
  `),
  /** Counts of exposure: they grow by themselves and say nothing of what people did next. */
  exposure: phrases(`
    sign ups; signups; registrations; registered users; registered accounts; accounts created; downloads; app downloads;
    installs; installations; page views; pageviews; site visits; website visits; visits; visitors; unique visitors;
    impressions; followers; likes; stars; github stars; mentions; media mentions; video views; press mentions;
    forks; clones; newsletter subscribers; features shipped; features delivered; number of features; number of releases;
    story points; lines of code; clicks; leads collected; total users; number of users;
    user count; users registered; members registered
  `),
}
