import { actionHistories } from '../../history/actionHistories';
import { escalationTiers } from '../../rollup/escalationTiers';
import { findEscalations } from '../../rollup/findEscalations';
import { judgeOf } from '../../rollup/standing';
import type { Steps } from '../../steps';
import { mainPoints } from '../blocks/mainPoints';
import { readForm } from '../blocks/officerForm';
import { boardSummary } from '../boardSummary/boardSummary';
import { escalationSheet } from '../escalations/escalationSheet';
import { evidencePaper } from '../evidence/evidence';
import { financeSheet } from '../finance/financeSheet';
import { membersSummary } from '../membersSummary/membersSummary';
import { movementSheet } from '../movement/movementSheet';
import { meetingInWords } from './packDetails';
import type { PackInput } from './packInput';
import { planChecks } from '../planChecks/planChecks';
import { priorityAreas } from '../priorityAreas/priorityAreas';
import { riskPerformance } from '../riskPerformance/riskPerformance';
import { paperWords, type PackSheetKey } from '../sheet/paperWords';
import type { SheetModel } from '../sheet/sheetModel';
import { stocktakeSheet } from '../stocktake/stocktakeSheet';

type LayOut = (input: PackInput) => Steps<SheetModel>;

/** For a sheet that is small whatever the plan is. */
const inOneStep = (layOut: (input: PackInput) => SheetModel): LayOut =>
  function* (input) {
    yield;
    return layOut(input);
  };

/** How each paper is laid out. Its names stand in `paperWords`. */
const layOuts: Readonly<Record<PackSheetKey, LayOut>> = {
  'board-summary': boardSummary,
  'priority-areas': priorityAreas,
  escalations: escalationSheet,
  finance: financeSheet,
  evidence: evidencePaper,
  movement: movementSheet,
  stocktake: stocktakeSheet,
  'members-summary': inOneStep(membersSummary),
  'risk-performance': riskPerformance,
  'plan-checks': planChecks,
};

/**
 * Lays out the sheets that the settings name, in their order and under their names.
 * @param onPaper is told how many papers are laid out, and of how many, after each
 */
export function* boardPack(
  given: Omit<PackInput, 'contents' | 'historyOf' | 'mainPoints' | 'escalations' | 'tiers'>,
  onPaper: (done: number, of: number) => void = () => undefined,
): Steps<SheetModel[]> {
  const { sheets, names } = given.settings;
  const { plan, past, report } = given;
  const historyOf = actionHistories(plan, past);
  yield;
  const { rated } = readForm(given);
  const rule = given.settings.escalation;
  const escalations = findEscalations(plan.actions, judgeOf(plan.key, report.asAt), rule, historyOf);
  const hasHistory = historyOf !== undefined;
  const points = mainPoints({ report, rated, rule, escalations, hasHistory });
  const tiers = escalationTiers(escalations, rule, { actions: plan.actions.length, hasHistory });
  const input = {
    ...given,
    mainPoints: points,
    escalations,
    tiers,
    ...(historyOf === undefined ? {} : { historyOf }),
  };
  const chosen = sheets.flatMap((key) => paperWords.find((paper) => paper.key === key) ?? []);
  const contents = chosen.map(({ key, title }) => ({ key, title }));
  const models: SheetModel[] = [];
  for (const { key } of chosen) {
    yield;
    const model = yield* layOuts[key]({ ...input, contents });
    const print = { ...model.print, header: meetingInWords(report.details), marking: report.details.marking };
    models.push({ ...model, name: names[key] ?? model.name, print });
    onPaper(models.length, chosen.length);
  }
  return models;
}
