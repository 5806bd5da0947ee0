import { actionHistories } from '../../history/actionHistories';
import type { Steps } from '../../steps';
import { boardSummary } from '../boardSummary/boardSummary';
import { escalationSheet } from '../escalations/escalationSheet';
import { financeSheet } from '../finance/financeSheet';
import { membersSummary } from '../membersSummary/membersSummary';
import { movementSheet } from '../movement/movementSheet';
import { meetingInWords } from './packDetails';
import type { PackInput } from './packInput';
import { planChecks } from '../planChecks/planChecks';
import { priorityAreas } from '../priorityAreas/priorityAreas';
import { riskPerformance } from '../riskPerformance/riskPerformance';
import type { SheetModel, SummarySheetKey } from '../sheet/sheetModel';
import { stocktakeSheet } from '../stocktake/stocktakeSheet';

/** A sheet of the board pack. */
interface PackSheet {
  readonly key: SummarySheetKey;
  /** Its title in the list of contents. */
  readonly title: string;
  /** What it is called on a command line. */
  readonly word: string;
  readonly layOut: (input: PackInput) => Steps<SheetModel>;
}

/** For a sheet that is small whatever the plan is. */
const inOneStep = (layOut: (input: PackInput) => SheetModel): PackSheet['layOut'] =>
  function* (input) {
    yield;
    return layOut(input);
  };

/** Every sheet of the board pack, in the usual order. To add one, name it here and in `summarySheetKeys`. */
export const packSheets: readonly PackSheet[] = [
  { key: 'board-summary', title: 'Board summary', word: 'summary', layOut: boardSummary },
  { key: 'priority-areas', title: 'Priority areas', word: 'areas', layOut: priorityAreas },
  { key: 'escalations', title: 'Escalations', word: 'escalations', layOut: escalationSheet },
  { key: 'finance', title: 'Finance', word: 'finance', layOut: financeSheet },
  { key: 'movement', title: 'Movement', word: 'movement', layOut: movementSheet },
  { key: 'stocktake', title: 'Stocktake', word: 'stocktake', layOut: stocktakeSheet },
  { key: 'members-summary', title: 'Members’ summary', word: 'members', layOut: inOneStep(membersSummary) },
  {
    key: 'risk-performance',
    title: 'Risk and performance',
    word: 'risk',
    layOut: inOneStep(riskPerformance),
  },
  { key: 'plan-checks', title: 'Plan checks', word: 'checks', layOut: planChecks },
];

/** Lays out the sheets that the settings name, in their order and under their names. */
export function* boardPack(given: Omit<PackInput, 'contents' | 'historyOf'>): Steps<SheetModel[]> {
  const { sheets, names } = given.settings;
  const { plan, history, report } = given;
  const historyOf = yield* actionHistories(plan, history.snapshots, report.asAt);
  const input = { ...given, ...(historyOf === undefined ? {} : { historyOf }) };
  const chosen = sheets.flatMap((key) => packSheets.find((sheet) => sheet.key === key) ?? []);
  const contents = chosen.map(({ key, title }) => ({ key, title }));
  const models: SheetModel[] = [];
  for (const { key, layOut } of chosen) {
    yield;
    const model = yield* layOut({ ...input, contents });
    const print = { ...model.print, header: meetingInWords(report.details), marking: report.details.marking };
    models.push({ ...model, name: names[key] ?? model.name, print });
  }
  return models;
}
