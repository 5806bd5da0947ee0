/**
 * The words by which a plan's columns are known, from published councils' plans. To teach the reader
 * a new heading, add it here. Words are compared in lower case, without bracketed parts, years, `£`,
 * full stops and question marks.
 */
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

/** What a column must hold for a heading that means two things to mean this one. */
export type Content = 'ratings' | 'prose';

export interface HeadingMeaning {
  readonly field: Field;
  /** How surely the words mean the field: 10 for its own name, 1 for a word that is seldom used for it. */
  readonly score: number;
  /** Present where the words decide nothing alone. */
  readonly content?: Content;
}

interface Entry extends HeadingMeaning {
  readonly words: readonly string[];
}

const entries: readonly Entry[] = [
  {
    field: 'reference',
    score: 10,
    words: ['ref', 'reference', 'ref no', 'reference no', 'ref number', 'reference number', 'action ref'],
  },
  {
    field: 'reference',
    score: 9,
    words: ['action id', 'action no', 'action number', 'action reference', 'milestone code', 'theme ref'],
  },
  { field: 'reference', score: 6, words: ['id', 'no', 'nos', 'number', '#', 'item no', 'urn', 'code'] },

  {
    field: 'area',
    score: 10,
    words: ['priority area', 'priority areas', 'area for priority action', 'areas for priority action'],
  },
  {
    field: 'area',
    score: 9,
    words: ['priority', 'priority action area', 'strategic priority', 'priority theme'],
  },
  { field: 'area', score: 7, words: ['theme', 'workstream', 'work stream', 'pillar', 'priority action'] },
  {
    field: 'area',
    score: 5,
    words: ['area', 'objective', 'objectives', 'strategic objective', 'area of work'],
  },
  { field: 'area', score: 4, words: ['area for improvement', 'areas for improvement', 'improvement area'] },

  {
    field: 'improvement',
    score: 8,
    words: ['area for improvement', 'areas for improvement', 'improvement area', 'sub theme', 'sub-theme'],
  },
  {
    field: 'improvement',
    score: 6,
    words: ['objective', 'objectives', 'objective(s)', 'aim', 'aims', 'outcome sought', 'weakness', 'issue'],
  },

  { field: 'action', score: 10, words: ['action', 'actions', 'specific action', 'specific actions'] },
  {
    field: 'action',
    score: 9,
    words: [
      'action required',
      'actions required',
      'required action',
      'actions to be taken',
      'action to be taken',
      'key action',
      'key actions',
      'planned action',
      'planned actions',
      'improvement action',
      'action item',
      'action description',
      'description of action',
      'action/target',
      'what we will do',
      'what will we do',
      'what are we going to do',
    ],
  },
  {
    field: 'action',
    score: 6,
    words: ['what', 'how', 'task', 'activity', 'milestone', 'item to be rectified', 'deliverable'],
  },
  { field: 'action', score: 5, words: ['description', 'recommendation', 'step', 'steps'] },

  {
    field: 'lead',
    score: 10,
    words: ['lead', 'lead officer', 'lead person', 'action lead', 'lead role', 'lead officer/em', 'leads'],
  },
  {
    field: 'lead',
    score: 9,
    words: [
      'owner',
      'action owner',
      'responsible',
      'responsible officer',
      'responsible person',
      'responsible lead',
      'person responsible',
      'officer responsible',
      'accountable officer',
      'accountable lead',
      'by whom',
      'who',
      'lead professional',
    ],
  },
  {
    field: 'lead',
    score: 6,
    words: [
      'senior responsible officer',
      'sro',
      'strategic lead',
      'work stream lead',
      'workstream lead',
      'sponsor',
    ],
  },

  {
    field: 'agencies',
    score: 10,
    words: [
      'agencies',
      'agency',
      'agencies involved',
      'partner agencies',
      'lead agency',
      'responsible agency',
    ],
  },
  {
    field: 'agencies',
    score: 8,
    words: [
      'partners',
      'partner',
      'key partners',
      'delivery partners',
      'partners involved',
      'organisation',
      'organisations',
      'responsible body',
      'responsible bodies',
      'supporting agencies',
      'service',
    ],
  },

  {
    field: 'start',
    score: 10,
    words: ['start', 'start date', 'date started', 'planned start', 'baseline start'],
  },
  { field: 'start', score: 5, words: ['from', 'date opened', 'created', 'date raised'] },

  {
    field: 'due',
    score: 10,
    words: ['due', 'due date', 'date due', 'by when', 'deadline', 'target date', 'target completion date'],
  },
  {
    field: 'due',
    score: 8,
    words: [
      'when',
      'timescale',
      'timescales',
      'timescale/target',
      'end date',
      'finish date',
      'baseline finish date',
      'completion due',
      'planned completion',
      'planned completion date',
      'complete by',
      'to be completed by',
      'start/rev/end',
      'exec date',
    ],
  },
  { field: 'due', score: 5, words: ['end', 'finish', 'completion date', 'target', 'date'] },

  {
    field: 'revisedDue',
    score: 9,
    words: ['revised due', 'revised due date', 'revised date', 'revised deadline', 'revised target date'],
  },
  {
    field: 'completed',
    score: 9,
    words: [
      'completed',
      'date completed',
      'completed date',
      'actual completion date',
      'date closed',
      'closed',
    ],
  },
  { field: 'completed', score: 6, words: ['completion date', 'actual end date'] },

  {
    field: 'progress',
    score: 10,
    words: [
      'progress rating',
      'progress brag',
      'progress rag',
      'progress brag rating',
      'progress rag rating',
      'brag progress',
      'rag progress',
      'brag rating progress',
      'rag rating progress',
      'brag for progress',
      'delivery brag',
      'delivery rag',
    ],
  },
  {
    field: 'progress',
    score: 8,
    words: [
      'brag',
      'rag',
      'brag rating',
      'rag rating',
      'brag status',
      'rag status',
      'r/a/g',
      'b/r/a/g',
      'action brag',
      'action rag',
      'current brag',
      'current rag',
      'overall brag',
      'overall rag',
    ],
  },
  {
    field: 'progress',
    score: 7,
    content: 'ratings',
    words: ['progress', 'status', 'current status', 'rating', 'progress status', 'action status', 'delivery'],
  },

  {
    field: 'impact',
    score: 10,
    words: [
      'impact rating',
      'impact brag',
      'impact rag',
      'impact brag rating',
      'impact rag rating',
      'brag impact',
      'rag impact',
      'brag rating impact',
      'rag rating impact',
      'brag for impact',
      'outcome brag',
      'outcome rag',
      'outcome rating',
    ],
  },
  { field: 'impact', score: 7, content: 'ratings', words: ['impact', 'outcome', 'impact status'] },

  {
    field: 'update',
    score: 10,
    words: [
      'update',
      'progress update',
      'latest update',
      'latest progress',
      'latest progress update',
      'progress summary',
      'status update',
      'progress notes',
      'progress to date',
      'progress and update',
      'action taken',
      'commentary',
      'progress commentary',
      'narrative',
    ],
  },
  {
    field: 'update',
    score: 6,
    words: ['comments', 'comment', 'notes', 'achievements', 'performance against objective'],
  },
  {
    field: 'update',
    score: 5,
    content: 'prose',
    words: ['progress', 'status', 'current status', 'status / corrective action'],
  },

  {
    field: 'evidence',
    score: 10,
    words: [
      'evidence',
      'evidence of impact',
      'evidence of progress',
      'evidence of completion',
      'evidence link',
      'supporting evidence',
      'evidence key milestone has been achieved',
    ],
  },

  {
    field: 'budget',
    score: 10,
    words: [
      'budget',
      'approved budget',
      'allocated budget',
      'total budget',
      'budget allocated',
      'budget allocation',
    ],
  },
  { field: 'budget', score: 6, words: ['funding', 'cost', 'planned cost', 'estimated cost', 'allocation'] },
  {
    field: 'actual',
    score: 10,
    words: [
      'actual',
      'actuals',
      'actual spend',
      'spend',
      'spend to date',
      'actual to date',
      'actual spend to date',
      'spent',
      'expenditure',
      'expenditure to date',
      'actual cost',
    ],
  },
  {
    field: 'forecast',
    score: 10,
    words: [
      'forecast',
      'forecast outturn',
      'forecast spend',
      'projected',
      'projected spend',
      'outturn',
      'projected outturn',
      'year end forecast',
      'full year forecast',
      'forecast cost',
    ],
  },

  {
    field: 'fundingSource',
    score: 10,
    words: [
      'funding source',
      'source of funding',
      'funded by',
      'funding stream',
      'budget code',
      'cost centre',
    ],
  },
  {
    field: 'risk',
    score: 8,
    words: [
      'risk',
      'risks',
      'risk to delivery',
      'risks to delivery',
      'risks and issues',
      'key risks',
      'barriers',
    ],
  },
  {
    field: 'escalation',
    score: 10,
    words: [
      'escalation',
      'escalation notes',
      'escalated',
      'escalated to',
      'escalation note',
      'escalation required',
    ],
  },
  {
    field: 'decision',
    score: 10,
    words: [
      'decision needed',
      'decision required',
      'decisions needed',
      'decisions required',
      'board decision',
      'ask of the board',
    ],
  },
];

const meanings = new Map<string, HeadingMeaning[]>();
for (const { words, ...meaning } of entries) {
  for (const word of words) meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
}

/** What a heading means where its exact words are not listed. First match wins. */
const patterns: readonly (HeadingMeaning & { readonly pattern: RegExp })[] = [
  {
    pattern: /\b(impact|outcome)\b.*\b(b?rag|rating)\b|\b(b?rag|rating)\b.*\b(impact|outcome)\b/,
    field: 'impact',
    score: 7,
  },
  { pattern: /\b(b?rag|r\/a\/g)\b|\b(progress|delivery)\b.*\brating\b/, field: 'progress', score: 6 },
  {
    pattern: /\bprogress update\b|\b(latest|monthly|quarterly) (update|progress|position)\b/,
    field: 'update',
    score: 6,
  },
  { pattern: /\brevised\b.*\b(date|deadline|due)\b/, field: 'revisedDue', score: 6 },
  {
    pattern: /^due\b|\b(due|target|end|finish|completion) date\b|\bdeadline\b|^by when\b/,
    field: 'due',
    score: 6,
  },
  { pattern: /\bstart date\b/, field: 'start', score: 6 },
  { pattern: /^(?!.*\b(mitigat|correct)).*\bactions?\b/, field: 'action', score: 4 },
  { pattern: /\b(lead|owner|responsible officer)\b/, field: 'lead', score: 5 },
  { pattern: /\b(agencies|agency|partners)\b/, field: 'agencies', score: 5 },
  { pattern: /\bevidence\b/, field: 'evidence', score: 5 },
  { pattern: /\bbudget\b/, field: 'budget', score: 5 },
  { pattern: /\b(spend|spent|expenditure|actual)\b/, field: 'actual', score: 5 },
  { pattern: /\b(forecast|outturn|projected)\b/, field: 'forecast', score: 5 },
  { pattern: /\b(priority|theme|workstream)\b/, field: 'area', score: 4 },
  { pattern: /\bupdate\b|\bcommentary\b/, field: 'update', score: 4 },
];

/** In characters: more than this is a sentence, not a heading; and more than the other is not a few words. */
const longestHeading = 80;
const longestForPattern = 45;

const none: readonly HeadingMeaning[] = [];

/**
 * What a heading can mean.
 * @param heading as {@link plain} gives it
 * @returns none for words that head no column of a plan.
 */
export function headingMeanings(heading: string): readonly HeadingMeaning[] {
  if (heading === '' || heading.length > longestHeading) return none;
  // What stands in brackets may decide, "RAG (impact)", or only explain, "Target date (MM/YY)".
  const whole = words(heading.replace(/[()]/g, ' '));
  const known = meanings.get(heading) ?? meanings.get(whole) ?? meanings.get(words(withoutBrackets(heading)));
  if (known !== undefined) return known;
  if (whole.length > longestForPattern) return none;
  const match = patterns.find(({ pattern }) => pattern.test(whole));
  return match === undefined ? none : [match];
}

const withoutBrackets = (heading: string): string => heading.replace(/\([^)]*\)/g, ' ');

/** A heading without years, money signs and closing marks. */
const words = (heading: string): string =>
  heading
    .replace(/\b20\d\d(?:\s*[/-]\s*\d\d(?:\d\d)?)?\b/g, ' ')
    .replace(/[£*?:.]/g, ' ')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+-\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
