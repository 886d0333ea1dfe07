import { phrases } from './phrases'

/**
 * Words of the capability perspective by facet. A tech stack or a list of endpoints is specification, not
 * capability. Words that mean something only in company (risk, scope, later) stay out: they say little. A `trap`
 * is a phrase whose words mean something else.
 */
export const capability = {
  'capability.feasibility': phrases(`
    feasible; feasibility; infeasible; not feasible; technical risk+; technical unknown+; technical
    challenge+; technical limitation+; technical constraint+; technical feasibility; technically; spike;
    spikes; proof of concept; proofs of concept; PoC; load test+; rate limit+; rate limiting; rate limited;
    quota limit+; bottleneck+; latency budget; accuracy of; error rate of; data availability; data quality;
    cannot be built; out of reach; hard part; hardest part; riskiest; rabbit hole+; complex to; challenging;
    difficult to implement; difficult to build; too complex; too expensive to; too slow; not possible; isn't
    possible; impossible; impractical; not yet supported; not currently supported; not currently possible;
    limitation+; limited by; performance impact; performance cost; performance overhead; performance risk;
    scalability limit+; scalability concern+; scalability challenge+; scale to; failure mode+; hard to
    implement; easy to implement; harder to; non trivial; nontrivial; would require; will require; requires
    changes; requires significant; requires new; need to be changed; breaking change+; already supports;
    already built; already implemented; constraint+; constrained by; trade off+; tradeoff+; drawback+;
    downside+; known issue+; known limitation+; hard limit; hard constraint+; we can't; we cannot; we don't
    have; we do not have; can't be done; cannot guarantee; can't guarantee; cannot detect; false positive+;
    not enough data; unproven; untested; unvalidated; unverified; battle tested; proven technology; open
    question; open technical; complexity of; add+ complexity; added complexity; introduce+ complexity;
    increase+ the complexity; significant complexity; extra complexity; additional complexity; amount of
    complexity; level of complexity; operational complexity; runtime complexity; implementation complexity;
    prototype showed; prototyped; working prototype; working implementation; reference implementation; not
    yet implemented; partially implemented; not production ready; not reliable; not reliable enough; hard
    problem; hard to get right; not enough time; mitigation; mitigate+; edge case+; latency; limits; limit;
    not yet built; not yet working; not yet wired; not yet tested; not yet ready; not yet validated;
    not yet possible; yet to be built; has yet to be; unbuilt; unimplemented; not built; isn't built;
    not implemented; isn't implemented; not supported; isn't supported; aren't supported; unsupported;
    does not support; doesn't support; do not support; don't support; no support for; only supports;
    only works; only allows; only runs; can only be; cannot yet; can't yet; does not yet; doesn't yet;
    workaround+; work around; works end to end; proven end to end; tested end to end; end to end against;
    tests green; tests pass; tests passed; experiments passed; experiment passed; passes against;
    verified against; tested against; hard coded; hardcoded; still needs work; still need work;
    still needs implementation; still need implementation; still missing; remains unsolved;
    remains unproven; battery life; power consumption; power budget; memory budget; error budget;
    single point of failure; timeouts; at capacity; cost to host; cost to run; running cost+; hosting cost+;
    inference cost+; too heavy; too large to; too costly to; runs out of; free tier limits
  `),
  'capability.team': phrases(`
    engineering capacity; engineer weeks; engineer months; engineering effort; engineering resources;
    engineering time; engineering investment; engineering cost; engineering work; engineering team;
    engineering bandwidth; person months; person weeks; person days; man months; dev days; headcount;
    staffing; staffed; hire; hires; hiring; contractor+; skills gap; skill set; lack of expertise; in house
    expertise; domain expertise; subject matter expert+; on call; maintenance load; maintenance burden;
    maintenance overhead; maintenance effort; maintenance cost+; cost to maintain; burden on maintainers;
    squad+; platform team; design capacity; team capacity; limited capacity; limited resources; limited
    time; limited bandwidth; resource constraint+; appetite; time box; timebox+; timeboxed; estimation;
    estimated effort; effort estimate+; estimated time; estimated at; effort to; t shirt size; two week; two
    weeks; six week; six weeks; few weeks; few days; few months; one week; one month; three months; four
    weeks; sprint 1; sprint 2; team velocity; our velocity; support rota; maintainer bandwidth;
    team bandwidth; no bandwidth; the bandwidth to; solo developer; solo maintainer; solo
    founder; solo project; one person; single maintainer; small team; team size; core
    team; team of; team has; part time; FTE; FTEs; level of effort; low effort; high effort; medium effort;
    effort level; resourcing; resources required; resource requirements; weeks of work; days of work; months
    of work; developer time; developer effort; one engineer; two engineers; engineers to; volunteer
    contributors; staff time; implementation effort; development effort; development time; development cost;
    lines of code; loc; our small team; effort;
    run by one person; by one person; by a single person; on my own; side project; spare time; evenings;
    free time; hours a day; hours a week; hours per week; h a day; h a week; hours per day; owner time;
    founder time; staff hours; volunteer time; our capacity; no capacity; the capacity to; team's capacity;
    in house team; in house developers; development team of; built in house; outsourced; subcontractor+;
    freelancer+; bus factor; we lack; short of staff; understaffed; stretched thin; day job; man days;
    story points
  `),
  'capability.dependencies': phrases(`
    depends on; depend on; without depending on; avoid depending on; avoids depending on; is dependent on;
    are dependent on; be dependent on; dependency on; dependencies on; external dependency;
    external dependencies; blocked by; blocked on; blocks on; blocker+; prerequisite+; pre requisite+; third
    party api+; third party service+; third party dependency; third party dependencies; external api+;
    external service+; vendor lock in; integration effort; upstream change+; upstream project; upstream
    support; upstream maintainers; upstream team; downstream team+; shared service+; external approval;
    migration path; migration plan; migration cost; migration effort; migrate existing; data migration;
    breaking migration; deprecation policy; deprecation plan; legacy system+; legacy code; data sharing
    agreement; app store review; app review; app store approval; requires access; requires approval; relies
    on; reliance on; interoperability; compatibility with; compatible with; backward compatible; backwards
    compatible; backward compatibility; backwards compatibility; once available; must be completed; must
    land; must ship first; needs to be completed first; needs approval; security review; privacy review;
    authority to operate; ATO; browser support; platform limitation+; os limitation+; api limitation+;
    subject to; waiting on; contingent on; gated by; gated on; lands first; only after;
    requires that; supply chain; version requirement+; minimum version; hardware requirement+; approval
    from; coordination with; coordinate with; handoff from; rely on; third party; compatible; deprecated;
    parked; parked until; deferred until; postponed until; held until; held back until; waits until;
    not until; blocked upstream; unblocked; unblocks; unblocked by; waits on; hinges on; hinge on;
    tied to the; our current provider; current provider; requires an external; required by the platform;
    deployment target; minimum deployment; minimum supported; are stable; is stable; has stabilised;
    has stabilized; as they stabilise; as they stabilize; have shipped first; must exist before;
    must be live before; must be in place; needs to be in place; once approved; pending approval;
    sign off from; single vendor; sole supplier; lead time+; no external dependencies;
    without new dependencies; new dependency; new dependencies
  `),
  'capability.direction': phrases(`
    technical debt; tech debt; refactor+; rewrite+; rewriting; re architecture; rearchitect+; existing
    stack; existing infrastructure; existing system+; existing implementation+; existing pipeline+; current
    architecture; current implementation; current codebase; existing architecture; existing code; existing
    codebase; our codebase; our stack; our infrastructure; our architecture; build on top; builds on; built
    on top; build upon; platform direction; technical roadmap; technical direction; technical strategy;
    monolith; monolithic; service boundary; service boundaries; data model change+; schema change+; rollout
    plan; rolled out; roll out; phased rollout; gradual rollout; staged rollout; rollback plan; roll back;
    threat model; operational readiness; operational burden; operational cost+; operational complexity;
    phase 1; phase 2; phase 3; phase one; first phase; second phase; milestone 1; milestone 2; milestone+;
    incremental approach; phased; in phases; later phase+; future phase+; implementation plan;
    implementation strategy; implementation phase+; long term maintenance; architectural decision+;
    architecture decision+; out of scope for; deferred; not in v1; post mvp; mvp scope; v1 scope; first
    version; first release; initial release; initial version; as a first step; in the short term; foundation
    for; groundwork; defer to v2; deferred to; reuse existing; reuse the existing; reuses the existing;
    foundation; defer; mvp; reuse+; reusing;
    must evolve; has to evolve; needs to evolve; re platform+; replatform+; last remaining; later work;
    later milestone+; later release+; later stage+; sized for; redesign required; architectural redesign;
    without redesign; architectural change+; architecture change+; architectural milestone+; current setup;
    already exists in; currently exists in; already available in; already in place; already running;
    already handles; already provides; already live; already shipped; already deployed; what is built;
    built so far; migrate to; migrated to; migrating to; migrate away; switch over; cut over; cutover;
    dual running; run in parallel; replaces the existing; replace the existing; extend the existing;
    extends the existing; on the existing
  `),
  'capability.support': phrases(`
    developer+; api; apis; data; infrastructure; scale; test; testing; environment; build; building;
    service; server; database; system; systems; integrate; deploy+; deployment; security; model; code;
    library; version; release; storage; memory; cpu; network; automated; implementation; implement; support;
    legacy; protocol; backend; engine; design
  `),
  'capability.trap': phrases(`
    subject to change; success depends on; your engineering team; their engineering team; my engineering team;
    rating scale; sales performance; customer support; support ticket+; support agent+; pricing model;
    business model; teams of users; user team; team members; team page; team plan; your team; their team;
    retry limit; character limit; size limit; milestone badge; hours of operation; owner field; font size;
    file size; page size; image size; screen size; market gap; content gap; product engineer+; scope creep
    of users; risk score; risk level; hiring manager+; rest api; api key+; api reference; capacity field;
    phase out; scale up animation; code owner field; limit parameter; latency chart; performance review
  `),
  /** People who build or keep a thing running; with a number they are staff. */
  'build.person': phrases(`
    developer; developers; engineer; engineers; programmer; programmers; designer; designers; tester;
    testers; technician; technicians; electrician; electricians; contractor; contractors; freelancer;
    freelancers; posts; devs; dev; maintainer; maintainers; volunteers; volunteer; analyst; analysts;
    scientist; scientists; administrator; administrators; admins; architect; architects; carpenter; editors;
    writers; researchers; moderators; half time; full timers
  `),
  /** What a product is built on and others keep: how far it reaches is no choice of the product's. */
  'build.thing': phrases(`
    system; systems; software; database; register; feed; feeds; map; maps; sensor; sensors; network;
    networks; terminal; terminals; tablet; tablets; printer; printers; scanner; scanners; camera; cameras;
    battery; batteries; firmware; hardware; export; exports; mirror; mirrors; resolver; machine; machines;
    radio; spreadsheet; procedure; supplier; vendor; carrier; contractor; contract; billing; ledger;
    recognition; reception; sign in; records; texts; certification; licence; licences; workshop; lab;
    computers; phone; phones; kitchen; belt; pipeline; mainframe; archive; catalogue; library
  `),
  'build.limit': phrases(`
    cannot; can't; does not; do not; doesn't; don't; is not; are not; not possible; no; none; only; fail;
    fails; breaks; breaking; loses; delayed; delays; late; behind; unknown; blind; by hand; read only;
    unable; waits; bad; nightly; once a night; at night; ends in; end in; expires; have no; has no; yet
  `),
  /** Work that waits for somebody else. */
  'build.other': phrases(`
    belongs to; belong to; run by; owned by; supplied by; delivered by; kept by; rented from; rent from;
    wait for; waits for; waiting for; waiting time; comes from; come from; delivers on; delivers in; approval
    by; have confirmed; has confirmed; supports it since; certification takes; takes effect
  `),
  'build.span': phrases(`
    week; weeks; month; months; working days; person days
  `),
  /** Time somebody has, or is waited for. */
  'build.time': phrases(`
    part time; half time; full time; is free; are free; has time; have time; no time; is busy; are busy;
    is on; until; from april; available; overnight; on leave; spare
  `),
} as const
