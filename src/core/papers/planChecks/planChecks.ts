import { joined } from '../../cells/joined';
import { actionOfIssue } from '../../checks/actionOfIssue';
import { kindOfIssue } from '../../checks/kindOfIssue';
import { shownReferences } from '../../rollup/shownReference';
import { figureNotes } from '../../rollup/figureNotes';
import type { Steps } from '../../steps';
import { referenceWords } from '../blocks/actionLink';
import { caption, type Tile } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { leftAloneNote } from '../blocks/sourceNote';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { planActionsInWords, areasInWords } from '../words/words';
import { issuesByArea, issuesByKind, issuesOfLeads } from './issueCounts';
import { acceptedIssues, issuesByLead, issueTable, issueTitle } from './issueList';

/** In characters: names, short columns, and words. */
const wanted = [24, 9, 10.5, 11.5, 9.5, 20, 34, 42, 42];
/** Those of words. */
const flexible = [0, 5, 6, 7, 8];
const columns = wanted.map((width, column) => ({ width, flexible: flexible.includes(column) }));

/** Lays out Plan checks: what the checks found in all, and issue by issue for each lead. */
export function* planChecks(input: PackInput): Steps<SheetModel> {
  const { report } = input;
  const grid = landscapeGrid(input, columns);
  const built = `Built ${input.builtAt} by BRAG Board, from ${planActionsInWords(report)} in ${areasInWords(report)}.`;
  const { heading } = addTop(grid, input, 'plan-checks', built);
  const actionOf = actionOfIssue(report.total.actions);
  const byLead = issuesByLead(report.issues, actionOf);
  const list = issueTable(byLead);
  const shown = shownReferences(input.plan.actions);
  yield;
  yield* layOutBlocks(grid, [
    ...figureNotes(report.total, report.gaps).map(caption),
    { kind: 'tiles', tiles: tilesOf(report) },
    ...issuesByArea(report),
    ...issuesByKind(report),
    ...issuesOfLeads(byLead, list, (action) => referenceWords(action, shown)),
    ...acceptedIssues(report.accepted, actionOf),
    ...issueTitle(report.issues),
    ...(byLead.size === 0 ? [] : [list]),
    ...sources(input, notesOn(report)),
  ]);
  return finishSheet(grid, { key: 'plan-checks', heading });
}

/** The counts that a reader wants first, each with what it means. */
function tilesOf({ issues, accepted }: BoardFigures): Tile[] {
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return [
    { span: 1, figure: issues.length, label: 'open issues' },
    { span: 3, figure: count('error'), label: 'errors: put these right first' },
    { span: 2, figure: count('warning'), label: 'warnings: look at these, they may be wrong' },
    { span: 1, figure: count('info'), label: 'notes: good to know' },
    ...(accepted.length === 0
      ? []
      : [{ span: 1, figure: accepted.length, label: 'accepted with a reason, so not counted as open' }]),
  ];
}

/** How to act on the checks, and what was not looked at. */
const notesOn = (report: BoardFigures): string[] => [
  'The list is as at the build. Put issues right in the plan or in the BRAG Board pane, which offers fixes and keeps ' +
    'reasons for what is accepted; then build again.',
  ...(report.checksOff.length === 0
    ? []
    : [`Switched off in this workbook, so not checked: ${joined(report.checksOff.map(kindOfIssue))}.`]),
  ...[leftAloneNote(report)].filter((note) => note !== ''),
];
