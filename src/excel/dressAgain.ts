import type { WrittenPack, WritingNote } from '../app/workbook';
import { loadFigures } from './loadFigures';
import type { Place, Writing } from './planWriting';
import { excelErrorCode, isNotInFront } from './problems';
import { sheetAt } from './queueContents';
import { endRun, lastSteps, lookedAt } from './queueLooks';
import { RequestBudget } from './requestBudget';
import { facets, setView, writeLooks, type SheetToDress } from './writeLooks';

/**
 * Gives sheets their looks once more after Excel has refused some of them: each sheet in a request of its own, and one
 * that is refused again part by part, without the part that is refused. A handful of requests for each sheet at most.
 * @returns how the sheets stand, with a note for each part that was not taken
 */
export async function dressAgain(
  context: Excel.RequestContext,
  writing: Writing,
  stage: 'written' | 'dressed',
): Promise<WrittenPack> {
  const notes: WritingNote[] = [];
  /** Does something in a request of its own. @returns the error that it was refused with, if it was */
  const alone = async (queue: (budget: RequestBudget) => Promise<void> | void): Promise<unknown> => {
    try {
      await queue(new RequestBudget(context));
      await context.sync();
      return null;
    } catch (error) {
      return error;
    }
  };
  const { places } = writing;
  if (stage === 'written') {
    for (const place of places) {
      if ((await alone(async (budget) => writeLooks(await toDress(context, place), budget))) === null)
        continue;
      for (const [words, write] of facets) {
        const refused = await alone(async (budget) => write(await toDress(context, place), budget));
        if (refused !== null) notes.push(noteOf(`${words} not taken on “${place.name}”`, refused));
      }
    }
  }
  const view = await alone(() => {
    for (const place of places) setView({ sheet: sheetAt(context, place), model: place.model });
    for (const { queue } of lastSteps(context, writing)) queue();
  });
  if (view !== null) {
    for (const place of places) {
      const refused = await alone(() => {
        setView({ sheet: sheetAt(context, place), model: place.model });
      });
      if (refused !== null)
        notes.push(noteOf(`Gridlines and frozen rows were not set on “${place.name}”`, refused));
    }
    for (const step of lastSteps(context, writing)) {
      const refused = await alone(step.queue);
      if (refused !== null) notes.push(noteOf(step.refused, refused));
    }
  }
  await alone(() => {
    endRun(context, writing);
  });
  const written = places.map((place) => {
    const sheet = sheetAt(context, place).load('name');
    return { place, sheet, figures: loadFigures(sheet, place.model) };
  });
  const unread = await alone(() => undefined);
  return {
    sheets: written.map(({ place, sheet, figures }) => ({
      name: unread === null ? sheet.name : place.name,
      created: place.own === undefined,
      differences: unread === null ? figures() : [],
    })),
    notes: [
      ...writing.notes,
      ...notes,
      ...(unread === null
        ? []
        : [noteOf('The figures that Excel works out were not compared with ours', unread)]),
    ],
    meanwhile: null,
  };
}

function noteOf(what: string, refused: unknown): WritingNote {
  const advice = isNotInFront(refused)
    ? 'Bring this workbook to the front, then build again.'
    : 'The next build tries again.';
  return { words: `${what}. ${advice}`, code: excelErrorCode(refused) };
}

/** A sheet as it now stands: some of its charts may have been added before something was refused. */
async function toDress(context: Excel.RequestContext, place: Place): Promise<SheetToDress> {
  const sheet = sheetAt(context, place);
  sheet.charts.load('items/name,items/series/items/name');
  await context.sync();
  const charts = sheet.charts.items.map(({ name, series }) => ({
    name,
    series: series.items.map((one) => one.name),
  }));
  return {
    sheet,
    model: place.model,
    charts,
    looked: lookedAt(place) ?? { rows: 1, columns: 1 },
    keepsMerges: place.keepsMerges,
  };
}
