import type { Role } from './roles';

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
  ["cam gweithredu, camau gweithredu, gweithred, camau i'w cymryd, tasg", 'action', 10],
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
  ['stage, stages, project stage, delivery stage', 'area', 4],
  [
    'related workstream, related phase, related priority, related theme, related objective, related area, ' +
      'linked workstream, linked priority, linked theme, linked objective',
    'area',
    6,
  ],
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
      'proposed actions, detailed action, detailed actions, what we will do, what will we do, what we said we would do, what we said we will do, what we committed to, ' +
      'what was promised, ' +
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
  // Projects are often named, with who leads each and how it goes, and not what is to be done.
  ['project, projects, project name, project title, name of project', 'action', 5],
  ['project, projects, project name, project title, name of project', 'area', 4],
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
      'resource names, resource name, resourcing, assigned resource, assignee, assigned, responsible for action, responsible for actions, responsibility for action',
    'lead',
    9,
  ],
  // What stands below tells names from days.
  ['to be done by, done by, task to be done by, to be carried out by, to be actioned by', 'lead', 7],
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
      'date to be completed, expected completion date, ecd',
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
    'date achieved, achieved date, achieved on, date done, done on, date delivered, delivered on, date implemented, implemented on, ' +
      'date finished, date met, completed, date completed, completed date, completion actual, actual finish, actual completion date, date closed, closed, completed on, ' +
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
    'has it made a difference, is it making a difference, made a difference, making a difference, has it worked, is it working, ' +
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
    'review date, next review, next review date, date of review, date reviewed, last updated, date updated, last modified, updated on, date of update, last update, date of last update, last updated date, last update date, last modified date, date last updated, review',
    'reviewed',
    9,
  ],
  [
    'baseline, baseline figure, baseline position, latest, latest figure, latest value, current value, current figure, ' +
      'current performance, risk score, score, risk rating, likelihood, weighting, effort, days, duration, duration (days), cost benefit score, points, no days, no of days, number of days, duration in days, duration in hours, duration in minutes, duration in weeks, duration in months, week no, week number, required period, the required period, period required, time required, time needed, estimated time, estimated duration, time estimate, estimation, story points, start time, end time, finish time',
    'score',
    8,
  ],
  [
    'dot, d o t, direction of travel, direction, travel, trend, trajectory, movement, rag trend, rag movement, ' +
      'rag direction, direction of rag, change since last month, change since last quarter, change since last period, ' +
      'cyfeiriad teithio, cyfeiriad',
    'trend',
    9,
  ],
  [
    'category, type, kind, assurance status, assurance level, assurance rating, level of assurance, class, labels, label, tags, tag, task mode, outline level, issue type, source, origin, sprint, framework, standard, regulation, location, site, ward',
    'kind',
    3,
  ],
  [
    'created by, reported by, raised by, reporter, author, updated by, completed by, checked by, checker, verified by, modified by, approved by, signed off by, monitored by, reviewed by',
    'otherPerson',
    9,
  ],
  [
    'late, overdue, active, escalate y/n, on track y/n, complete y/n, critical, predecessor, predecessors, successor, successors, attachments, link, links, checklist items, completed checklist items',
    'flag',
    8,
  ],
  [
    'action ref no, item ref, item reference, recommendation number, rec ref, rec number, ' +
      'finding ref, audit ref, line no, line number, row no, plan no, priority no, priority ref, ' +
      'objective no, objective ref, unique id, unique identifier, unique reference, ' +
      'unique reference number, unique no, task no, task number, task ref, milestone no, ' +
      'milestone number, workstream ref, project ref, project id, activity ref, activity no, ' +
      'activity id, deliverable ref, step no, reference code',
    'reference',
    9,
  ],
  [
    'line, row, index, nr, num, ident, identifier, cyf rhif, rhif cyfeirnod, rhif cyf, ' +
      'rhif y cam, cyfeirnod y cam, eitem',
    'reference',
    6,
  ],
  [
    'improvement theme, delivery theme, corporate priority, council priority, ' +
      'corporate plan priority, corporate objective, priority outcome, outcome area, portfolio, ' +
      'mission, ambition, building block, work package, programme strand, programme theme, ' +
      'key area, key area of work, thematic area, area of development, development area, ' +
      'development priority, strategic goal, strategic theme, strategic pillar, ' +
      'key line of enquiry, kloe, core service, inspection area, judgement area, quality theme, ' +
      'improvement programme, cross-cutting theme, thematic priority, amcan llesiant, ' +
      'amcanion llesiant, maes gwaith, ffrwd waith, maes, meysydd, amcan strategol, ' +
      'amcan corfforaethol, pennawd, maes gwella',
    'area',
    7,
  ],
  [
    'programme, project, project name, work area, function, chapter, heading, key judgement, ' +
      'quality statement, service area, subject area, focus, topic, group, grouping',
    'area',
    4,
  ],
  [
    'sub-objective, sub objective, key issue, identified issue, issue identified, ' +
      'area of concern, concern, concerns, problem, gap, need, needs identified, ' +
      'what is the issue, what did inspectors say, inspection finding, ' +
      'amcanion, canlyniadau',
    'improvement',
    5,
  ],
  [
    'what we plan to do, what we are going to do, what are we doing, what we are doing, ' +
      'what will be done, what needs to happen, what must we do, what must be done, ' +
      'what has to be done, improvement activity, improvement activities, key activity, ' +
      'key activities, planned activity, planned activities, planned work, action detail, ' +
      'action details, details of action, action point, action points, action steps, ' +
      'action step, key steps, steps to be taken, steps we will take, actions we will take, ' +
      'actions agreed, agreed management action, agreed management actions, management action, ' +
      'management actions, plan of action, remedial action, remedial actions, task description, ' +
      'task details, key task, key tasks, specific task, specific tasks, improvement step, ' +
      'improvement steps, detailed actions and milestones, next step, agreed next step, ' +
      'agreed next steps, camau, cam, camau allweddol, camau gweithredu allweddol, ' +
      "beth fyddwn ni'n ei wneud, beth fyddwn yn ei wneud, yr hyn y byddwn yn ei wneud, tasgau, " +
      'gweithgaredd, gweithgareddau',
    'action',
    9,
  ],
  [
    'we will, initiative, initiatives, intervention, interventions, commitment, commitments, ' +
      'undertaking, undertakings, our commitment, measures to be taken, measure to be taken, ' +
      'work to be done, work required, how will we get there, how we will get there, ' +
      'how will we achieve this, how will it be achieved, how we will achieve this, ' +
      'implementation steps, response, our response, trust response, council response, ' +
      'service response, management response, provider response, approach, pledge, pledges, ' +
      'to do',
    'action',
    7,
  ],
  [
    'named officer, named person, officer lead, lead officer name, ' +
      'post holder, postholder, accountable, accountability, accountable person, ' +
      'accountable owner, accountable manager, accountable director, person accountable, ' +
      'person leading, designated lead, designated officer, designated person, who by, ' +
      'who will lead, who leads, who is leading, who is doing this, who is doing it, ' +
      'who will do this, who will be responsible, who is accountable, action holder, task owner, ' +
      'task lead, milestone owner, delivery owner, deliverable owner, business owner, ' +
      'owner/lead, lead/owner, lead or owner, responsible manager, manager responsible, ' +
      'responsible director, director responsible, responsible head of service, ' +
      'responsible post, post responsible, responsible role, responsible owner, ' +
      'responsible individual, staff responsible, staff lead, staff member responsible, person, ' +
      'persons, person(s), assigned officer, assigned person, allocated person, name of lead, ' +
      'name of owner, lead member of staff, swyddog cyfrifol, prif swyddog, person cyfrifol, ' +
      "cyfrifol, pwy sy'n arwain, pwy fydd yn arwain, pwy sy'n gyfrifol, arweinydd y cam, " +
      'swyddog, perchennog y cam',
    'lead',
    9,
  ],
  ['officer, officers', 'lead', 3.5],
  ['developer, developers, engineer, engineers, analyst, analysts, designer, programmer', 'lead', 6],
  ['team member, team members', 'lead', 6],
  ['tester, testers', 'otherPerson', 6],
  [
    'executive owner, executive sponsor, executive lead, exec owner, exec sponsor, exec lead, senior lead, senior owner, project lead, ' +
      'project manager, programme lead, programme manager, theme lead, priority lead, ' +
      'clinical lead, nursing lead, service lead, subject lead, phase leader, governor lead, ' +
      'link governor, champion, responsible team, lead team, team responsible, head of service, director, service manager, team leader, ' +
      'job title, personnel, key personnel, key staff, contact, lead contact, leader, ' +
      'lead member, member lead, cabinet member, cabinet lead',
    'lead',
    6,
  ],
  [
    'who else, who else is involved, who else needs to be involved, who with, others involved, ' +
      'other partners, bodies involved, delivery partner, partner organisation, partner agency, ' +
      'partner bodies, supporting partners, supporting partner, supporting organisations, ' +
      'supporting services, contributing partners, contributing agencies, partners/agencies, ' +
      'agencies/partners, partner/agency, partners and agencies, stakeholders, key stakeholders, ' +
      'stakeholders involved, working with, in partnership with, with support from, ' +
      'joint partners, responsible organisation, responsible organisations, ' +
      'delivery organisation, owning organisation, providers, provider, other services, ' +
      'other services involved, linked services, pwy arall, partneriaid allweddol, ' +
      'partneriaid cyflawni, sefydliadau partner, asiantaethau partner, gyda phwy, ' +
      'cefnogaeth gan, cymorth gan',
    'agencies',
    8,
  ],
  ['team, teams, delivery team, owning team', 'agencies', 5],
  [
    'directorate, directorates, department, departments, dept, division, contributors, ' +
      'key contributors, support, support required, support needed',
    'agencies',
    5,
  ],
  [
    'date of start, planned start month, proposed start, proposed start date, actual start, ' +
      'actual start date, expected start, expected start date, start by date, start on, starts, ' +
      'starting, starts on, beginning, work begins, dyddiad dechrau arfaethedig',
    'start',
    9,
  ],
  [
    'achieved by, implemented by, to be achieved by, to be implemented by, to be delivered by, target completion, expected completion, planned completion by, target for completion, ' +
      'target date of completion, when by, done by, to be done by, deliver by, delivered by, ' +
      'delivery by, finish by, end by, due on, due for delivery, date due by, ' +
      'due to be completed, due to complete, completion due date, milestone due date, ' +
      "deadline for completion, completion deadline, i'w gwblhau erbyn, erbyn pa ddyddiad, " +
      'dyddiad terfyn, dyddiad gorffen, dyddiad disgwyliedig, dyddiad cwblhau targed',
    'due',
    10,
  ],
  [
    'needed by, required by, date required, date needed, expected by, expected date, ' +
      'expected end date, expected finish, expected finish date, expected delivery, ' +
      'expected delivery date, estimated completion, estimated completion date, ' +
      'estimated date of completion, anticipated completion, anticipated completion date, ' +
      'anticipated date, anticipated end date, planned date, planned delivery, ' +
      'planned delivery date, planned end, planned finish date, proposed date, ' +
      'proposed completion date, proposed end date, agreed completion date, agreed deadline, ' +
      'agreed timescale, agreed target date, agreed implementation date, implementation date, ' +
      'implementation deadline, implementation timescale, implementation target date, ' +
      'completion by, completion timescale, date to complete, date for delivery, ' +
      'delivery deadline, delivery timescale, final date, final deadline, time scale, ' +
      'time scales, time limit, timelines, time line, timing, timings, timescale for completion, ' +
      'timescale for implementation, target timescale, target month, target quarter, ' +
      'target deadline, target delivery date, target implementation date, milestone deadline, ' +
      'milestone target date, when will it be done, when will this be done, ' +
      'when will it be completed, when will it be finished, when will it happen, ' +
      'when will we do it, when will it be delivered, by what date, baseline date, ' +
      'baseline end date, original date, original deadline, original target date, ' +
      'original completion date, original end date, original timescale, pryd, targed',
    'due',
    8,
  ],
  ['dyddiad', 'due', 6],
  [
    'current due date, current deadline, current target date, current completion date, ' +
      'latest target date, latest deadline, now due, new date, extension, extension date, ' +
      'slipped to, moved to, put back to, rescheduled to, re-set date, reset date, ' +
      'rebaselined date, re-baselined date, current forecast date, forecast date, ' +
      'forecast completion, forecast delivery date, forecast end date, dyddiad diwygiedig, ' +
      'dyddiad newydd, dyddiad targed diwygiedig',
    'revisedDue',
    6,
  ],
  [
    'rgy, ryg, r/g/y, r/y/g, b/a/r/g, b r a g, r a g, r-a-g, r/a/g/b, ragb, rag(b), ragb status, ragb rating, ' +
      'traffic light status, traffic light rating, traffic lights, colour code, colour rating, ' +
      'colour status, colour coding, colour coded, status colour, rag this period, ' +
      'rag this month, rag this quarter, brag this period, rag now, rag position, ' +
      'rag assessment, brag assessment, rag judgement, brag judgement, brag position, rag flag, ' +
      'progress health, overall health, project health, action health, task health, ' +
      'delivery health, rag health, statws rag, statws brag, lliw, coch melyn gwyrdd, cmg, ' +
      'sgôr cynnydd, sgôr rag',
    'progress',
    8,
  ],
  [
    'health, health check, performance, performance rating, performance status, ' +
      'performance rag, confidence, confidence rating, confidence level, confidence in delivery, ' +
      'assessment of progress, progress assessment, progress judgement, judgement on progress, ' +
      'progress level, progress score, progress against plan, progress indicator, ' +
      'progress colour code, overall rating, overall progress, overall assessment, ' +
      'overall judgement, overall delivery status, delivery rating, delivery assessment, ' +
      'delivery judgement, tracking, tracking status, track, milestone status, milestone rag, ' +
      'milestone rating, implementation status, implementation rating, recommendation status, ' +
      'completion status, compliance status, compliance rating, task status, item status, ' +
      'activity status, deliverable status, objective status, project status, latest status, ' +
      'latest rating, reported status, self-assessment rating, are we on track, is it on track, ' +
      'how are we doing, how is it going, how are we progressing, sgôr, statws presennol, ' +
      'statws cyflawni, statws y cam, sefyllfa, asesiad, asesiad o gynnydd',
    'progress',
    7,
  ],
  [
    'assessment, judgement, evaluation rating, grade, grading, score rating, state of play, ' +
      'light, where are we now, where are we',
    'progress',
    4,
  ],
  [
    'impact judgement, impact assessment rating, impact score, impact evaluation rating, ' +
      'outcome judgement, outcome assessment, benefit rating, benefits rating, benefit rag, ' +
      'benefits rag, benefits status, benefit status, effectiveness rating, ' +
      'impact of action rating, sgôr effaith, effaith rag, asesiad effaith, difference made rag',
    'impact',
    9,
  ],
  [
    'impact assessment, impact level, impact evaluation, impact so far rating, effectiveness, ' +
      'impact made, outcome achieved, impact on outcomes rating, impact on children, ' +
      'impact on people',
    'impact',
    6,
  ],
  [
    '% achieved, % delivered, % comp, pct complete, completion percentage, ' +
      'percentage progress, percentage done, percentage achieved, proportion complete, ' +
      'percent done, percent progress, % of completion, % implemented, canran, ' +
      "canran wedi'i chwblhau",
    'percent',
    9,
  ],
  [
    'story behind the rating, story behind the rag, story so far, what has happened so far, ' +
      'what has happened, what have we done, what we have done, what has been done, ' +
      'what has been done so far, what we have achieved, what has been achieved, ' +
      'what progress has been made, how far have we got, work to date, work done to date, ' +
      'work completed, work completed to date, actions to date, action to date, ' +
      'activity to date, delivery update, delivery narrative, supporting narrative, ' +
      'supporting commentary, rag commentary, brag commentary, status commentary, ' +
      'performance commentary, reason for rating, reason for rag, reasons for rating, ' +
      'rationale for rating, rag rationale, brag rationale, position statement, ' +
      'current situation, latest comments, latest commentary, latest notes, highlights, ' +
      'key highlights, officer comments, officer comment, officer update, lead officer comments, ' +
      "lead officer update, lead officer's update, owner's update, owner update, owner comments, " +
      'service update, monitoring comments, monitoring notes, monitoring update, ' +
      'review comments, review notes, progress and impact, progress/impact, progress comments, ' +
      'progress comment, progress description, progress details, progress detail, progress log, ' +
      'progress note, progress since last meeting, progress since last report, ' +
      'progress this period, progress this quarter, achievements to date, ' +
      'achievements since last report, achieved to date, headline progress, weekly update, ' +
      'fortnightly update, termly update, update this period, update for board, cynnydd hyd yma, ' +
      'cynnydd hyd yn hyn, diweddariad ar gynnydd, diweddariad cynnydd, y sefyllfa ddiweddaraf, ' +
      'nodiadau, naratif, beth sydd wedi digwydd',
    'update',
    10,
  ],
  [
    'where we are now, where are we now, where are we up to, where we are, state of play, ' +
      'situation, rationale, explanation, explanatory notes, narrative update, ' +
      'additional comments, additional information, other comments, general comments, ' +
      'observations, actual progress, outcome of action, result, results, sefyllfa bresennol',
    'update',
    6,
  ],
  [
    'assurance, ongoing assurance, source of assurance, sources of assurance, ' +
      'assurance evidence, assurance source, assurance gained, assurance and evidence, ' +
      'evidence and assurance, how do we know, how we know, proof, proof of delivery, ' +
      'proof of completion, proof of impact, supporting documents, supporting documentation, ' +
      'supporting information, evidence required, evidence to support, ' +
      'evidence to support completion, evidence collected, evidence available, evidence log, ' +
      'evidence file, evidence folder, evidence held, evidence reference, evidence submitted, ' +
      'evidence provided, evidenced by, audit trail, verification, validation, documentation, ' +
      'documents, triangulation, ffynhonnell tystiolaeth, sut rydym yn gwybod, sicrwydd',
    'evidence',
    9,
  ],
  [
    'what good looks like, what does success look like, what success looks like, ' +
      'what success will look like, what would success look like, what will good look like, ' +
      'what will be different, what will it look like, what will have changed, ' +
      'what difference will it make, what difference will this make, what impact will it have, ' +
      'what impact will this have, planned benefit, planned benefits, planned impact, ' +
      'intended benefit, intended benefits, expected benefit, expected benefits, ' +
      'anticipated benefits, anticipated outcome, anticipated outcomes, anticipated impact, ' +
      'intended change, intended result, intended results, expected result, expected results, ' +
      'desired impact, desired result, target outcome, target outcomes, success indicator, ' +
      'success indicators, success factor, success factors, measured by, ' +
      'how will it be measured, how will this be measured, how will we measure it, ' +
      'how will we measure success, how we will measure success, how will success be measured, ' +
      'how we will know, how will we know we have succeeded, how will we know it is working, ' +
      'how will we know we have made a difference, performance indicator, ' +
      'performance indicators, performance measure, performance measures, ' +
      'key performance indicator, key performance indicators, key measure, key measures, ' +
      'evaluation criteria, acceptance criteria, completion criteria, impact indicator, ' +
      'impact indicators, outcome indicator, outcome indicators, measurable outcome, ' +
      'measurable outcomes, metric, metrics, success metrics, end state, definition of done, ' +
      'exit criteria, expected output, expected outputs, canlyniad disgwyliedig, ' +
      'canlyniadau disgwyliedig, sut olwg fydd ar lwyddiant, mesurau llwyddiant, ' +
      "mesur llwyddiant, sut byddwn yn gwybod, sut fyddwn ni'n gwybod, effaith ddisgwyliedig, " +
      'effaith a fwriedir, canlyniad a fwriedir',
    'success',
    9,
  ],
  ['benefit, benefits, outputs, output, why are we doing this, milestone measure', 'success', 6],
  [
    'assured by, evaluated by, quality assured by, who monitors, who will monitor, ' +
      'monitored by / how, monitored by and how, monitoring lead, monitored by whom, ' +
      'reviewed by whom, signed off by whom, evaluator, assurance lead, assurance by, ' +
      'reporting to, reports to, governance, governance group, oversight group, oversight, ' +
      'scrutinised by',
    'otherPerson',
    9,
  ],
  [
    'budgeted, budgeted cost, planned budget, planned spend, planned expenditure, ' +
      'budget agreed, budget available, budget set, budget approved, budget required, ' +
      'budget amount, funding agreed, agreed funding, approved funding, funding approved, ' +
      'funding available, funding secured, funding amount, allocated funding, ' +
      'amount allocated, amount approved, ' +
      'cyllideb a gytunwyd, dyraniad',
    'budget',
    10,
  ],
  [
    'costing, costings, allocated, funding required, funding needed, ' +
      'cost of action, cost of delivery, cost to deliver, total cost, full cost, ' +
      'estimated costs, grant, grant amount, grant allocation, ' +
      'grant awarded, investment, investment required, cost implications, ' +
      'financial implications, cost, costau, cyllid',
    'budget',
    6,
  ],
  [
    'paid to date, amount spent, amount paid, total spend, total spent, spend so far, ' +
      'spent so far, ytd spend, spend ytd, ytd actual, actual ytd, year to date spend, ' +
      'spend year to date, year to date, ytd, current spend, cumulative spend, costs to date, ' +
      'cost so far, actual costs, defrayed, defrayed to date, gwariant hyd yma, gwariwyd',
    'actual',
    10,
  ],
  ['paid, drawn down, drawdown, claimed, claimed to date, invoiced, invoiced to date', 'actual', 6],
  [
    'expected spend, expected cost, expected costs, expected outturn, expected final cost, ' +
      'estimated outturn, estimated final cost, predicted spend, predicted outturn, ' +
      'predicted cost, likely outturn, likely spend, likely cost, anticipated spend, ' +
      'anticipated cost, anticipated outturn, year-end forecast, end of year forecast, ' +
      'year end position, full-year forecast, forecast to year end, latest forecast, ' +
      'cost at completion, estimate at completion, rhagolwg, rhagamcan, alldro',
    'forecast',
    10,
  ],
  [
    'risks to achievement, key risks and issues, key issues, obstacles, blockers, challenges, ' +
      'dependencies, risgiau, barriers to progress, barriers to delivery',
    'risk',
    6,
  ],
  [
    'criticality, priority rank, priority ranking, rank, ranking, rag of priority, ' +
      'action priority, recommendation priority, grading of recommendation, risk level, ' +
      'importance level, high/med/low, h/m/l, hml',
    'importance',
    9,
  ],
  [
    'date set, date agreed, date of recommendation, date of inspection, date of report, ' +
      'date of audit, report date, date issued, meeting date, date of meeting, date opened',
    'raised',
    9,
  ],
  [
    'reviewed, reviewed on, date of last review, last reviewed, last review, last review date, ' +
      'review dates, review frequency, reporting date, reporting frequency, frequency, ' +
      'monitoring date, check date, date checked',
    'reviewed',
    9,
  ],
];
