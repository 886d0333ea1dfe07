import { phrases } from './phrases'

/** Words of those who have something to lose by a decision. */
export const commitments = {
  /** Whoever decides earns money with it, asks for money, or needs a signature. */
  'bound.by': phrases(
    `revenue; revenues; arr; mrr; monetize+; monetise+; monetization; monetisation; paying customer; paying customers;
    paying user; paying users; paying team; paying teams; paying subscriber; paying subscribers; paid plan; paid plans;
    paid tier; paid tiers; paid version; paid versions; paid offering; paid offerings; paid subscription;
    paid subscriptions; our pricing; our prices; pricing model; pricing narrative; pricing strategy; saas; unit economics;
    gross margin; gross margins; willing to pay; willingness to pay; break even; breakeven; market leader;
    market leadership; market share; market shares; enterprise customer; enterprise customers; enterprise offering;
    enterprise offerings; enterprise sales; enterprise plan; enterprise plans; enterprise tier; enterprise tiers;
    enterprise edition; sales team; sales teams; sales cycle; sales cycles; sales motion; sales motions; sales pipeline;
    sales pipelines; investors; upsell+; upselling; yearly budget; yearly budgets; annual budget; annual budgets;
    quarterly budget; quarterly budgets; project budget; project budgets; team budget; team budgets; marketing budget;
    marketing budgets; procurement; steering committee; steering group; works council; sign off; sign offs; signs off;
    signed off; approver; approvers; legal counsel; legal review; legal approval; contractual; contractually;
    contract with; contracts with`,
  ),
  /** Customers, colleagues and others who have to live with it. */
  'relied.on': phrases(
    `existing customers; current customers; customer success; customer support;
    customer service; pilot customer; pilot customers; pilot users; pilot sites; stakeholder; stakeholders;
    feature flag; feature flags; behind a flag; release to all; released to all; release to users; roll out to;
    rolled out to; rollout to; launch to all; ship to all; general availability; design team; design teams; data team;
    data teams; security team; security teams; platform team; platform teams; backend team; frontend team; mobile team;
    growth team; product team; product teams; engineering team; engineering teams; infrastructure team; qa team;
    support tickets; support calls; support load; support team; support teams; support department;
    finance team; finance teams; finance department; legal team; legal teams; legal department; compliance team;
    compliance teams; compliance department; marketing team; marketing teams; marketing department; operations team;
    operations teams; operations department; head of; vp of; director of; sla; slas; regulator; regulators; hipaa; gdpr;
    patients; pupils`,
  ),
} as const
