import { markerName } from '../app/summarySheets';
import type { Place, Writing } from './planWriting';
import { sheetAt } from './queueContents';
import type { RequestBudget } from './requestBudget';
import { setView, writeLooks, type SheetToDress } from './writeLooks';

/** Queues everything that makes sheets whose contents are written look as they should, the view last. */
export async function queueLooks(
  context: Excel.RequestContext,
  writing: Writing,
  budget: RequestBudget,
): Promise<void> {
  const { mark, places } = writing;
  const sheets = places.map((place) => toDress(context, place));
  for (const sheet of sheets) await writeLooks(sheet, budget);
  mark.reach('dressed');
  for (const sheet of sheets) setView(sheet);
  for (const { queue } of lastSteps(context, writing)) queue();
  endRun(context, writing);
}

/** Queues that nothing says any longer that a run is at work, or whose sheets are new. */
export function endRun(context: Excel.RequestContext, { mark, places }: Writing): void {
  for (const { own, model } of places) {
    if (own === undefined) context.workbook.names.getItem(markerName(model.key)).comment = '';
  }
  mark.end();
}

/** A sheet as this run found it, or made it. */
const toDress = (context: Excel.RequestContext, place: Place): SheetToDress => ({
  sheet: sheetAt(context, place),
  model: place.model,
  charts: place.own?.charts ?? [],
  looked: lookedAt(place),
  keepsMerges: place.keepsMerges,
});

/** How far a sheet has looks of ours from before; null for a new one. */
export function lookedAt({ own }: Place): SheetToDress['looked'] {
  if (own === undefined) return null;
  const { area, contents } = own;
  if (area.rows * area.columns > 1 || contents === null)
    return { rows: area.row + area.rows, columns: area.column + area.columns };
  return {
    rows: contents.area.row + contents.area.rows,
    columns: contents.area.column + contents.area.columns,
  };
}

/** What is done once for all sheets, with what is said where Excel refuses it. */
interface LastStep {
  readonly queue: () => void;
  readonly refused: string;
}

/** The history goes behind the others; the first that can be seen comes to the front, or new ones are hidden. */
export function lastSteps(
  context: Excel.RequestContext,
  { read, places, added, options: { hidden = false, inBackground = false } }: Writing,
): LastStep[] {
  const steps: LastStep[] = [];
  const { history } = read;
  const order = [...read.sheets.keys()];
  const isBehind = ({ name }: { name: string }) => order.indexOf(name) > order.indexOf(history?.name ?? '');
  // Left alone where it is last: a move clears the undo history in Excel on desktop.
  if (history !== null && (added.length > 0 || read.own.some(isBehind))) {
    const last = order.length + added.length - 1;
    steps.push({
      queue: () => (history.sheet.position = last),
      refused: `“${history.name}” was not moved behind the other sheets`,
    });
  }
  const front = places.find(({ own }) => own === undefined || own.sheet.visibility === 'Visible');
  if (hidden) {
    for (const place of places.filter(({ own }) => own === undefined))
      steps.push({
        queue: () => (sheetAt(context, place).visibility = 'Hidden'),
        refused: 'The sheet was not hidden',
      });
  } else if (!inBackground && front !== undefined)
    steps.push({
      queue: () => {
        sheetAt(context, front).activate();
      },
      refused: 'The first sheet was not brought to the front',
    });
  return steps;
}
