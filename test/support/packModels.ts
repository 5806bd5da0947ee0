import { understandPlan } from '../../src/app/understandPlan';
import { boardPack } from '../../src/core/papers/pack/boardPack';
import { defaultPackSettings } from '../../src/core/papers/pack/packSettings';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { atOnce } from './atOnce';
import { exampleDay, type OpenPlan } from './standIn';

/** The models of every sheet of the pack, from a plan that is open. */
export const packModels = ({ inWorkbook }: OpenPlan): Promise<SheetModel[]> =>
  inWorkbook(async (workbook) => {
    const { report, plan, cells, past } = await understandPlan(workbook, exampleDay);
    const { history, settings } = report;
    const { cycles } = settings;
    return atOnce(
      boardPack({
        report,
        plan,
        cells,
        builtAt: 'now',
        settings: defaultPackSettings,
        history,
        past,
        cycles,
      }),
    );
  });
