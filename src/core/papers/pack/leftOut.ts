import type { Serial } from '../../cells/serialDate';
import { lastBoard } from '../../history/choosePositions';
import type { CycleSettings } from '../../history/cycleSettings';
import type { History } from '../../history/snapshot';
import { hasEvidence } from '../../measures/evidenceGap';
import type { Plan } from '../../plan/plan';
import { recordsMoney } from '../../rollup/figureNotes';
import type { Gaps } from '../../rollup/gaps';
import { voiceColumns } from '../evidence/voices';
import type { SummarySheetKey } from '../sheet/sheetModel';

/** A paper that would have nothing to say, and why. */
export interface LeftOut {
  readonly key: SummarySheetKey;
  /** One sentence. */
  readonly why: string;
}

interface Grounds {
  readonly plan: Pick<Plan, 'risks' | 'measures' | 'actions' | 'tables'>;
  readonly gaps: Gaps;
  readonly asAt: Serial;
  readonly history: Pick<History, 'snapshots'>;
  readonly cycles: Pick<CycleSettings, 'compared'>;
  /** The papers that stand in the workbook already: they are brought up to date, so that no old figure stays. */
  readonly standing: ReadonlySet<SummarySheetKey>;
}

const noPosition = 'No position of an earlier board is kept.';

/** The papers that are not made unless somebody names them: there is nothing in the plan for them to tell. */
export function papersLeftOut({ plan, gaps, asAt, history, cycles, standing }: Grounds): LeftOut[] {
  const { compared } = cycles;
  const isKept = (day: Serial | undefined): boolean =>
    history.snapshots.some(({ cycleDate }) => cycleDate === day);
  const hasMoney = recordsMoney(gaps);
  const hasImpact = plan.actions.some(({ impact }) => impact.state !== 'unrated');
  const hasBoard = lastBoard(history.snapshots, asAt) !== null;
  const isCompared = isKept(compared?.from) && isKept(compared?.to);
  const reasons: readonly (readonly [SummarySheetKey, boolean, string])[] = [
    ['finance', hasMoney, 'The plan has no column of money.'],
    [
      'evidence',
      plan.measures.length > 0 || (hasImpact && (hasEvidence(plan.actions) || voiceColumns(plan).size > 0)),
      `${hasImpact ? 'The plan has no column of evidence' : 'The plan has no impact ratings'}, and no scorecard was found in the workbook.`,
    ],
    ['movement', hasBoard, noPosition],
    ['stocktake', hasBoard || isCompared, noPosition],
    [
      'risk-performance',
      plan.risks.length + plan.measures.length > 0,
      'No risk register and no scorecard was found in the workbook.',
    ],
  ];
  return reasons.flatMap(([key, hasMatter, why]) => (hasMatter || standing.has(key) ? [] : [{ key, why }]));
}
