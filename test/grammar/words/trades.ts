import * as fresh from './fresh/trades';
import { headingsFrom, vocabularyOf, type Vocabulary } from './vocabulary';
import { sharedBy, type Shared, type WordSet } from './wordSet';

const audits = {
  areaSets: {
    usual: [
      ['Payroll', 'Council tax', 'Cyber security', 'Contract management', 'Business continuity'],
      ['Main accounting system', 'Direct payments', 'Treasury management', 'Schools: St Mark’s Primary'],
    ],
    fresh: fresh.audits.areaSets,
  },
  titles: {
    usual: ['Internal audit: tracker of agreed actions', 'Audit recommendations follow-up 2025/26'],
    fresh: fresh.audits.titles,
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
        fresh: fresh.audits.reference,
      },
      area: {
        train: ['Audit'],
        held: ['Audit review', 'Audit title', 'Report', 'Review'],
        fresh: fresh.audits.area,
      },
      action: {
        train: ['Agreed action', 'Recommendation'],
        held: ['Agreed management action', 'Action agreed', 'Management action'],
        fresh: fresh.audits.action,
      },
      lead: {
        train: ['Responsible officer'],
        held: ['Officer responsible', 'Action owner', 'Implementing officer'],
        fresh: fresh.audits.lead,
      },
      due: {
        train: ['Target date'],
        held: ['Original due date', 'Agreed implementation date', 'Original target'],
        fresh: fresh.audits.due,
      },
      revised: {
        train: ['Revised date'],
        held: ['Revised implementation date', 'Revised target', 'Extension agreed to'],
        fresh: fresh.audits.revised,
      },
      progress: {
        train: ['Status'],
        held: ['Implementation status', 'RAG', 'Current status'],
        fresh: fresh.audits.progress,
      },
      update: {
        train: ['Update'],
        held: ['Latest management update', 'Position at September 2025', 'Follow-up comments'],
        fresh: fresh.audits.update,
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
    fresh: fresh.schools.areaSets,
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
    fresh: fresh.schools.leads,
  },
  titles: {
    usual: ['School Development Plan 2025–26', 'School Improvement Plan', 'Academy Improvement Plan'],
    fresh: fresh.schools.titles,
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
        fresh: fresh.schools.area,
      },
      action: {
        train: ['Action', 'Actions'],
        held: ['Strategies and actions', 'Tasks', 'What will we do?', 'Implementation steps'],
        fresh: fresh.schools.action,
      },
      lead: {
        train: ['Lead', 'Who'],
        held: ['Personnel', 'Staff responsible', 'Led by', 'Who is responsible?'],
        fresh: fresh.schools.lead,
      },
      due: {
        train: ['By when', 'Timescale'],
        held: ['When?', 'Completion', 'Milestone date', 'To be done by'],
        fresh: fresh.schools.due,
      },
      success: {
        train: ['Success criteria'],
        held: ['Intended impact on pupils', 'Success indicators', 'What will it look like?'],
        fresh: fresh.schools.success,
      },
      evidence: {
        train: ['Evidence'],
        held: ['Monitoring', 'Monitored by / how', 'Evaluated by'],
        fresh: fresh.schools.evidence,
      },
      budget: {
        train: ['Cost', 'Cost (£)'],
        held: ['Resources and cost', 'Costing', 'Resource cost'],
        fresh: fresh.schools.budget,
      },
      progress: {
        train: ['RAG', 'RAG rating'],
        held: ['RAG rating by governors', 'Traffic light', 'Evaluation RAG'],
        fresh: fresh.schools.progress,
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
    fresh: fresh.health.areaSets,
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
    fresh: fresh.health.leads,
  },
  titles: {
    usual: ['Quality Improvement Plan – CQC must do and should do actions', 'CQC action plan v3'],
    fresh: fresh.health.titles,
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
        fresh: fresh.health.area,
      },
      action: {
        train: ['Action', 'Action required'],
        held: [
          'Improvement action',
          'Action to be taken',
          'Trust response and actions',
          'Actions to deliver the must do',
        ],
        fresh: fresh.health.action,
      },
      lead: {
        train: ['Lead', 'Owner'],
        held: ['Executive lead', 'Accountable executive', 'Operational lead', 'Executive SRO'],
        fresh: fresh.health.lead,
      },
      due: {
        train: ['Due date', 'Deadline'],
        held: ['Completion date (target)', 'Baseline finish date', 'Delivery deadline', 'Complete by'],
        fresh: fresh.health.due,
      },
      progress: {
        train: ['BRAG', 'RAG'],
        held: ['BRAG status this month', 'Delivery BRAG', 'RAGB position'],
        fresh: fresh.health.progress,
      },
      evidence: {
        train: ['Evidence'],
        held: ['Ongoing assurance', 'Assurance source', 'Evidence held'],
        fresh: fresh.health.evidence,
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
        fresh: fresh.projects.area,
      },
      action: {
        train: ['Action', 'Action description'],
        held: ['Action needed', 'Agreed action', 'What is to be done'],
        fresh: fresh.projects.action,
      },
      lead: {
        train: ['Owner', 'Action owner'],
        held: ['Actionee', 'Assigned to', 'Action on'],
        fresh: fresh.projects.lead,
      },
      due: {
        train: ['Due date'],
        held: ['Date due', 'Required by', 'Due back'],
        fresh: fresh.projects.due,
      },
      progress: {
        train: ['RAG', 'Status'],
        held: ['RAG status of action', 'BRAG', 'R/A/G'],
        fresh: fresh.projects.progress,
      },
    },
    words,
  );
  return { ...base, headings: { ...base.headings, ...own } };
}
