import { headingsFrom, vocabularyOf, type Vocabulary } from './vocabulary';
import { sharedBy, type Shared, type WordSet } from './wordSet';

const audits = {
  areaSets: {
    usual: [
      ['Payroll', 'Council tax', 'Cyber security', 'Contract management', 'Business continuity'],
      ['Main accounting system', 'Direct payments', 'Treasury management', 'Schools: St Mark’s Primary'],
    ],
    // Reports of outstanding recommendations to audit committees
    fresh: [
      ['Housing rents', 'Business rates', 'IT disaster recovery', 'Purchasing cards', 'Health and safety'],
      [
        'Accounts payable',
        'Adult social care debt',
        'Budgetary control',
        'Schools: Hill Top Infants',
        'Grants to voluntary bodies',
      ],
    ],
  },
  titles: {
    usual: ['Internal audit: tracker of agreed actions', 'Audit recommendations follow-up 2025/26'],
    // Reports of outstanding recommendations to audit committees
    fresh: [
      'Outstanding internal audit recommendations',
      'Implementation of audit recommendations: report to the Audit and Governance Committee',
    ],
  },
} satisfies Record<string, Shared<unknown>>;

/** The words of trackers of audit recommendations. */
export function auditVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      reference: {
        train: ['Ref'],
        held: ['Rec no.', 'Recommendation ref', 'Finding no'],
        fresh: ['Ref', 'Rec ref', 'Action ref', 'Recommendation no'],
      },
      area: {
        train: ['Audit'],
        held: ['Audit review', 'Audit title', 'Report', 'Review'],
        fresh: [
          'Audit',
          'Audit area',
          'Audit assignment',
          'Name of audit',
          'System audited',
          'Source report',
        ],
      },
      action: {
        train: ['Agreed action', 'Recommendation'],
        held: ['Agreed management action', 'Action agreed', 'Management action'],
        fresh: [
          'Recommendation',
          'Agreed actions',
          'Agreed management actions',
          'Management response and agreed action',
          'Recommended action',
        ],
      },
      lead: {
        train: ['Responsible officer'],
        held: ['Officer responsible', 'Action owner', 'Implementing officer'],
        fresh: ['Responsible officer', 'Lead officer', 'Responsible manager', 'Owner', 'Person responsible'],
      },
      due: {
        train: ['Target date'],
        held: ['Original due date', 'Agreed implementation date', 'Original target'],
        fresh: [
          'Target date',
          'Due date',
          'Original implementation date',
          'Original target date',
          'Agreed date',
          'Agreed completion date',
        ],
      },
      revised: {
        train: ['Revised date'],
        held: ['Revised implementation date', 'Revised target', 'Extension agreed to'],
        fresh: [
          'Revised date',
          'Revised target completion date',
          'Revised deadline',
          'New implementation date',
          'Time extension to',
        ],
      },
      progress: {
        train: ['Status'],
        held: ['Implementation status', 'RAG', 'Current status'],
        fresh: ['Status', 'RAG status', 'Recommendation status', 'Follow-up status', 'Progress RAG'],
      },
      update: {
        train: ['Update'],
        held: ['Latest management update', 'Position at September 2025', 'Follow-up comments'],
        fresh: [
          'Progress update',
          'Updated management response',
          'Latest response from the service',
          'Position to date',
          'Auditor’s comments',
        ],
      },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: sharedBy(audits.areaSets, words),
    titles: sharedBy(audits.titles, words),
  };
}

const schools = {
  areaSets: {
    usual: [
      [
        'Quality of education',
        'Behaviour and attitudes',
        'Personal development',
        'Leadership and management',
        'Early years',
      ],
      ['Reading', 'Writing', 'Mathematics', 'Attendance', 'SEND provision'],
    ],
    // Plans of schools and academy trusts after an inspection
    fresh: [
      [
        'Curriculum and teaching',
        'Achievement',
        'Attendance and behaviour',
        'Inclusion',
        'Leadership and governance',
      ],
      ['Early reading', 'Oracy', 'Maths mastery', 'Pupil premium', 'Safeguarding culture'],
    ],
  },
  leads: {
    usual: [
      'Headteacher',
      'Deputy Headteacher',
      'English Lead',
      'Maths Lead',
      'SENCo',
      'Year 6 teacher',
      'SBM',
      'SLT',
      'Phase leaders',
    ],
    // Plans of schools and academy trusts after an inspection
    fresh: [
      'HT',
      'DHT',
      'Principal',
      'Phonics lead',
      'Assistant Head (Pastoral)',
      'EYFS lead',
      'Subject leaders',
      'Chair of Governors',
      'DSL',
      'Office manager',
    ],
  },
  titles: {
    usual: ['School Development Plan 2025–26', 'School Improvement Plan', 'Academy Improvement Plan'],
    // Plans of schools and academy trusts after an inspection
    fresh: ['Post-inspection action plan', 'Rapid Improvement Plan', 'Strategic Development Plan 2025–28'],
  },
} satisfies Record<string, Shared<unknown>>;

/** The words of school development plans. */
export function schoolVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      area: {
        train: ['Priority', 'Key priority'],
        held: ['Development area', 'Target area', 'SEF area', 'Key issue'],
        fresh: ['Priority', 'Key area', 'Improvement priority', 'Key focus', 'School priority', 'Area'],
      },
      action: {
        train: ['Action', 'Actions'],
        held: ['Strategies and actions', 'Tasks', 'What will we do?', 'Implementation steps'],
        fresh: ['Actions', 'Action steps', 'Strategies', 'Actions to be taken', 'Key tasks'],
      },
      lead: {
        train: ['Lead', 'Who'],
        held: ['Personnel', 'Staff responsible', 'Led by', 'Who is responsible?'],
        fresh: ['Lead', 'Lead person', 'Person responsible', 'Staff lead', 'Who?'],
      },
      due: {
        train: ['By when', 'Timescale'],
        held: ['When?', 'Completion', 'Milestone date', 'To be done by'],
        fresh: ['Timescale', 'Time scale', 'By when?', 'Deadline', 'When', 'Dates'],
      },
      success: {
        train: ['Success criteria'],
        held: ['Intended impact on pupils', 'Success indicators', 'What will it look like?'],
        fresh: [
          'Success criteria',
          'Impact on learners',
          'Intended outcomes',
          'Desired outcomes',
          'Measurable success criteria',
        ],
      },
      evidence: {
        train: ['Evidence'],
        held: ['Monitoring', 'Monitored by / how', 'Evaluated by'],
        fresh: [
          'Evidence',
          'Monitoring and evaluation',
          'Monitoring (who, how)',
          'Governor monitoring',
          'M&E',
        ],
      },
      budget: {
        train: ['Cost', 'Cost (£)'],
        held: ['Resources and cost', 'Costing', 'Resource cost'],
        fresh: ['Cost', 'Costs', 'Budget', 'Resource implications', 'Cost to the school'],
      },
      progress: {
        train: ['RAG', 'RAG rating'],
        held: ['RAG rating by governors', 'Traffic light', 'Evaluation RAG'],
        fresh: ['RAG', 'RAG rating', 'Progress RAG', 'Termly RAG', 'Progress against priority'],
      },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: sharedBy(schools.areaSets, words),
    leads: sharedBy(schools.leads, words),
    titles: sharedBy(schools.titles, words),
  };
}

const health = {
  areaSets: {
    usual: [
      ['Urgent and emergency care', 'Maternity', 'Surgery', 'Medical care', 'Outpatients'],
      ['Safe', 'Effective', 'Caring', 'Responsive', 'Well led'],
    ],
    // Plans of community, mental health and acute trusts
    fresh: [
      [
        'Community nursing',
        'Crisis team',
        'Older people’s wards',
        'Learning disability services',
        'Eating disorders',
      ],
      ['Theatres', 'Critical care', 'Children and young people', 'End of life care', 'Diagnostics'],
    ],
  },
  leads: {
    usual: [
      'Chief Nurse',
      'Chief Operating Officer',
      'Medical Director',
      'Director of Midwifery',
      'Head of Estates',
      'Divisional Director, Surgery',
    ],
    // Plans of community, mental health and acute trusts
    fresh: [
      'Deputy Chief Nurse',
      'Director of Operations',
      'Clinical Director',
      'Head of Pharmacy',
      'Associate Director of Governance',
      'Ward manager',
      'Director of People',
    ],
  },
  titles: {
    usual: ['Quality Improvement Plan – CQC must do and should do actions', 'CQC action plan v3'],
    // Plans of community, mental health and acute trusts
    fresh: [
      'CQC Improvement Plan: must dos and should dos',
      'Section 29A action plan',
      'Quality Improvement Plan – progress at September',
    ],
  },
} satisfies Record<string, Shared<unknown>>;

/** The words of health providers' plans after an inspection. */
export function healthVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      area: {
        train: ['Theme', 'Domain'],
        held: ['Core service', 'Service line', 'CQC domain', 'Division', 'Ward / service'],
        fresh: [
          'Service',
          'Care group',
          'Directorate',
          'Core service',
          'Clinical area',
          'Location / service',
        ],
      },
      action: {
        train: ['Action', 'Action required'],
        held: [
          'Improvement action',
          'Action to be taken',
          'Trust response and actions',
          'Actions to deliver the must do',
        ],
        fresh: [
          'Action',
          'Actions required',
          'Actions to be taken',
          'Action to meet the regulation',
          'Trust action',
          'Detailed actions',
        ],
      },
      lead: {
        train: ['Lead', 'Owner'],
        held: ['Executive lead', 'Accountable executive', 'Operational lead', 'Executive SRO'],
        fresh: [
          'Lead',
          'Executive sponsor',
          'Responsible director',
          'Action lead',
          'Clinical lead',
          'Person responsible',
        ],
      },
      due: {
        train: ['Due date', 'Deadline'],
        held: ['Completion date (target)', 'Baseline finish date', 'Delivery deadline', 'Complete by'],
        fresh: [
          'Due date',
          'Target date',
          'Date for completion',
          'Expected completion date',
          'Target completion',
          'Timescale',
        ],
      },
      progress: {
        train: ['BRAG', 'RAG'],
        held: ['BRAG status this month', 'Delivery BRAG', 'RAGB position'],
        fresh: ['RAG', 'BRAG rating', 'RAG status', 'Current BRAG', 'Progress BRAG'],
      },
      evidence: {
        train: ['Evidence'],
        held: ['Ongoing assurance', 'Assurance source', 'Evidence held'],
        fresh: ['Evidence', 'Evidence of completion', 'Evidence of assurance', 'How assurance is gained'],
      },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: sharedBy(health.areaSets, words),
    leads: sharedBy(health.leads, words),
    titles: sharedBy(health.titles, words),
  };
}

/** The words of logs of actions in projects. */
export function projectVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      area: {
        train: ['Workstream'],
        held: ['Work package', 'Project strand', 'Sub-project', 'Workstream name'],
        fresh: ['Workstream', 'Project', 'Category', 'Stream', 'Work area', 'Work stream'],
      },
      action: {
        train: ['Action', 'Action description'],
        held: ['Action needed', 'Agreed action', 'What is to be done'],
        fresh: [
          'Action',
          'Action item',
          'Description of action',
          'Action / task',
          'Detail of action',
          'Short description',
        ],
      },
      lead: {
        train: ['Owner', 'Action owner'],
        held: ['Actionee', 'Assigned to', 'Action on'],
        fresh: ['Owner', 'Assigned to', 'Assignee', 'Responsible party', 'Allocated to', 'Responsible'],
      },
      due: {
        train: ['Due date'],
        held: ['Date due', 'Required by', 'Due back'],
        fresh: ['Due date', 'Target date', 'Deadline', 'Planned close date', 'Due by'],
      },
      progress: {
        train: ['RAG', 'Status'],
        held: ['RAG status of action', 'BRAG', 'R/A/G'],
        fresh: ['Status', 'State', 'RAG status', 'RAG', 'Action RAG'],
      },
    },
    words,
  );
  return { ...base, headings: { ...base.headings, ...own } };
}
