import { phrases } from './phrases'

/**
 * Words of the user perspective by facet. Roles stand in `roles.ts`. Words that mean something only in company
 * stay out: they say little. A `trap` is a phrase whose words mean something else.
 */
export const user = {
  'user.who': phrases(`
    persona+; target user+; primary user+; secondary user+; end user+; power user+; first time user+;
    returning user+; new user+; churned user+; user segment+; customer segment+; target audience+; primary
    audience; secondary audience; ideal customer profile; ideal customer+; ideal user+; early adopter+; jobs
    to be done; job to be done; JTBD; user journey+; customer journey+; underserved users; target customer+;
    target group+; user group+; non technical user+; non technical people; technical user+;
    casual user+; advanced user+; existing users; our users; most users; many users; some users; new
    customers; users who; people who; customers who; teams who; teams that; developers who; engineers who;
    individuals who; for people; anyone who; someone who; those who; people with; users with; beginner+;
    novice+; archetype+; newcomer+; first time contributors; audience is; our customers; our audience; less
    technical; day to day users; someone else; non expert+; power users; downstream users; early users; real
    users; each persona
  `),
  'user.need': phrases(`
    pain point+; unmet need+; user need+; users need; users want; people want; people need; customers want;
    customers need; teams need; developers need; developers want; teams want; they want; they need; customer
    problem+; user problem+; user pain; customer need+; struggle+; frustration+; frustrating; frustrated;
    confusion; confusing; confused; give up; gives up; giving up; abandon+; drop off; overwhelmed;
    overwhelming; anxious; anxiety; lose track; loses track; losing track; lose context; lose trust; loses
    trust; waste+ time; wasted time; wasting time; wasted hours; time consuming; tedious; cumbersome;
    painful; annoying; inconvenient; burden; burdensome; can't find; cannot find; can't tell; cannot tell;
    can't see; cannot see; can't easily; cannot easily; don't know; do not know; doesn't know; don't want;
    do not want; don't have time; no way to; no easy way; no good way; no way of knowing; hard to; difficult
    to; difficult for; hard for; takes too long; unable to; needs a way; need a way; unaware; unsure; lack
    visibility; no visibility; fear; afraid; worry; worried; context switching; cognitive load; cognitive
    overhead; steep learning curve; learning curve; fragmented; scattered; complain+; complaint+; wish;
    would like to; asked for; request+ for; repetitive; error prone; easy to miss; easy to forget; gets
    lost; get lost; get stuck; gets stuck; stuck; feel; feels; care about; cares about; desire; desires; pain;
    pains; hate; hates; unmet; barrier+ to; hurdle+; intimidating; discourag+; distract+; too slow for; too
    complex for; too expensive for; want to know; wants to know; be able to trust; trying to; want to; wants
    to; wanting to; looking for; in need of; need help; needs help; need to know; feel frustrated; feel
    lost; feels lost; feel overwhelmed; feel confident
  `),
  'user.today': phrases(`
    workaround+; work around; copy paste; copy and paste; copy pasting; by hand; manual process+; manual
    work; manual effort; currently have to; must manually; today users; currently users; users currently;
    users today; currently use; currently rely; resort to; resorting to; fall back to; falls back on; end
    up; ends up; forced to; forces users; are left with; have no choice; existing workflow+; current
    workflow+; current process; current experience; current approach; ad hoc; juggle; juggling; switch
    between; switching between; jump between; by email; spend hours; spends hours; spend time; spending
    time; hours per week; minutes per; often have to; users have to; they have to; must either; no choice
    but; through spreadsheets; disconnected spreadsheets; shared spreadsheet+; multiple spreadsheets; excel sheets; excel
    files; excel spreadsheet+; word documents; email threads; email chains; whatsapp groups; sticky notes; phone calls
    and; paper based; whiteboards; word of mouth; manually track+; tracked manually; manually maintain+; maintained
    manually; handwritten; using spreadsheets; rely on spreadsheets; on paper; paper slip+; paper form+; pen and paper; in excel; in a spreadsheet; in spreadsheets; by phone;
    by post; by eye; from memory; via email; piece together; stitch together; keep track of; from scratch; people use; users use; developers
    use; teams use
  `),
  'user.known': phrases(`
    interview+; interviewee+; usability test+; usability study; user research; user study; user studies;
    user testing; diary study; contextual inquiry; shadowed; session recording+; support ticket+; feature
    request+; survey+; respondent+; churn reason+; beta user+; beta tester+; NPS; net promoter; CSAT; system
    usability scale; user feedback; customer feedback; community feedback; developer feedback; feedback
    from; feedback we; focus group+; customer call+; reported by users; users report+; users have reported;
    users have asked; users ask; customers ask; customers have asked; heard from; we heard; we have heard;
    told us; asked us; frequently asked for; often asked; commonly requested; most requested; highly
    requested; requested by; we observed; we've seen; we have seen; in practice; bug reports; user reports;
    discovery call+; usability session+; site visit+; field visit+; we visited; we spoke to; we spoke with; we
    talked to; we talked with; github issues; design partner+; pilot users; dogfood+; i use; i wanted; i needed; in my own
  `),
  'user.support': phrases(`
    user; users; customer; customers; need; needs; goal; problem; problems; habit+; task+; adoption;
    onboarding; experience; satisfaction; ask for; delight; usability; activation; people; everyday; daily;
    audience+; consumer+; learn; understand; easy; easier; simple; convenient; save time; productivity;
    community; human+; personal; someone; anyone; who; they; understanding; quickly; discover; decide; help;
    helps
  `),
  'user.trap': phrases(`
    we do not know; we don't know;
    user id; user ids; user interface+; user agent+; user table; user model; user data; user input; user
    name; user account+; user role+; user record+; user object; user facing; end user license; superuser+;
    user flow; user management; user authentication; user session+; user settings; user preferences; user
    profile+; user query; user message+; user prompt; user space; user defined; user message; user code;
    user story id; customer success; customer id; need to refactor; stuck job; feel free; persona id
  `),
  /** How nobody would do it who had a choice. */
  toil: phrases(`
    manually; mentally; repeatedly; painstakingly; over and over; again and again
  `),
  /** What only a living being does: its subject is somebody, whatever the word. */
  'mind.verb': phrases(`
    want; wants; wanted; would like; would rather; prefer; prefers; preferred; hate; hates; love; loves;
    fear; fears; worry; wish; wishes; complain; complains; complained; forget; forgets; forgot; believe;
    believes; guess; guesses; dislike; dislikes; mind; hope; hopes; ask for; asked for; asks for; struggle;
    struggles; know; knows; knew; feel; feels; find it; talk; told us; tell us; say; says; said
  `),
  /** What people do with their day. */
  'mind.deed': phrases(`
    wait; waits; drive; drives; walk; walks; carry; phone; phones; travel; queue; learn; learned; type;
    types; photograph; remember; pick; picks; leave; leaves; spend; spends; lose; loses; keep; keeps; ask;
    asks; asked; check; checks; call; calls; buy; buys; bought; pay; pays; approve; book; plan; plans; live;
    lives; work; works; cook; order; judge; guess; copy; write; writes; wrote; read; enter; search; searched
  `),
} as const
