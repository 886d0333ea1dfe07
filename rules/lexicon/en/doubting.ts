/** Words of not knowing, of odds, and of when to look again. */
export const doubting = {
  assumed: [
    'we assume', 'we are assuming', 'assumes that', 'assume that', 'assumption', 'assumptions',
    'we suspect', 'we bet', 'our bet', 'our hypothesis', 'the hypothesis', 'we hypothesize',
    'we hypothesise', 'working hypothesis',
  ],
  unknown: [
    'we do not know', "we don't know", 'do not yet know', "don't yet know", 'did not know',
    'not yet known', 'is unclear', 'remains unclear', 'still unclear', 'unclear whether', 'unclear how',
    'unclear if', 'uncertain whether', 'is uncertain', 'remains uncertain', 'still uncertain',
    'remains to be seen', 'to be seen', 'not sure', 'not certain', 'not yet', 'not tested',
    'not been tested', 'untested', 'not verified', 'unverified', 'not validated', 'not been validated',
    'unvalidated', 'not proven', 'unproven', 'not measured', 'no evidence', 'limited evidence',
    'needs investigation', 'needs further', 'needs validation', 'needs research', 'needs more research',
    'need to validate', 'needs to be validated', 'need to learn', 'to be determined', 'to be decided',
    'TBD', 'open question', 'open questions', 'open issue', 'unresolved', 'biggest risk', 'main risk',
    'key risk', 'primary risk', 'real risk', 'biggest unknown', 'main uncertainty', 'biggest concern',
    'main concern', 'there is a risk', "there's a risk", 'risk that', 'risk of', 'risk is', 'one risk',
    'one concern', 'known risk', 'known limitation', 'known limitations', 'limitation is',
    'limitations are', 'limitation of', 'caveat+', 'drawback+', 'might not', 'may not be', 'may not work',
    'may not have', 'could fail', 'depends on whether', 'depends on how', 'remains open', 'still open',
  ],
  falsifier: ['wrong if', 'be wrong if', 'wrong about this if', 'change our mind', 'prove us wrong'],
  odds: [
    'likely', 'chance', 'probability', 'odds', 'likelihood', 'confidence', 'confident', 'one in', 'two in',
    'three in', 'one out of', 'two out of', 'three out of',
  ],
  dissent: [
    'disagreed', 'did not agree', "didn't agree", 'contradicts', 'contradicted', 'counter evidence',
    'counterevidence', 'against our hypothesis', 'did not want', 'did not mind', 'did not care',
  ],
  revisit: [
    'go no go', 'review on', 'review in', 'roll back', 'rollback', 'revisit', 'reconsider', 'reevaluate',
    're-evaluate', 'reassess', 're-assess', 'kill criteria', 'kill switch', 'stop criteria',
    'exit criteria', 'stop if', 'we stop', 'we will stop', 'pivot', 'pause', 'sunset', 'roll back if',
    'rollback if', 'rollback criteria', 'abort', 'abandon if', 'decision point', 'decision gate',
    'review date', 'stage gate', 'stage gates', 'phase gate', 'phase gates', 'validation gates',
    'checkpoint', 'expires', 'no go', 'discontinue', 'pull the plug', 'cut our losses', 'wind down',
    'revert if', 'terminate', 'stop or', 'revert', 'shut down', 'walk away', 'abandon', 'cancel',
    'reassessed', 're evaluated', 'reevaluated', 'reconsidered', 'revisiting', 'revisited', 'pivot to',
    'kill', 'stop',
  ],
} as const
