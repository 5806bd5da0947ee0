import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { asAt, drawPlan, type DrawnPlan } from '../drawPlan';
import { realDate } from '../dueDay';
import { GridSheet, type Cell } from '../gridSheet';
import { randomOf, seedOf, type Random } from '../random';
import { ratingStyles } from '../ratingStyle';
import type { GrammarCase, RatingAnswer, StateTruth, TruthAction } from '../truth';
import type { Field } from '../words/headings';
import { vocabularyOf } from '../words/vocabulary';
import type { WordSet } from '../words/wordSet';

const today = parseIsoDate(asAt)!;

interface ExportedTask {
  readonly name: string;
  readonly area: number;
  readonly person: string;
  readonly start: number;
  readonly due: number;
  readonly percent: number;
  readonly isLate: boolean;
  readonly random: Random;
}

/** Tasks as tools for projects keep them: a name, a group, a person, dates, how far it is. */
function tasksOf(random: Random, plan: DrawnPlan): ExportedTask[] {
  return plan.actions.map(({ text, area, lead }) => {
    const percent = random.pick([0, 0, 0.5, 1]);
    const due = today + (percent === 1 ? random.int(-200, 20) : random.int(-60, 200));
    return {
      name: text,
      area,
      person: lead,
      start: due - random.int(20, 120),
      due,
      percent,
      isLate: percent < 1 && due < today,
      random,
    };
  });
}

interface Export {
  readonly name: string;
  readonly write: (sheet: GridSheet, tasks: readonly ExportedTask[], areas: readonly string[]) => void;
  /** What its own words say of a task's progress. */
  readonly state: (task: ExportedTask) => StateTruth;
  /** The identifiers that it gives to tasks; null where they are no references that people use. */
  readonly reference?: (at: number) => string | null;
  /** What its own words count as, where it is asked. */
  readonly answers?: readonly RatingAnswer[];
}

/** A heading over what the plan's readers are to find under it. */
const over = (heads: Field, value: string): Cell => ({ value, heads });

/** By how far a task is: begun is Green, or not rated, as one likes; late may be called so. */
const byPercent = ({ percent, isLate }: ExportedTask): StateTruth => {
  if (percent === 1) return ['blue'];
  const late = isLate ? (['red', 'amber'] as const) : [];
  return percent === 0 ? ['unrated', ...late] : ['green', 'unrated', ...late];
};
const word = (percent: number, words: readonly [string, string, string]) =>
  words[percent === 1 ? 2 : percent > 0 ? 1 : 0];
const answersFor = (none: string, some: string, all: string): RatingAnswer[] => [
  { value: none, countsAs: 'unrated' },
  { value: some, countsAs: 'green' },
  { value: all, countsAs: 'blue' },
];
const plannerId = (at: number) => `PR9_-pI36UmtevbEZfiyw8gA${String(1000 + at)}`;

const planner: Export = {
  name: 'export of Planner',
  reference: () => null,
  answers: answersFor('Not started', 'In progress', 'Completed'),
  state: byPercent,
  write(sheet, tasks, areas) {
    sheet.putRow(0, ['Plan name', 'Improvement']);
    sheet.putRow(1, ['Plan ID', 'xqQg5FS2LkCe54tAMV_v2ZgADW2J']);
    sheet.putRow(2, ['Date of export', realDate(today)]);
    sheet.putRow(4, ['Task ID', 'Task Name', 'Bucket Name', 'Progress', 'Priority', 'Assigned To', 'Created By', 'Created Date', 'Start date', 'Due date', 'Is Recurring', 'Late', 'Completed Date', 'Completed By', 'Completed Checklist Items', 'Checklist Items', 'Labels', 'Description']); // prettier-ignore
    tasks.forEach((task, at) => {
      const { percent, random } = task;
      sheet.putRow(5 + at, [plannerId(at), task.name, areas[task.area]!, word(percent, ['Not started', 'In progress', 'Completed']), random.pick(['Urgent', 'Important', 'Medium', 'Low']), task.person, 'Programme Office', realDate(task.start - 10), realDate(task.start), realDate(task.due), 'false', task.isLate ? 'true' : 'false', percent === 1 ? realDate(task.due - 3) : '', percent === 1 ? task.person : '', '0/2', 'Draft;Send', '', '']); // prettier-ignore
    });
  },
};

const smartsheet: Export = {
  name: 'export of Smartsheet',
  state: ({ percent, isLate }) => (percent === 1 ? ['blue'] : isLate ? ['red'] : ['green']),
  write(sheet, tasks, areas) {
    sheet.putRow(0, [
      over('action', 'Task Name'),
      over('progress', 'Health'),
      'Status',
      over('percent', '% Complete'),
      over('lead', 'Assigned To'),
      over('start', 'Start Date'),
      over('due', 'End Date'),
      'Duration',
      'Predecessors',
      over('update', 'Comments'),
    ]);
    let row = 1;
    areas.forEach((area, at) => {
      const own = tasks.filter((task) => task.area === at);
      const first = Math.min(...own.map(({ start }) => start));
      const last = Math.max(...own.map(({ due }) => due));
      sheet.putRow(row++, [
        { value: area, fill: '#E7E6E6' },
        '',
        '',
        '',
        '',
        realDate(first),
        realDate(last),
        `${last - first}d`,
      ]);
      for (const task of own) {
        const health = task.percent === 1 ? 'Blue' : task.isLate ? 'Red' : 'Green';
        sheet.putRow(row++, [task.name, health, word(task.percent, ['Not Started', 'In Progress', 'Complete']), { value: task.percent, format: '0%' }, task.person, realDate(task.start), realDate(task.due), `${task.due - task.start}d`]); // prettier-ignore
      }
    });
  },
};

const project: Export = {
  name: 'export of Project',
  reference: () => null,
  // No column of ratings: only a tool that goes by the percentage would say more.
  state: ({ percent }) => (percent === 1 ? ['unrated', 'blue'] : ['unrated']),
  write(sheet, tasks, areas) {
    sheet.putRow(0, [
      'ID',
      'Active',
      'Task Mode',
      'Outline Level',
      'WBS',
      'Name',
      'Duration',
      'Start',
      'Finish',
      '% Complete',
      'Predecessors',
      'Resource Names',
    ]);
    let row = 1;
    areas.forEach((area, at) => {
      const own = tasks.filter((task) => task.area === at);
      const first = Math.min(...own.map(({ start }) => start));
      const last = Math.max(...own.map(({ due }) => due));
      const done = own.reduce((sum, { percent }) => sum + percent, 0) / own.length;
      sheet.putRow(row, [row, 'Yes', 'Auto Scheduled', 1, String(at + 1), area, `${last - first} days`, realDate(first), realDate(last), { value: Math.round(done * 100) / 100, format: '0%' }]); // prettier-ignore
      row++;
      own.forEach((task, n) => {
        sheet.putRow(row, [row, 'Yes', 'Auto Scheduled', 2, `${at + 1}.${n + 1}`, `   ${task.name}`, `${task.due - task.start} days`, realDate(task.start), realDate(task.due), { value: task.percent, format: '0%' }, '', task.person]); // prettier-ignore
        row++;
      });
    });
  },
};

const jira: Export = {
  name: 'export of Jira',
  reference: (at) => `IMP-${101 + at}`,
  answers: answersFor('To Do', 'In Progress', 'Done'),
  state: byPercent,
  write(sheet, tasks, areas) {
    sheet.putRow(0, [
      over('reference', 'Issue key'),
      'Issue Type',
      over('action', 'Summary'),
      over('progress', 'Status'),
      'Priority',
      over('lead', 'Assignee'),
      'Reporter',
      'Created',
      over('due', 'Due date'),
      over('area', 'Epic Name'),
      'Resolution',
    ]);
    tasks.forEach((task, at) => {
      const { percent, random } = task;
      sheet.putRow(1 + at, [`IMP-${101 + at}`, 'Task', task.name, word(percent, ['To Do', 'In Progress', 'Done']), random.pick(['High', 'Medium', 'Low']), task.person, 'Programme Office', realDate(task.start - 10), realDate(task.due), areas[task.area]!, percent === 1 ? 'Done' : '']); // prettier-ignore
    });
  },
};

function make(kind: Export, seed: number, words: WordSet): GrammarCase {
  const random = randomOf(seedOf(kind.name + words, seed));
  const style = ratingStyles.word(random, words);
  const plan = drawPlan(random, words, { vocabulary: vocabularyOf(words), style, fields: ['lead', 'due'] });
  const tasks = tasksOf(random, plan);
  const sheet = new GridSheet(random.pick(['Tasks', 'Sheet1', 'Export', 'Task_Table1']));
  kind.write(sheet, tasks, plan.areas);
  const nothing = {
    agencies: '',
    impact: ['unrated'],
    left: false,
    budget: null,
    actual: null,
    forecast: null,
  } as const;
  const actions = tasks.map((task, at): TruthAction => ({
    ...nothing,
    area: task.area,
    reference: kind.reference === undefined ? '' : kind.reference(at),
    text: task.name,
    lead: task.person,
    due: { from: task.due, to: task.due },
    progress: kind.state(task),
    finished: task.percent === 1,
  }));
  return {
    family: kind.name,
    seed,
    words,
    sheets: [sheet],
    truth: {
      asAt,
      areas: plan.areas.map((name) => [name]),
      actions,
      key: 'default',
      ratings: kind.answers ?? [],
    },
  };
}

/** What tools for projects put out: their headings are always the same. */
export const exportFamilies: ReadonlyMap<string, (seed: number, words: WordSet) => GrammarCase> = new Map(
  [planner, smartsheet, project, jira].map((kind) => [
    kind.name,
    (seed: number, words: WordSet) => make(kind, seed, words),
  ]),
);
