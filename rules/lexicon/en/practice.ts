import { phrases } from './phrases'

/** Words of trying things out, looking back, preparing for another course, and of the work around the work. */
export const practice = {
  trial: phrases(
    `pilot+; prototype+; prototyping; spike+; fake door; wizard of oz; concierge test; a b test; a b tests; a b testing;
    experiment+; usability test; usability tests; usability testing; usability study; user testing; user test; user tests;
    user research; user interview; user interviews; customer interview; customer interviews; interview+; survey+;
    beta test; beta tests; beta testing; beta testers; beta users; beta customers; beta cohort; closed beta; private beta;
    public beta; beta program; beta programme; alpha test; alpha users; dogfood+; dogfooding; proof of concept; poc; pocs;
    feasibility study; feasibility test; validate+; validation; test whether; test with; test this; test the assumption;
    smoke test; waitlist; soft launch; canary; design partner; design partners; early adopters; early access; trial+;
    measure+; field test; field tests; ask; asked; benchmark+`,
  ),
  'look.back': phrases(
    `retro; retros; retrospective+; post mortem; post mortems; postmortem; postmortems; look back; looks back; lookback;
    readout; readouts; read out; review+; check in; check ins; feedback; learnings; lessons learned; iterate+; iteration;
    iterations; dashboard+; telemetry; analytics; monitor+; track+; instrument+; instrumentation; interview+; survey+;
    measure+; measurement; evaluate+; evaluation; assess+; assessment; revisit+; usage data; nps; csat; post launch;
    after launch; after release; learn; learning; checkpoint; checkpoints; observe+; a b test; a b testing; experiment+`,
  ),
  branch: phrases(
    `scenario+; best case; base case; worst case; optimistic; pessimistic; downside case; upside case; fallback; fall back;
    falls back; plan b; contingency; contingencies; otherwise; phase gate; stage gate; stage gates; gate; gated; gates;
    decision point; decision points; decision gate; go no go; depends on; depending on; contingent on; kill criteria;
    if; unless; pivot; pivots; exit criteria; worst; in case`,
  ),
  verdict: phrases(
    `if; when; unless; only; otherwise; success; successful; succeed+; pass; passes; fail+; failed; validated; invalidated;
    threshold; criteria; criterion; go no go; exit criteria; kill criteria`,
  ),
  informing: phrases(
    `for information; for your information; for information only; no decision; not a decision; not yet a decision; nothing is asked; nothing is to be decided`,
  ),
  gain: phrases(
    `faster; cheaper; simpler; easier; safer; better; smoother; quicker; saves; save; saving; reduces; reduce; reducing;
    increases; increase; improves; improve; improved; boosts; boost; benefit+; advantage+; enables; unlocks; eliminates;
    strengthens; accelerates; value; more efficient; more reliable; fewer`,
  ),
  cause: phrases(
    `because; due to; caused by; causes; cause; root cause; root causes; the reason; reasons; which means; as a result;
    therefore; leads to; lead to; led to; leading to; results in; resulting in; driven by; drives; blocks; blocked; blocking;
    prevents; prevent; preventing; erodes; stuck; bottleneck+; hinders; forces; forced; forcing; so they; so we; so teams;
    so users; so customers; since; means that; makes it; make it; making it; leaves; leaving; without; thus; consequently;
    depends on; constrained; limits; limited by; requires; stems from; slows; slowed`,
  ),
  obstacle: phrases(
    `fail+; failure; failures; lose; loses; losing; lost; slow; slowly; slower; struggle+; struggling; cannot; can't; lack+; lacking;
    missing; difficult; difficulty; hard; harder; expensive; costly; waste+; fragmented; fragmentation; decline+; declining; churn+;
    problem+; gap; gaps; pain; pains; painful; stall+; friction; confusing; confused; confusion; manual; manually; error prone; broken;
    unreliable; overwhelmed; challenge+; barrier+; obstacle+; bottleneck+; risk+; threat+; unable; no longer; too many; too much;
    too long; too slow; ignored; abandon+; silo+; siloed; tedious; inconsistent; duplicate+; complexity; debt; limited; weak; weakness;
    underserved; scattered; outdated; unclear; nobody; no one; inadequate; insufficient; crisis; shortage; never; isn't; don't; doesn't;
    not; no; without; few; outweigh+`,
  ),
  ceremony: phrases(
    `meeting+; sync; syncs; cadence; cadences; stand up; stand ups; standup; standups; sign off; sign offs; signoff; status report;
    status reports; status update; status updates; raci; daci; jira; ticket workflow; sprint planning; sprint review; backlog grooming;
    backlog refinement; retro; retros; retrospective+; steering committee; review board; working group; working groups;
    governance; escalation path; escalation; stakeholder alignment; alignment meeting; weekly update; monthly update; approval process;
    approval workflow; approvals; template+; checklist+; slack channel; office hours; ceremony; ceremonies; kick off; kickoff; okr process;
    planning cycle; planning process; review process; ways of working; agenda; minutes; facilitator; reporting line; handoff; handoffs;
    intake process; pull request; pull requests; code review; code reviews`,
  ),
  'people.named': phrases('users; user; customers; customer; people; consumers; individuals'),
} as const
