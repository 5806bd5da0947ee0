import { grouped } from '../core/cells/grouped';
import type { PlanReport } from '../app/planReport';
import { longDate } from '../core/cells/serialDate';
import { oneLine } from '../core/cells/text';
import type { Issue, Severity } from '../core/checks/issue';
import { countsInWords, spendInWords } from '../core/ledger/ledgerWords';
import { moneyFields } from '../core/plan/values/moneyFields';
import { ratingLetters, ratingNames, ratingStates } from '../core/plan/values/rating';
import { wholePlan } from '../core/rollup/areas';
import { asAtNote } from '../core/rollup/asAt';
import { figureNotes, moneyFigures } from '../core/rollup/figureNotes';
import { untold, type Gaps } from '../core/rollup/gaps';
import type { Rollup, SuggestedRating } from '../core/rollup/rollup';
import { printTable } from './printTable';

/** How much of an area's name is shown: tables are to fit a terminal of 120 columns. */
const longestName = 44;

/** The figures of each priority area, as tables for a terminal. */
export function printRollup(report: PlanReport): string {
  const rows = [...report.areas, { name: wholePlan, ...report.total }];
  const letters = ratingStates.map((state) => ratingLetters[state]);
  const rated = printTable(
    [
      'Priority area',
      'Actions',
      ...letters.map((letter) => `P ${letter}`),
      ...letters.map((letter) => `I ${letter}`),
      'Over due',
      'Due 30d',
    ],
    rows.map((area) => [oneLine(area.name, longestName), ...counts(area, report.gaps)]),
  );
  const money = printTable(
    ['Priority area', 'Budget £', 'Actual £', 'Forecast £', 'Suggested rating', 'Impact rating'],
    rows.map((area) => [
      oneLine(area.name, longestName),
      ...amounts(area, report.gaps),
      suggested(area.rating),
      suggested(area.impactRating),
    ]),
  );
  return [
    firstLine(report),
    '',
    rated,
    `P progress, I impact; ${ratingStates.map((state) => `${ratingLetters[state]} ${ratingNames[state]}`).join(', ')}`,
    '',
    money,
    '',
    ...sheetLines(report),
    ...(report.ledger === undefined ? [] : [spendInWords(report.ledger), countsInWords(report.ledger)]),
    ...figureNotes(report.total, report.gaps, ['areas', 'progress', 'impact', 'overdue', ...moneyFigures]),
    ...questionLines(report),
    ...(report.keyWarning === '' ? [] : [report.keyWarning]),
  ].join('\n');
}

function firstLine({ title, workbook, asAt, asAtSource }: PlanReport): string {
  const line = `${oneLine(title === '' ? workbook : title, 100)}, as at ${longDate(asAt)}${asAtNote(asAtSource)}`;
  return asAtSource === 'plan' ? `${line}. For another, give --as-at.` : line;
}

function counts(rollup: Rollup, gaps: Gaps): string[] {
  const { actions, overdue, dueSoon } = rollup;
  const all = (['progress', 'impact'] as const).flatMap((field) =>
    ratingStates.map((state) => (gaps[field] === undefined ? rollup[field][state] : untold)),
  );
  return [
    gaps.actions === undefined ? actions.length : untold,
    ...all,
    overdue ?? untold,
    dueSoon ?? untold,
  ].map(String);
}

const amounts = (rollup: Rollup, gaps: Gaps): string[] =>
  moneyFields.map((field) => (gaps[field] === undefined ? grouped(Math.round(rollup[field])) : untold));

/** What the reader asks, each with where it stands. */
export const questionLines = ({ questions }: PlanReport): string[] =>
  questions.map(
    ({ words, sheet, cells }) =>
      `Question: ${words} (${oneLine(sheet, 40)}!${cells}). Answer it in the pane, or with a mapping.`,
  );

const suggested = ({ suggested: rating }: SuggestedRating): string =>
  rating === null ? 'No rating' : ratingNames[rating];

function sheetLines(report: PlanReport): string[] {
  return report.sheets.map(({ name, read, as, why, rowsRead, rowsSetAside }) => {
    const sheet = `“${oneLine(name, 40)}”`;
    return read
      ? `Read ${sheet}: ${why}; ${counted(rowsRead, as === undefined ? 'action' : 'line')}, ${counted(rowsSetAside, 'row')} set aside.`
      : `Left ${sheet} alone: ${oneLine(why, 100)}.`;
  });
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The issues by severity with counts, each with its cell, what is wrong and what to do; then what is accepted. */
export function printIssues({ issues, accepted }: Pick<PlanReport, 'issues' | 'accepted'>): string {
  const groups = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const found = issues.filter((issue) => issue.severity === severity);
    return found.length === 0
      ? []
      : [[counted(found.length, severityNames[severity]), ...found.map(issueLine)].join('\n')];
  });
  if (issues.length === 0) groups.push('No issues found.');
  if (accepted.length > 0) {
    const lines = accepted.map(({ issue, acceptance: { who, on, reason } }) => {
      const why = `accepted by ${oneLine(who, 60)} on ${on}: ${oneLine(reason, 300)}`;
      return `  ${oneLine(issue.sheet, 40)}!${issue.cell}: ${oneLine(issue.message, 300)} (${why})`;
    });
    groups.push([`${counted(accepted.length, 'accepted issue')}, not counted`, ...lines].join('\n'));
  }
  return groups.join('\n\n');
}

function issueLine({ sheet, cell, reference, message, advice }: Issue): string {
  const of = reference === '' ? '' : ` (action ${oneLine(reference, 20)})`;
  return `  ${oneLine(sheet, 40)}!${cell}${of}: ${oneLine(message, 300)} ${advice}`;
}

/** `1 row`, `2 rows`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
