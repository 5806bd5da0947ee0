import * as fresh from './fresh/content';
import type { Parts, Shared } from './wordSet';

/** Names of priority areas, in sets that belong to one plan. */
export const areaSets: Parts<readonly string[]> = {
  train: [
    [
      'Sufficiency of places',
      'Timeliness of assessment',
      'Quality of plans',
      'Preparation for adulthood',
      'Joint commissioning',
    ],
    [
      'Leadership and governance',
      'Quality of practice',
      'Workforce',
      'Partnership working',
      'Performance and data',
    ],
    ['Housing supply', 'Homelessness', 'Tenant safety', 'Repairs'],
    ['Financial resilience', 'Culture', 'Procurement', 'Assets', 'Member development'],
  ],
  held: [
    [
      'Early help at the front door',
      'Speech and language waits',
      'Annual review backlog',
      'Neurodevelopmental pathway',
      'Voice of families',
      'Alternative provision',
    ],
    [
      'Safe staffing',
      'Medicines optimisation',
      'Infection prevention',
      'Learning from deaths',
      'Patient flow',
    ],
    ['Roads and pavements', 'Waste and recycling', 'Parks', 'Street lighting', 'Flood resilience'],
    [
      'Quality of education',
      'Behaviour and attitudes',
      'Personal development',
      'Leadership and management',
      'Early years',
    ],
    ['Fraud and error', 'Payroll controls', 'Debt recovery', 'Treasury', 'Contract management'],
    ['Protection', 'Prevention', 'Response', 'People', 'Culture and values'],
    ['Getting the basics right', 'Listening to residents', 'One council', 'Living within our means'],
    ['Children in care', 'Care leavers', 'Fostering', 'Edge of care'],
  ],
  fresh: fresh.areaSets,
};

/** Beginnings of actions. */
export const verbs: Parts = {
  train: [
    'Review',
    'Develop',
    'Agree',
    'Publish',
    'Recruit to',
    'Establish',
    'Implement',
    'Commission',
    'Refresh',
    'Deliver',
    'Update',
    'Ensure',
  ],
  held: [
    'Embed',
    'Co-produce',
    'Map',
    'Procure',
    'Introduce',
    'Launch',
    'Revise',
    'Hold',
    'Redesign',
    'Test',
    'Roll out',
    'Simplify',
    'Digitise',
    'Negotiate',
    'Pilot',
    'Draft',
    'Carry out',
    'Appoint to',
    'Consult on',
    'Bring forward',
    'Work with schools on',
    'Secure',
    'Scope',
    'Set out',
    'Strengthen',
    'Clear',
  ],
  fresh: fresh.verbs,
};

/** What the actions are about. */
export const objects: Parts = {
  train: [
    'the local offer',
    'the training programme',
    'the quality assurance framework',
    'a data dashboard',
    'the referral pathway',
    'the communications plan',
    'the joint strategy',
    'the workforce plan',
    'the panel process',
    'the governance structure',
    'the audit programme',
    'the assessment template',
    'the complaints process',
    'the commissioning plan',
    'the sufficiency plan',
    'the induction pack',
    'the risk policy',
    'the transition protocol',
    'the parent survey',
    'the case file audit',
  ],
  held: [
    'a single triage point',
    'the annual conversation template',
    'a therapies waiting list cleanse',
    'the pupil passport',
    'a rota of out-of-hours cover',
    'the asset disposal list',
    'a shared case recording guide',
    'the bridge inspection cycle',
    'a reading intervention for Year 3',
    'the phonics catch-up groups',
    'the medicines reconciliation standard',
    'a hand hygiene peer check',
    'two educational psychologist posts',
    'the supplier register',
    'a duty phone line',
    'the whistleblowing guidance',
    'a monthly keeping-in-touch visit',
    'the drop-in timetable',
    'the cover arrangements at weekends',
    'an easy-read letter for families',
    'the tenancy fraud checks',
    'a hydrant inspection app',
    'the home fire safety visits list',
    'a data sharing agreement with the trust',
    'the sensory room',
    'a short breaks brochure',
    'the travel training offer',
    'a stock condition survey',
    'the gritting routes',
    'the governor monitoring calendar',
    'the behaviour curriculum',
    'a moderation meeting with local schools',
    'the ledger reconciliation',
    'a creditor payments review',
    'the post-16 offer',
  ],
  fresh: fresh.objects,
};

/** Ends of actions. */
export const tails: Parts = {
  train: [
    '',
    ' with partners',
    ' across the local area',
    ' and report to the board',
    ' for all teams',
    ' by working with families',
  ],
  held: [
    '',
    '',
    ' so that families are told within five days',
    ' with the three secondary schools',
    ' in every locality',
    ' (phase two)',
    ' and share the findings with heads of service',
    ' ahead of the winter',
    ', starting with the north of the borough',
    ' following the peer review',
    ' to meet the new standard',
    ' and train staff in it',
  ],
  fresh: fresh.tails,
};

/** Who leads. */
export const leads: Parts = {
  train: [
    'Head of SEND',
    'Director of Education',
    'Strategic Lead',
    'J Smith',
    'Service Manager',
    'Principal Educational Psychologist',
  ],
  held: [
    'Designated Clinical Officer',
    'Assistant Director, Inclusion',
    'Priya Nair',
    'T. Okafor',
    'Virtual School Head',
    'SENCo',
    'Deputy Headteacher',
    'Matron, Ward 6',
    'Group Manager Prevention',
    'Highways Asset Manager',
    'M Lewis / R Begum',
    'Chief Nurse',
    'Head of Revenues',
    'Team Manager (Fostering)',
    'Business Manager',
    'Section 151 Officer',
    'KD',
    'Ffion Evans',
    'Station Commander',
    'Literacy Lead',
    'Estates Surveyor',
  ],
  fresh: fresh.leads,
};

/** Organisations that take part. */
export const agencies: Parts = {
  train: ['Council', 'ICB', 'Council; ICB', 'Schools', 'Council, Schools', 'Police'],
  held: [
    'Mental health trust',
    'Council; hospital trust',
    'Parent carer forum',
    'Health visiting',
    'Council / ICB / PCF',
    'Fire and rescue',
    'Housing association',
    'Youth justice service',
    'County council',
    'Academy trust',
    'Voluntary sector',
    'Public health',
  ],
  fresh: fresh.agencies,
};

/** What is written of an action from month to month. */
export const updates: Parts = {
  train: [
    'Working group has met twice.',
    'Draft shared with partners for comment.',
    'Waiting for data from health.',
    'Complete and reported to the board.',
    'Recruitment under way.',
  ],
  held: [
    'Two of four workshops held in June; feedback is good.',
    'Supplier chosen, contract to be signed.',
    'Sickness in the team has slowed this.',
    'Went to DLT on the 14th, they asked for costs.',
    'All 12 schools have replied.',
    'First cohort finished the course.',
    'No change since the last report.',
    'Guidance issued to staff and posted on the intranet.',
    'Waiting for legal to approve the wording.',
    'Sample of 20 files checked: 17 good.',
    'To be picked up after the restructure.',
    'Parents told us the letters are clearer.',
  ],
  fresh: fresh.updates,
};

/** Where evidence is kept. */
export const evidences: Parts = {
  train: ['Minutes of the board', 'Dashboard', 'Audit report'],
  held: [
    'Folder 4.2',
    'Email from the trust, 3 June',
    'Survey of 140 parents',
    'Peer review letter',
    'Dip sample, May',
    'Photographs on the shared drive',
  ],
  fresh: fresh.evidences,
};

/** What success looks like. */
export const successes: Parts = {
  train: ['90% of plans issued on time', 'Families report a better experience', 'Fewer complaints'],
  held: [
    'Wait is under 18 weeks for every child',
    'Nine in ten letters sent within five days',
    'Staff say they know what to do',
    'No repeat findings at the next visit',
    'Attendance above 95%',
    'Every ward scores green at two checks running',
    'Residents rate the service good or better',
  ],
  fresh: fresh.successes,
};

/** Titles of plans. */
export const titles: Parts = {
  train: ['Improvement Plan 2025-26', 'SEND Improvement Plan', 'Action Plan'],
  held: [
    'Local Area Partnership: Accelerated Progress Plan',
    'Getting to Good – Delivery Plan 2025/26',
    'Response to the inspection letter of May 2025',
    'Recovery Programme Tracker',
    'Quality Improvement Programme',
    'Partnership Action Tracker v12',
    'Service Improvement Roadmap',
  ],
  fresh: fresh.titles,
};

/** Titles that say which financial year dates without one are in. */
export const titlesWithYears: Shared = {
  usual: ['Delivery plan 2025/26', 'Action plan for 2025-26'],
  fresh: fresh.titlesWithYears,
};

/** What actions serve: objectives below a priority. */
export const aims: Parts = {
  train: [
    'Children get the right support early',
    'Plans are of good quality',
    'Partners share information',
    'Leaders know what is happening',
  ],
  held: [
    'Children are seen sooner',
    'Staff have what they need',
    'Families know what to expect',
    'Money follows need',
    'Managers see what is happening',
    'Fewer things go wrong',
    'Homes are safe and warm',
  ],
  fresh: fresh.aims,
};
