import { headingsFrom, vocabularyOf, type Vocabulary } from './vocabulary';
import type { WordSet } from './wordSet';

/** The words of trackers of audit recommendations. */
export function auditVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      reference: { train: ['Ref'], held: ['Rec no.', 'Recommendation ref', 'Finding no'] },
      area: { train: ['Audit'], held: ['Audit review', 'Audit title', 'Report', 'Review'] },
      action: {
        train: ['Agreed action', 'Recommendation'],
        held: ['Agreed management action', 'Action agreed', 'Management action'],
      },
      lead: {
        train: ['Responsible officer'],
        held: ['Officer responsible', 'Action owner', 'Implementing officer'],
      },
      due: {
        train: ['Target date'],
        held: ['Original due date', 'Agreed implementation date', 'Original target'],
      },
      revised: {
        train: ['Revised date'],
        held: ['Revised implementation date', 'Revised target', 'Extension agreed to'],
      },
      progress: { train: ['Status'], held: ['Implementation status', 'RAG', 'Current status'] },
      update: {
        train: ['Update'],
        held: ['Latest management update', 'Position at September 2025', 'Follow-up comments'],
      },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: [
      ['Payroll', 'Council tax', 'Cyber security', 'Contract management', 'Business continuity'],
      ['Main accounting system', 'Direct payments', 'Treasury management', 'Schools: St Mark’s Primary'],
    ],
    titles: ['Internal audit: tracker of agreed actions', 'Audit recommendations follow-up 2025/26'],
  };
}

/** The words of school development plans. */
export function schoolVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      area: {
        train: ['Priority', 'Key priority'],
        held: ['Development area', 'Target area', 'SEF area', 'Key issue'],
      },
      action: {
        train: ['Action', 'Actions'],
        held: ['Strategies and actions', 'Tasks', 'What will we do?', 'Implementation steps'],
      },
      lead: {
        train: ['Lead', 'Who'],
        held: ['Personnel', 'Staff responsible', 'Led by', 'Who is responsible?'],
      },
      due: {
        train: ['By when', 'Timescale'],
        held: ['When?', 'Completion', 'Milestone date', 'To be done by'],
      },
      success: {
        train: ['Success criteria'],
        held: ['Intended impact on pupils', 'Success indicators', 'What will it look like?'],
      },
      evidence: { train: ['Evidence'], held: ['Monitoring', 'Monitored by / how', 'Evaluated by'] },
      budget: { train: ['Cost', 'Cost (£)'], held: ['Resources and cost', 'Costing', 'Resource cost'] },
      progress: {
        train: ['RAG', 'RAG rating'],
        held: ['RAG rating by governors', 'Traffic light', 'Evaluation RAG'],
      },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: [
      [
        'Quality of education',
        'Behaviour and attitudes',
        'Personal development',
        'Leadership and management',
        'Early years',
      ],
      ['Reading', 'Writing', 'Mathematics', 'Attendance', 'SEND provision'],
    ],
    leads: [
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
    titles: ['School Development Plan 2025–26', 'School Improvement Plan', 'Academy Improvement Plan'],
  };
}

/** The words of health providers' plans after an inspection. */
export function healthVocabulary(words: WordSet): Vocabulary {
  const base = vocabularyOf(words);
  const own = headingsFrom(
    {
      area: {
        train: ['Theme', 'Domain'],
        held: ['Core service', 'Service line', 'CQC domain', 'Division', 'Ward / service'],
      },
      action: {
        train: ['Action', 'Action required'],
        held: [
          'Improvement action',
          'Action to be taken',
          'Trust response and actions',
          'Actions to deliver the must do',
        ],
      },
      lead: {
        train: ['Lead', 'Owner'],
        held: ['Executive lead', 'Accountable executive', 'Operational lead', 'Executive SRO'],
      },
      due: {
        train: ['Due date', 'Deadline'],
        held: ['Completion date (target)', 'Baseline finish date', 'Delivery deadline', 'Complete by'],
      },
      progress: {
        train: ['BRAG', 'RAG'],
        held: ['BRAG status this month', 'Delivery BRAG', 'RAGB position'],
      },
      evidence: { train: ['Evidence'], held: ['Ongoing assurance', 'Assurance source', 'Evidence held'] },
    },
    words,
  );
  return {
    ...base,
    headings: { ...base.headings, ...own },
    areaSets: [
      ['Urgent and emergency care', 'Maternity', 'Surgery', 'Medical care', 'Outpatients'],
      ['Safe', 'Effective', 'Caring', 'Responsive', 'Well led'],
    ],
    leads: [
      'Chief Nurse',
      'Chief Operating Officer',
      'Medical Director',
      'Director of Midwifery',
      'Head of Estates',
      'Divisional Director, Surgery',
    ],
    titles: ['Quality Improvement Plan – CQC must do and should do actions', 'CQC action plan v3'],
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
      },
      action: {
        train: ['Action', 'Action description'],
        held: ['Action needed', 'Agreed action', 'What is to be done'],
      },
      lead: { train: ['Owner', 'Action owner'], held: ['Actionee', 'Assigned to', 'Action on'] },
      due: { train: ['Due date'], held: ['Date due', 'Required by', 'Due back'] },
      progress: { train: ['RAG', 'Status'], held: ['RAG status of action', 'BRAG', 'R/A/G'] },
    },
    words,
  );
  return { ...base, headings: { ...base.headings, ...own } };
}
