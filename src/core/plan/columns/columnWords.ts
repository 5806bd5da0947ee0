import type { Role } from './roles';

/** What a plan's columns can hold. */
export const fields = [
  'reference',
  'area',
  'improvement',
  'action',
  'lead',
  'agencies',
  'start',
  'due',
  'revisedDue',
  'completed',
  'progress',
  'impact',
  'percent',
  'update',
  'evidence',
  'budget',
  'actual',
  'forecast',
  'fundingSource',
  'risk',
  'escalation',
  'decision',
] as const;
export type Field = (typeof fields)[number];

/** A heading's words and what they mean. The score says how surely: 10 is its own name, 1 is seldom used. */
type Entry = readonly [words: string, role: Role, score: number];

/**
 * The words by which a plan's columns are known, from published councils' plans. They are one part of the evidence:
 * what a column holds is the other, and single words of these headings tell something of headings that are not here.
 * To teach the reader a new heading, add it here, after a comma. Words are compared in lower case, without bracketed
 * parts, years, `£`, full stops and question marks; small misspellings of long words are understood.
 */
export const columnWords: readonly Entry[] = [
  ['cyf, cyfeirnod, rhif', 'reference', 10],
  ['maes blaenoriaeth, blaenoriaeth, meysydd blaenoriaeth, thema', 'area', 9],
  ['nod, amcan, canlyniad', 'improvement', 6],
  ['cam gweithredu, camau gweithredu, gweithred, camau i’w cymryd, tasg', 'action', 10],
  ['arweinydd, swyddog arweiniol, perchennog, cyfrifoldeb, pwy', 'lead', 10],
  ['partneriaid, asiantaethau, sefydliadau', 'agencies', 8],
  ['dyddiad dechrau, dechrau', 'start', 9],
  ['dyddiad targed, erbyn pryd, dyddiad cau, dyddiad cwblhau, erbyn, amserlen', 'due', 9],
  ['cynnydd, statws, statws cynnydd', 'progress', 7],
  ['effaith, statws effaith', 'impact', 7],
  ['diweddariad, y diweddaraf, sylwadau', 'update', 9],
  ['tystiolaeth', 'evidence', 10],
  ['cyllideb', 'budget', 10],
  ['gwariant', 'actual', 10],
  ['risg', 'risk', 8],
  [
    'ref, refs, reference, ref no, reference no, ref number, reference number, action ref, unique ref',
    'reference',
    10,
  ],
  [
    'action id, action no, action number, action reference, milestone code, theme ref, milestone ref, ' +
      'plan ref, ref id, task id, recommendation no, recommendation ref',
    'reference',
    9,
  ],
  [
    'id, no, №, nos, number, #, sl no, sr no, sl#, item no, urn, code, item, s/n, sn, seq, serial, serial no, rec, rec no',
    'reference',
    6,
  ],
  [
    'priority area, priority areas, area for priority action, areas for priority action, ' +
      'priority area name',
    'area',
    10,
  ],
  [
    'priority, priorities, priority action area, strategic priority, priority theme, improvement priority, ' +
      'area of priority action, priority heading, key priority',
    'area',
    9,
  ],
  [
    'theme, themes, workstream, work stream, pillar, priority action, key theme, strand, programme area',
    'area',
    7,
  ],
  [
    'area, objective, objectives, strategic objective, area of work, section, strategic aim, domain, ' +
      'area of focus, focus area, strategic outcome',
    'area',
    5,
  ],
  ['area for improvement, areas for improvement, improvement area', 'area', 4],
  // What exports of Planner, Trello and Jira call their groups.
  ['bucket, bucket name, swimlane, section/column, epic link, component', 'area', 6],
  ['phase, phases, project phase, epic', 'area', 5],
  // Words for an area may also be words for an aim within one, as those above are.
  [
    'area, strategic objective, area of work, section, strategic aim, domain, area of focus, focus area, ' +
      'strategic outcome',
    'improvement',
    4,
  ],
  [
    'area for improvement, areas for improvement, improvement area, sub theme, sub-theme, ' +
      'ofsted area for improvement, improvement needed, improvement required, improvement objective',
    'improvement',
    8,
  ],
  [
    'objective, objectives, objective(s), aim, aims, outcome sought, weakness, issue, issues, finding, ' +
      'findings, finding description, weakness description, vulnerability description, area of weakness, what needs to improve, what do we want to achieve, why, goal',
    'improvement',
    6,
  ],
  ['what, what we want to achieve', 'improvement', 5],
  ['recommendation, recommendations', 'improvement', 4],
  ['action, actions, specific action, specific actions, actions/activity, action(s)', 'action', 10],
  [
    'action required, actions required, required action, required actions, actions to be taken, ' +
      'action to be taken, key action, key actions, planned action, planned actions, improvement action, ' +
      'improvement actions, action item, action items, action description, description of action, ' +
      'action/target, actions/targets, agreed action, agreed actions, action to take, proposed action, ' +
      'proposed actions, detailed action, detailed actions, what we will do, what will we do, ' +
      'what are we going to do, actions for, specific actions required, actions and milestones, ' +
      'action/milestone, key actions required, action needed, actions needed, sub-action',
    'action',
    9,
  ],
  // What exports of Planner, Smartsheet, Project and Jira call their tasks.
  ['task name, activity name, summary', 'action', 8],
  ['how, how will we do it, how we will do it, how will this be achieved', 'action', 7],
  [
    'what, task, tasks, activity, activities, milestone, milestones, key milestone, item to be rectified, ' +
      'deliverable, deliverables, what needs to be done, next steps, initiative/activity, ' +
      'mitigation plan, remediation plan, planned mitigation',
    'action',
    6,
  ],
  ['description, recommendation, recommendations, step, steps', 'action', 5],
  [
    'lead, lead officer, lead person, action lead, lead role, lead officer/em, leads, lead officers, ' +
      'lead(s), lead officer(s), named lead, lead name, lead and role, operational lead, delivery lead',
    'lead',
    10,
  ],
  [
    'owner, owners, action owner, responsible, responsible officer, responsible person, responsible lead, ' +
      'person responsible, officer responsible, accountable officer, accountable officers, accountable lead, ' +
      'by whom, who, who will do it, who is responsible, lead professional, responsibility, ' +
      'responsible party, assigned to, allocated to, owned by, led by, responsible officer (action lead), person(s) responsible, ' +
      'persons responsible, lead responsible, whom, action by, actioned by, action owner, actions by, ' +
      'resource names, resource name, assignee, assigned, responsible for action, responsible for actions, responsibility for action',
    'lead',
    9,
  ],
  [
    'senior responsible officer, sro, strategic lead, work stream lead, workstream lead, sponsor, ' +
      'executive lead, senior responsible officer (accountable), task and finish group, exec lead, ' +
      'lead director, portfolio holder, manager',
    'lead',
    6,
  ],
  [
    'agencies, agency, agencies involved, partner agencies, lead agency, responsible agency, lead agencies, ' +
      'other agencies, agency/agencies',
    'agencies',
    10,
  ],
  [
    'partners, partner, key partners, delivery partners, partners involved, organisation, organisations, ' +
      'responsible body, responsible bodies, supporting agencies, service, services, lead organisation, ' +
      'lead organisations, partner organisations, multi-agency partners, with whom, support from, ' +
      'supported by',
    'agencies',
    8,
  ],
  [
    'start, start date, date started, planned start, baseline start, planned start date, commence, ' +
      'start by',
    'start',
    10,
  ],
  [
    'from, date opened, opened, begins, begin, commences, commencement, commencement date, initiated, start month, ' +
      'work starts, when it starts, date commenced, started, cychwyn, dyddiad cychwyn',
    'start',
    6,
  ],
  [
    'due, due date, date due, by when, deadline, target date, target completion date, due by, ' +
      'deadline date, target date for completion, completion target date, due for completion',
    'due',
    10,
  ],
  [
    'when, timescale, timescales, timescale/target, timeframe, time frame, end date, finish date, ' +
      'baseline finish date, completion due, planned completion, planned completion date, complete by, ' +
      'to be completed by, start/rev/end, exec date, target end date, planned end date, date for completion, ' +
      'delivery date, timeline, start and due dates, milestone date, original due date, planned finish, ' +
      'date to be completed, expected completion date',
    'due',
    8,
  ],
  ['end, finish, completion date, target, date, completion, review date, agreed date', 'due', 5],
  [
    'revised due, revised due date, revised date, revised deadline, revised target date, revised end date, ' +
      'revised completion date, new due date, revised, revised timescale, rescheduled date, new deadline, ' +
      'extended to, forecast completion date, forecast finish date, revised by when',
    'revisedDue',
    9,
  ],
  [
    'completed, date completed, completed date, completion actual, actual finish, actual completion date, date closed, closed, completed on, ' +
      'date of completion, actual finish date, date action completed, closed date, actual completion',
    'completed',
    9,
  ],
  ['completion date, actual end date', 'completed', 6],
  [
    'progress rating, progress brag, progress rag, progress brag rating, progress rag rating, ' +
      'brag progress, rag progress, brag rating progress, rag rating progress, brag for progress, ' +
      'rag for progress, delivery brag, delivery rag, delivery brag rating, delivery rag rating, ' +
      'progress brag status, progress rag status, brag progress rating, rag progress rating, progress colour',
    'progress',
    10,
  ],
  [
    'brag, rag, brag rating, rag rating, brag status, rag status, r/a/g, b/r/a/g, action brag, action rag, ' +
      'current brag, current rag, overall brag, overall rag, brag rate, rag rate, rag score, latest rag, ' +
      'latest brag, current rag rating, current brag rating, action rag rating, action brag rating, rag/brag, ' +
      'brag(rag), ragb, traffic light, delivery confidence, rag colour, brag colour, rag rated',
    'progress',
    8,
  ],
  [
    'progress, status, current status, rating, progress status, action status, delivery, delivery status, ' +
      'state, current position, current rating, overall status, status rating, on track, colour',
    'progress',
    7,
  ],
  [
    'impact rating, impact brag, impact rag, impact brag rating, impact rag rating, brag impact, ' +
      'rag impact, brag rating impact, rag rating impact, brag for impact, rag for impact, outcome brag, ' +
      'outcome rag, outcome rating, outcomes brag, outcomes rag, impact brag status, impact rag status, ' +
      'impact colour, brag impact rating, rag impact rating, outcome brag rating, outcome rag rating',
    'impact',
    10,
  ],
  [
    'impact, outcome, outcomes, impact status, impact on outcomes, difference made, outcome status',
    'impact',
    7,
  ],
  [
    '% complete, percent complete, percentage complete, % completed, percent completed, % done, % progress, ' +
      'percentage completed, completion %, complete %, progress %',
    'percent',
    9,
  ],
  ['pct complete, pct of task complete, % of task complete, pct done, pct', 'percent', 9],
  ['progress, completion', 'percent', 5],
  [
    'update, updates, progress update, progress updates, latest update, latest progress, ' +
      'latest progress update, progress summary, status update, progress notes, progress to date, ' +
      'progress and update, action taken, actions taken, commentary, progress commentary, narrative, ' +
      'progress narrative, update on progress, progress against action, progress/update, monthly update, ' +
      'progress report, latest position, update/comments, status/corrective action, progress made, ' +
      'progress so far',
    'update',
    10,
  ],
  [
    'comments, comment, notes, achievements, performance against objective, remarks, comments/update, ' +
      'further comments',
    'update',
    6,
  ],
  [
    'progress, status, current status, status / corrective action, current position, action status, ' +
      'position, delivery status, monitoring, monitoring and evaluation',
    'update',
    5,
  ],
  [
    'evidence, evidence of impact, evidence of progress, evidence of completion, evidence link, ' +
      'supporting evidence, evidence key milestone has been achieved, evidence of success, ' +
      'evidence and impact, impact and evidence, evidence source, sources of evidence, evidence/impact, ' +
      'impact evidence, evidence base, evidence location',
    'evidence',
    10,
  ],
  ['impact, impact to date, evaluation (impact), impact so far, impact achieved', 'evidence', 2],
  ['impact to date, impact so far, impact achieved', 'impact', 3],
  [
    'budget, approved budget, allocated budget, total budget, budget allocated, budget allocation, ' +
      'agreed budget, annual budget, revised budget',
    'budget',
    10,
  ],
  [
    'funding, cost, costs, planned cost, estimated cost, allocation, funding allocated, cost estimate',
    'budget',
    6,
  ],
  [
    'actual, actuals, actual spend, spend, spend to date, actual to date, actual spend to date, spent, ' +
      'expenditure, expenditure to date, actual cost, spent to date, actual expenditure, cost to date',
    'actual',
    10,
  ],
  [
    'forecast, forecast outturn, forecast spend, projected, projected spend, outturn, projected outturn, ' +
      'year end forecast, full year forecast, forecast cost, projected cost, forecast expenditure',
    'forecast',
    10,
  ],
  [
    'funding source, source of funding, funded by, funding stream, budget code, cost centre, ' +
      'sources of funding, funding stream/source, budget holder',
    'fundingSource',
    10,
  ],
  [
    'risk, risks, risk to delivery, risks to delivery, risks and issues, key risks, barriers, risk/issue, ' +
      'risks/issues, barriers and risks, risks/barriers, issues and risks, risk if not delivered',
    'risk',
    8,
  ],
  [
    'escalation, escalation notes, escalated, escalated to, escalation note, escalation required, escalate, ' +
      'issues for escalation, escalation needed, escalate to',
    'escalation',
    10,
  ],
  [
    'decision needed, decision required, decisions needed, decisions required, board decision, ' +
      'ask of the board, decision, decision sought, support needed from board',
    'decision',
    10,
  ],
  [
    'importance, urgency, confidence (h/m/l), confidence rating (h/m/l), priority level, priority rating, level of priority, priority (h/m/l), priority h/m/l, ' +
      'high/medium/low, moscow, severity, must/should, must do/should do, pwysigrwydd',
    'importance',
    9,
  ],
  ['priority', 'importance', 5],
  [
    'success criteria, success measures, success measure, success criterion, measure of success, measures of success, ' +
      'how will we know, how will we know it has worked, what will success look like, what does good look like, ' +
      'expected outcome, expected outcomes, intended outcome, intended outcomes, intended impact, expected impact, ' +
      'planned outcome, outcome measure, outcome measures, impact measure, impact measures, kpi, kpis, milestones and measures, ' +
      'output/outcome measurement, benchmarking, desired outcome, measure, measures, meini prawf llwyddiant',
    'success',
    9,
  ],
  ['outcome, outcomes, outcome sought, target, milestones', 'success', 6.5],
  [
    'date raised, date added, created, created date, date created, date logged, date identified, ' +
      'raised, date entered, logged, date assigned, date allocated, date recorded, date received',
    'raised',
    9,
  ],
  [
    'review date, next review, next review date, date of review, date reviewed, last updated, date updated, last modified, updated on, date of update, last update, date of last update, review',
    'reviewed',
    9,
  ],
  [
    'risk score, score, risk rating, likelihood, weighting, effort, days, duration, duration (days), cost benefit score, points',
    'score',
    8,
  ],
  [
    'category, type, kind, class, labels, label, tags, tag, task mode, outline level, issue type, source, origin, sprint, framework, standard, regulation, location, site, ward',
    'kind',
    3,
  ],
  [
    'created by, reported by, raised by, reporter, author, updated by, completed by, checked by, checker, verified by, modified by, approved by, signed off by, monitored by, reviewed by',
    'otherPerson',
    9,
  ],
  [
    'late, overdue, active, escalate y/n, on track y/n, complete y/n, critical, predecessors, successors, attachments, link, links, checklist items, completed checklist items',
    'flag',
    8,
  ],
];
