import { phrases } from './phrases'

/**
 * Words of the market perspective by facet. `shared` words count only in company. A `trap` is a phrase
 * whose words mean something else.
 */
export const market = {
  'market.alternatives': phrases(`
    competitor+; competing product+; competing tool+; competing solution+; competing project+; competitive
    landscape; competitive analysis; competitive position; competitive gap; competitive threat; competitive
    pressure; rival+; incumbent+; new entrant+; substitute product+; alternatives on the market;
    alternatives exist; existing solution+; existing tool+; existing product+; existing offering+; existing
    platform+; existing alternatives; existing framework+; existing librar+; existing apps; existing
    services; current solutions; current tools; current offerings; other tools; other products; other
    solutions; other vendors; other frameworks; other libraries; other languages; other apps; other
    projects; other browsers; other ecosystems; other editors; other agents; another tool; any other tool;
    no other tool; similar tool+; similar product+; similar project+; similar solution+; open source
    alternative+; commercial alternative+; commercial tool+; commercial product+; commercial solution+;
    proprietary tool+; proprietary solution+; build vs buy; win loss; churned to; switched from; switch
    from; switching from; switch to us; switching cost+; migrate from; migrating from; coming from; feature
    parity; table stakes; comparison matrix; head to head; alternative to; alternatives to; replacement for;
    drop in replacement; competes with; compete with; competing with; compete against; compete on; competes
    on; our competition; primary competition; off the shelf; traditional tools; traditional approach+;
    traditional solution+; legacy tools; point solution+; third party tools; third party product+; prior
    art; state of the art; in house tool+; diy; do it yourself; roll their own; build their own; build it
    themselves; market leaders; closed source; closed platform+; walled garden+; vendor lock in; enterprise
    tools; many tools; generic tools; general purpose tool+; generic ai; big tech; none of
    them; nothing else; nobody else; no one else; fall short; falls short; not addressed by; already offer;
    unlike other; unlike existing; unlike traditional; unlike most; than existing tools; no existing tool+;
    no existing solution+; no existing product+; other approaches; incumbent+ are; adjacent tools; adjacent
    products; neighbouring tools; comparable tools; proprietary; popular; tools that exist; tools out there; solutions out there; options out there;
    products out there; apps out there; what is out there; what's out there; existing options; alternatives available
  `),
  'market.alternatives.shared': phrases(`
    versus; compared to; compared with; comparable; alternative; alternatives; parity with; competition;
    compete+; competitive; substitute+; vendor; vendors; comparison; more than just; not another; most
    tools; none of these; than existing; no existing; mature; nobody; none of; exists today; exist today; spreadsheet; spreadsheets; excel; pen and paper; status quo; doing nothing; manual process+;
    similar to; inspired by; other platforms; cloud providers; while others
  `),
  'market.direction': phrases(`
    market trend+; category trend+; industry trend+; technology trend+; industry shift; tailwind+;
    headwind+; why now; market timing; adoption curve; maturing market; commoditise+; commoditize+;
    commoditised; commoditized; market consolidation; platform shift; paradigm shift; new regulation+;
    demand shift; growing demand; increasing demand; demand for; buyer behaviour; price erosion; analyst
    report; gartner; forrester; market saturation; saturated; window of opportunity; inflection point; are
    increasingly; is increasingly; become increasingly; increasingly common; increasingly important; growing
    number; rapidly growing; fast growing; growing rapidly; growing market; growing fast; market growth;
    growing interest; growing adoption; growing popularity; rise of; on the rise; proliferation of;
    explosion of; explosive growth; moving toward; moving towards; shift toward; shift towards; shifting to;
    in recent years; recent years; the future of; mainstream adoption; gaining traction; gained traction;
    gaining popularity; industry standard+; de facto standard; emerging standard+; emerging market+;
    standardisation effort; next generation of; the next wave; new wave; evolving rapidly; rapidly evolving;
    fast moving; declining; has emerged; have emerged; tipping point; timing matters; catching up; left
    behind; first to market; market landscape; industry landscape; across the industry; in the industry;
    gaining momentum; has exploded; have exploded; no longer enough; world where; the market is
  `),
  'market.direction.shared': phrases(`
    trend; trends; emerging; regulation; regulations; mainstream; accelerating; increasingly; evolving;
    momentum; landscape; has become; have become; industry; market is; shift to; is becoming; are becoming;
    is changing; are changing
  `),
  'market.position': phrases(`
    positioning; positioned as; positioned to; position ourselves; position it as; market position;
    differentiate us; differentiates us; differentiates itself; differentiation; differentiator+; key
    differentiator; competitive differentiation; moat; moats; defensible; defensibility; network effect+;
    value proposition+; value prop; beachhead; wedge; upmarket; downmarket; white space; underserved market;
    underserved segment; underserved group; underserved niche; underserved audience; underserved customers; poorly served; right to win; where to play; how to win; brand perception; share of voice; unique
    selling; unique value; USP; stand out; stands out; stand apart; stands apart; new category; category
    leader; category of one; category creation; category definition; first mover; market leader; leader in;
    leading platform; leading provider; gap in the market; market gap; fill the gap; fills the gap; fills a
    gap; fill a gap; fill this gap; unfair advantage; competitive edge; competitive advantage+; best in
    class; sets us apart; set us apart; sets it apart; what makes us; what makes it different; what makes
    this different; only tool; only product; only platform; only solution; only framework; only library;
    first tool; first platform; first open source; tagline; our niche; the niche; elevator pitch; go to
    solution; preferred choice; default choice; tool of choice; platform of choice; the standard for; is not
    a replacement; not a replacement for; complement to; complements; complementary to; sits between; sits
    on top of; only open source; only one that; positioning statement; against competitors;
    new kind of; not another; is complementary; are complementary; uniquely positioned; place in the market;
    advantage; brand; category; does not replace; do not replace; not replacing; not replace; without
    replacing; instead of replacing; rather than replacing; intended to replace; meant to replace; sits
    above; sit above; sits alongside; sit alongside
  `),
  'market.position.shared': phrases(`
    differentiate; differentiated; niche; positioned; leader; narrative; pitch; strengths; weakness+;
    uniquely; opinionated; messaging; is not a; is not an; not another; unlike; not just
  `),
  'market.size': phrases(`
    TAM; SAM; SOM; addressable market; total addressable; market size; market share; market opportunity;
    market segment+; market potential; market penetration; CAGR; segment size; mid market; enterprise
    segment; enterprise market; SMB market; EMEA; APAC; LATAM; emerging markets; number of firms; global
    market; target market+; million developers; million users; million people; million businesses; billion
    people; billion users; millions of users; millions of people; millions of developers; thousands of
    companies; thousands of developers; of companies; of organizations; of enterprises; percent of
    companies; installed base; monthly visitors; new markets; international markets; vertical market+;
    regulated industries; regulated industry; size of the market; of all developers
  `),
  'market.size.shared': phrases(`
    geography; geographies; households; penetration; vertical; verticals; regions; million; millions;
    billion; enterprises
  `),
  'market.support': phrases(`
    market; markets; buyer+; follower; solutions; enterprise; companies; demand; offers; offer; pricing;
    developers; ai; teams; commercial; opportunity; competitors; native; open source; layer; alternatives;
    value; lack; generic; powered; niche; differentiation
  `),
  'market.trap': phrases(`
    vertical list+; vertical line+; vertical axis; vertical scroll+; vertical layout+; vertical space; vertical bar+; vertical tabs;
    vertical alignment; context switching; penetration test+; penetration testing; pen test+; marketing; marketplace; app marketplace; supermarket;
    market data; market hours; market order; market page; market maker; unique id; unique identifier+;
    unique key; unique constraint; unique index; uniquely identif+; position in; cursor position; scroll
    position; window position; position of; competition entry; coding competition; segment event; network
    segment; substitute variable+; differentiate between; parity with previous; moving to the next;
    landscape mode; landscape orientation; no other changes; no other dependencies; no other runtime; the
    category; category page; category field; category id; category filter; product category; each category;
    category name; category column; alternative text; alternative flow; existing code; existing tests;
    existing users; existing data; leader election; team leader; last year column; messaging app; messaging
    service; messaging queue; shut down hook; graceful shut down; not addressed; rather than later; existing
    behavior; existing behaviour; no other window; focus ring; focus state; position value+; layer 1; layer
    2; native code; future work; positioning is; positioning of; element positioning; absolute positioning;
    label positioning; content positioning; manual positioning; tailwind css; comment positioning; price
    category; special category; by category; per category; category scores; category scoring; category
    management; in category; grouped by category; or category; and category; their category; particular category; category navigation; grant category; award category; data category; age category; tax category; item category; event category; error category; obligation category; content category; brand new; brand guide;
    brand guidelines; brand voice; brand colors; brand colours; on brand; to millions of users; scale to millions; support millions;
    success messaging; error messaging; category queries; category pages; category endpoints
  `),
  /** What a seller does; said of a name, it tells of another product. */
  'trade.sell': phrases(`
    sell; sells; sold; selling; charge; charges; charged; price; prices; bill; bills; quote; quotes; rent;
    rents; rent out; rents out; lease; leases; offer; offers; offered; bundle; bundles; undercut; undercuts
  `),
  /** What any product may do; said of a name, it tells of another product where the market is spoken of. */
  'trade.do': phrases(`
    has; have; had; does; do; gives; give; shows; show; lets; let; needs; handles; handle; covers; cover;
    leaves; lacks; lack; indexes; closes; sorts; puts; ships; costs; cost; started; launched; keeps; runs;
    follows; introduced; is introducing; are introducing; stops; misses; neither
  `),
  'trade.maker': phrases(`
    maker; makers; provider; providers; vendor; vendors; supplier; suppliers; rival; rivals; competitor;
    competitors; firm; firms; company; companies; start ups; startups; neighbour; neighbours; chain; chains;
    shops; agencies; dealers; manufacturers
  `),
  /** What tells tools of others from one's own, before the noun. */
  'others.which': phrases(`
    existing; other; others'; current; today's; traditional; conventional; similar; comparable; competing;
    adjacent; mainstream; commercial; proprietary; legacy; generic; general purpose; off the shelf;
    established; most; many; old
  `),
  /** What is made for one use: behind a word that sets it apart it is somebody's product, alone it may be a part of one's own. */
  'others.made': phrases(`
    terminals; emulators; calculators; scanners; benchmarks; shells; package managers; password managers; task managers; file
    managers; window managers; wallets; exchanges; linters; checkers; schedulers; page builders; site builders; app builders;
    converters; simulators; organizers; organisers; chatbots; bots; portals; dashboards; directories; detectors; analyzers; analysers;
    monitors; recorders; registries; courses; games; networks; clouds; wikis; forums; newsletters; spreadsheets; note takers; feed readers;
    screen readers; card readers; search engines; options
  `),
  /** Rules and prices that others set. */
  'outside.rule': phrases(`
    directive; directives; decree; law; laws; act; regulation; guideline; tariff; tariffs; tax; levy;
    subsidy; subsidies; ban; mandate; treaty; ordinance; price rise; price rises; prices; fees; duty
  `),
  'outside.change': phrases(`
    takes effect; take effect; took effect; comes into force; came into force; in force; applies from; is
    due; closes; ends; expires; starts; begins; goes up; go up; went up; rise; rises; rose; falls; fell;
    requires; asks for; forbids; bans; since; from; effective; expire; applicable; must comply; comply by; enters into force;
    entered into force; enforceable; sunsets; phased out; becomes mandatory
  `),
  /** Customers go; where to follows. */
  'trade.lose': phrases(`
    lose to; lost to; loses to; losing to; lose them to; lost them to; of them to; leave for; leaves for;
    leaving for; left for; leave us for; left us for; leavers to; went to; gone to; churned to; defected to;
    switched to; moved over to; go over to; losses to
  `),
  'trade.choose': phrases(`
    use; uses; chose; choose; chosen; bought; buy; buys; went to; go to; going to; leaving for; left for;
    leave for; lost to; moved to; move to; switched to; prefer; prefers; come from; comes from; came from
  `),
} as const
