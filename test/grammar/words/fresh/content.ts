/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */

/** Chapters of SEND, children’s, best value, police, fire, ambulance, housing, university, charity and climate plans. */
export const areaSets: readonly (readonly string[])[] = [
  [
    'Identification and early support',
    'Co-production',
    'Quality and timeliness of EHC plans',
    'Annual reviews',
    'Neurodiversity waiting times',
    'Belonging in school',
  ],
  [
    'Front door',
    'Child protection',
    'Children looked after',
    'Care experienced young people',
    'Supervision and caseloads',
    'Independent reviewing',
  ],
  ['Commercial decisions', 'Budget setting', 'Audit and scrutiny', 'Officer structure', 'Council companies'],
  ['Investigations', 'Victim service', 'Custody', 'Call handling', 'Vetting and standards'],
  [
    'Community risk management',
    'On-call availability',
    'Building audits',
    'Control room',
    'Inclusion at work',
  ],
  ['Handover delays', 'Make ready', 'Freedom to speak up', 'Medicines storage', 'Appraisals'],
  ['Safety and quality', 'Transparency and influence', 'Neighbourhood and community', 'Tenancy'],
  ['Recruitment and promotion', 'Workload', 'Parental leave', 'Student belonging', 'Data gaps'],
  ['Fundraising', 'Volunteering', 'Trustee board', 'Reach', 'Safeguarding practice'],
  ['Transport', 'Homes', 'Land and food', 'Council estate', 'Communities'],
];

/** Minutes, statements of action and operational plans. */
export const verbs = [
  'Write',
  'Redraft',
  'Rewrite',
  'Approve',
  'Sign off',
  'Analyse',
  'Assess',
  'Collate',
  'Communicate',
  'Confirm',
  'Consolidate',
  'Define',
  'Design',
  'Document',
  'Enhance',
  'Explore',
  'Formalise',
  'Gather views on',
  'Increase use of',
  'Invest in',
  'Issue',
  'Join up',
  'Prioritise',
  'Promote',
  'Reduce delays in',
  'Replace',
  'Streamline',
  'Track',
  'Trial',
  'Train staff on',
  'Upgrade',
  'Validate',
] as const;

/** Actions of the same plans as the areas. */
export const objects = [
  'the early help assessment form',
  'a dynamic support register',
  'the ordinarily available provision guide',
  'the tribunal lessons log',
  'a neurodiversity support line',
  'the nursery place forecast',
  'the transport eligibility rules',
  'the respite booking system',
  'a joint data warehouse',
  'the supervision recording template',
  'a staff exit survey',
  'the gas servicing contract',
  'the lift maintenance schedule',
  'a vulnerable tenants list',
  'the void property standard',
  'the lettings policy',
  'the evidence storage rules',
  'a victim contact checklist',
  'the custody detention log',
  'the call handling script',
  'the vetting backlog',
  'a body worn video dip check',
  'the breathing apparatus training plan',
  'the mobilising system',
  'the on-call contract',
  'the stroke pathway',
  'the sepsis screening tool',
  'the discharge lounge hours',
  'the donor database',
  'a volunteer handbook',
  'the trustee skills review',
  'the module feedback form',
  'the promotions criteria',
  'a returners’ mentoring circle',
  'the solar panel business case',
  'a cycle parking audit',
  'the food waste round',
  'the flood warden network',
  'the reserves strategy',
  'the commercial property review',
  'a savings tracker',
  'the council tax hardship scheme',
] as const;

/** Actions of the same plans as the areas. */
export const tails = [
  '',
  '',
  ' by holding three workshops',
  ' and brief all councillors',
  ' at each site',
  ' alongside the regulator',
  ' to the timetable set by commissioners',
  ' for every age group',
  ' (with finance)',
  ', beginning with the highest need',
  ' using the lessons from last winter',
  ' and ask tenants what they think',
  ' in both hospitals',
  ' ready for the reinspection',
] as const;

/** Posts, names and initials in such plans. */
export const leads = [
  'Head of Inclusion',
  'Director of Adult Services',
  'Service Director: Early Help',
  'Locality Manager (East)',
  'Quality Assurance Manager',
  'Improvement Director',
  'Interim s151',
  'Head of HR',
  'Chief Information Officer',
  'Grace Oyelaran',
  'Yasmin Haddad',
  'B. Fairclough',
  'NF',
  'JT & MO',
  'Superintendent, Local Policing',
  'Detective Chief Inspector',
  'Chief Fire Officer',
  'Chief Paramedic',
  'Director of Estates',
  'Tenancy Services Lead',
  'Fundraising Manager',
  'Dean of Science',
  'Registrar',
  'Sustainability Officer',
  'Company Secretary',
] as const;

/** Partnership plans. */
export const agencies = [
  'Hospital trust',
  'Council and ICB',
  'LA, NHS',
  'Police; Probation',
  'Council | Police',
  'Parish councils',
  'Combined authority',
  'Housing providers',
  'Fire service',
  'University',
  'Multi-academy trusts',
  'Youth offending team',
  'Environment Agency',
  'Jobcentre Plus',
  'Citizens Advice',
  'Healthwatch',
] as const;

/** Progress columns of trackers. */
export const updates = [
  'Consultation closes on 3 October.',
  'Report drafted and with legal.',
  'Lead changed in August; handover done.',
  'Third workshop postponed because of strike action.',
  'Pilot running in four nurseries.',
  'Results better than last year (72% against 64%).',
  'Supplier has missed two deliveries.',
  'Trustees approved it on 9 July.',
  'Nothing further to report.',
  'Commissioners asked for more detail on costs.',
  'Post advertised twice with no applicants.',
  'Guidance circulated, and being used by all teams.',
  'Data cleansing is 40% done.',
  'Scheme is open, with 31 applications so far.',
  'Will report to the next meeting.',
] as const;

/** Evidence logs. */
export const evidences = [
  'Board minutes of 11 June',
  'Screenshots of the new form',
  'SharePoint > Evidence > 3.4',
  'Signed protocol',
  'Quarterly KPI pack',
  'Tenant focus group notes',
  'External audit letter',
  'Mock inspection findings',
] as const;

/** Measures of such plans. */
export const successes = [
  'Calls answered in under 10 seconds',
  '100% of homes have an up-to-date gas certificate',
  'Half of promotions go to women by 2027',
  'Repeat referrals fall by a fifth',
  'Carers say they feel heard',
  'Every file has a plan signed by a manager',
  'Emissions down by 8% a year',
  'Ward audit score of 90 or more',
] as const;

/** Titles of published plans and trackers. */
export const titles = [
  'Best Value Improvement Plan',
  'Area SEND: joint action tracker',
  'Children’s Services Improvement Board: plan on a page',
  'Cause of Concern action plan',
  'Housing Improvement Plan – response to the regulatory judgement',
  'Climate Action Plan: monitoring',
  'Athena Swan action plan',
  'Trustees’ operational plan',
  'Safeguarding Adults Review: actions',
] as const;

/** Titles of plans for a financial year. */
export const titlesWithYears = [
  'Year Ahead Delivery Plan 2025-2026',
  'Operational Plan, 2025 to 2026',
  'Delivery of the Corporate Plan 2025/26',
  'Business plan actions (2025-26)',
] as const;

/** Objectives of such plans. */
export const aims = [
  'Needs are spotted early',
  'Tenants are safe and listened to',
  'Crimes are investigated well',
  'Money is well managed',
  'Careers are fair',
  'Buildings are cheaper to run',
  'Volunteers stay with us',
  'Records can be relied on',
] as const;
