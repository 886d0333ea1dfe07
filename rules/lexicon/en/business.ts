import { phrases } from './phrases'

/**
 * Words of the business perspective by facet. Missions, adoption, sponsors and the cost to the public count
 * as business. `shared` words count only in company. A `trap` is a phrase whose words mean something else.
 */
export const business = {
  'business.value': phrases(`
    revenue; revenues; ARR; MRR; NRR; net revenue retention; gross retention; upsell+; cross sell; bookings;
    win rate; deal size; average order value; AOV; GMV; monetise+; monetize+; monetisation; monetization;
    profit; profits; profitability; profitable; business case; business goal+; business value; business
    outcome+; business impact; business objective+; business model; business reason+; company goal+; company
    objective+; company strategy; company wide goal; OKR; OKRs; strategic goal+; strategic objective+;
    strategic priority; strategic priorities; strategic value; cost saving+; cost savings; save money; saves
    money; save costs; cost reduction; reduce costs; reduces costs; reduce cost; reducing costs; reducing
    cost; lower costs; operating cost+; operational cost+; productivity saving+; mission outcome+; public
    value; taxpayer+; our mission; drive adoption; increase adoption; increases adoption; grow adoption;
    adoption rate; adoption goal+; wide adoption; wider adoption; broader adoption; widespread adoption;
    mass adoption; adoption barrier+; barrier to adoption; barriers to adoption; user growth; customer
    growth; business growth; sustainable growth; grow the community; growing the community; community
    growth; growth strategy; growth engine; growth target+; growth plan; customer acquisition; user
    acquisition; paying customers; paying users; paid users; paid customers; potential customers; enterprise
    customers; return on investment; customer lifetime; competitive advantage; lead generation; sales
    pipeline; retain users; retain customers; customer retention; user retention; attract contributors;
    attract users; attract developers; attract new; ecosystem growth; grow the ecosystem; long term
    viability; long term sustainability; project sustainability; public good+; public benefit; commercial
    value; commercialization; commercialisation; commercially; brand awareness; thought leadership;
    credibility with; hackathon prize; grow our; fulfil our mission; mission critical for the organisation;
    public alpha adoption; adoption first; usage and adoption; time saved for staff; save the government;
    savings; adoption; commercial
  `),
  'business.value.shared': phrases(`
    growth; mission; expansion; stickiness; conversion; strategic; cost effective; credibility; traction;
    goodwill; productivity; efficiency; roi; mission is to; adoption of; adoption by; new customers; value
    to the
  `),
  'business.economics': phrases(`
    pricing; price point+; price increase; willingness to pay; willing to pay; unit economics; gross
    margin+; contribution margin; profit margin+; CAC; LTV; CLV; payback; ARPU; ACV; COGS; cost to serve;
    ROI; break even; P&L; capex; opex; paywall+; free tier; paid tier+; pro tier; premium tier; paid plan+;
    premium plan+; free plan; paid version; pro version; paid offering; paid feature+; paid product+; tiered
    pricing; plan upgrade; freemium; subscription model; subscription revenue; subscription fee+; monthly
    subscription; per seat; usage based pricing; licence fee+; license fee+; license cost+; licensing cost+;
    take rate; opportunity cost; running cost+; cost to run; cost of running; hosting cost+; infrastructure
    cost+; server cost+; maintenance cost+; funding; funder+; fund the; funded by; fundraising; grant
    funding; grant program; seed round; investors; sponsorship; sponsorships; github sponsors; corporate
    sponsors; donation+; open core; dual license+; commercial license; commercial licence; enterprise plan;
    enterprise tier; enterprise license; enterprise edition; one time purchase; pay for it; would pay; will
    pay; pays for; pay us; charge for; charge users; we charge; annual contract; contract value; total cost
    of ownership; cost center; financial sustainability; financially sustainable; budget for this; project
    budget; headcount cost; purchase order; cost model; development cost+; cost estimate+; costs us; cost of
    building; cost of maintaining; free forever; completely free; free and open source; freely available;
    hosted version; hosted service; hosted offering; managed service; managed offering; cloud offering; saas
    offering; self hosted version; mit licensed; open source license; open source licence; saas
  `),
  'business.economics.shared': phrases(`
    price; prices; priced; budget; budgets; cost; costs; investment+; subscription+; discount+; commission+;
    expensive; cheaper; paid; paying; pay; pays; billing; money; purchase+; sponsor+; grant; grants; fund;
    funded; funds; invest; financially; cost per; token cost+; api cost+; compute cost+; open source; mit;
    donor+; per month; per year; licensed
  `),
  'business.viability': phrases(`
    go to market; GTM; sales motion; sales enablement; sales team+; sales cycle+; sales led; sales call+;
    channel partner+; reseller+; partner revenue share; procurement process; procurement cycle+; legal
    review; legal approval; legal risk+; liability; compliance cost+; support load; support cost+; support
    burden; support volume; customer success; customer support load; cannibalise+; cannibalize+;
    cannibalisation; cannibalization; brand risk; reputational risk; reputation risk; stakeholder approval;
    finance sign off; distribution channel+; distribution strategy; growth loop+; conversion funnel; sales
    funnel; word of mouth; product led growth; product led; self serve signup; governance model; steering
    committee; executive sponsor; executive sponsorship; vendor contract; business continuity; executive
    order; strategic fit; strategic partner+; partnership+; partner with; land and expand; product hunt;
    hacker news; show hn; launch strategy; launch channel+; launch post; launch blog; app store
    optimization; marketing campaign+; marketing strategy; marketing budget; marketing channel+; content
    marketing; seo traffic; acquisition channel+; beta program; waitlist; design partner+; pilot customer+;
    pilot program; public launch; launch partner+; reference customer; early customers; community building;
    developer relations; devrel; developer advocacy; evangelism; ambassador program; outreach; conference
    talk+; maintainer burnout; maintainers' time; maintainer time; bus factor; long term maintenance; long
    term support; program office; policy goal+; statutory; congress; interagency; government wide;
    leadership; enterprise
  `),
  'business.viability.shared': phrases(`
    marketing; compliance; GDPR; HIPAA; SOC 2; SOC2; regulatory; legal; reputation; fraud; chargeback+;
    churn; sustainability; sustainable; procurement; funnel; licensing; stakeholder+; partner; partners;
    mandate+; maintainers; executives; sales; promote; promotion
  `),
  'business.metric': phrases(`
    north star metric; retention rate; churn rate; monthly active users; MAU; MAUs; DAU; WAU; active users;
    daily active users; weekly active users; active installs; adoption target+; adoption metric+; trial to
    paid; activation rate; growth rate; github stars; npm downloads; weekly downloads; monthly downloads;
    number of users; number of customers; number of contributors; number of downloads; new contributors;
    active contributors; external contributors; conversion rate+; paying conversion; paid conversion;
    registered users; sign up rate; monthly revenue; business metric+; contributors per
  `),
  'business.metric.shared': phrases(`
    key result+; success metric+; retention; stars; downloads; installs; sign ups; signups; KPI; KPIs
  `),
  'business.support': phrases(`
    grow; growing; saving+; customer base; account; accounts; sell; selling; sold; buy; buyer+; priority;
    quarter; forecast+; company; companies; organization; organisation; organizations; business; benefit;
    benefits; competitive; scale; sustain; goals; objective+; vision; strategy; team; teams; leads; policy;
    public; ecosystem; onboarding; developers; market; roadmap; agency; program; partners; users; industry;
    impact; value; customers; community; distribution; brand; launch; hosted; license; free; awareness;
    enterprise; contributors; visibility; engagement; cost; costs
  `),
  'business.trap': phrases(`
    retention policy; retention period; data retention; log retention; retention window; audit log
    retention; lease renewal; token renewal; certificate renewal; value of; default value; value type;
    return value; values; context budget; token budget; latency budget; performance budget; error budget;
    time budget; memory budget; size budget; frame budget; url budget; kpi card+; kpi tile+; computational
    cost; compute cost of; lookup cost; cpu cost; runtime cost; format conversion; type conversion; unit
    conversion; grants access; grants permission+; subscribe to events; event subscription; websocket
    subscription; free text; free form; free space; free of; tiered storage; price feed; account balance;
    license file; license header; gray market; node churn; network churn; code churn; pricing page
    component; investment in time; launch the app; launch screen; launch configuration; app launch; cost
    function; a month view; service account+; partner api; apache kafka; apache spark; apache airflow; open
    source llm; stars rating; impact analysis; growth chart; conversion script; billing address; public key;
    public api; marketing page; marketing site; github enterprise; enterprise server; enterprise
    architecture; enterprise cloud; enterprise account+
  `),
  /** What an organisation does to its numbers, and those it may have in mind: "grow weekly bookings". */
  'goal.verb': phrases(`
    achieve; acquire; attract; boost; bring; capture; double; drive; encourage; establish; expand; gain;
    grow; increase; maximize; maximise; raise; reach; recruit; retain; strengthen; triple; win
  `),
  'goal.object': phrases(`
    awareness; bookings; clickthroughs; contributors; conversion; conversions; customers; donors; downloads;
    engagement; funding; installs; leadership; loyalty; members; orders; participation; partners; pilots;
    readership; registrations; retention; sales; sign ups; signups; sponsors; stars; subscribers; traffic;
    usage; visibility
  `),
  /** What an organisation is there for. */
  'mission.word': phrases(`
    mission; missions; vision; purpose; ambition; strive; strives; exist; exists
  `),
  /** More of what an organisation lives by. */
  'reach.more': phrases(`
    more; wider; broader; greater; increased; increasing
  `),
  'reach.object': phrases(`
    acceptance; awareness; contributors; customers; donors; downloads; engagement; funding; loyalty;
    participation; partners; pilots; registrations; retention; sales; sign ups; signups; sponsors; stars;
    subscribers; uptake; volunteers
  `),
  'licence.name': phrases(`
    mit; apache; apache 2; gpl; gplv3; agpl; lgpl; bsd; mpl; cc0; creative commons; cc by
  `),
  /** Verbs and nouns of paying and of earning. */
  'money.out': phrases(`
    cost; costs; costing; pay; pays; paid; paying; price; prices; priced; charge; charges; charged; fee;
    fees; rent; rents; spend; spends; spent; budget; budgeted; bill; bills; billed; invoice; invoiced;
    quote; quotes; wage; wages; salary; salaries; expense; expenses
  `),
  'money.in': phrases(`
    earn; earns; earned; earning; income; turnover; takings; worth; revenue; profit; profits; brings in;
    pays back; paid back; pay back; pays for itself; pay for itself; paid for itself; saved; savings;
    saving; saves; save; sales; subsidy; subsidies; reserve; reserves; renewal; renewals
  `),
  /** Those who buy, pay or carry an organisation, and what they sign. */
  'trade.party': phrases(`
    customer; customers; account; accounts; client; clients; subscriber; subscribers; sponsor; sponsors;
    member; members; buyer; buyers; tender; tenders; bid; bids; contract; contracts; renewal; renewals;
    subscription; subscriptions; deal; deals; seats; licences; licenses; order; orders; partner; partners;
    funder; funders; firm; firms; shop; shops; traders; sellers; merchants; dealer; dealers
  `),
  'trade.move': phrases(`
    win; wins; won; lose; loses; lost; losing; leave; leaves; left; leaving; renew; renews; renewed;
    renewing; churned; cancel; cancels; cancelled; canceled; switched; went to; sign; signs; signed; stay;
    stays; stayed; join; joined; order; ordered; bought; buy; sold; sell; drop; dropped; are at; expire;
    expires
  `),
} as const
