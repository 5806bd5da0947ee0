import type { WritingNote } from '../app/workbook';
import { rectAddress, type Rect } from '../core/cells/address';
import { keptFill } from '../core/papers/sheet/palette';
import type { SheetModel, SummarySheetKey } from '../core/papers/sheet/sheetModel';
import { wordsSetting, wordsWritten } from '../core/papers/sheet/wordsWritten';
import type { Steps } from '../core/steps';
import { rowsToBring } from './bringRows';
import { bytesOf } from './bytesOf';
import { changedCells, type CellsChange } from './changedCells';
import { freeName } from './freeName';
import type { OwnSheet } from './ownSheet';
import type { ReadWorkbook } from './readCells';
import { RunMark } from './runMark';
import { sheetContents } from './sheetContents';
import type { ChangedSheet, RunToTakeBack } from './takeBack';
import { typedOn } from './typedOn';

export interface WritingOptions {
  /** False where something holds rows of ours fast. Default true. */
  readonly bringRows?: boolean;
  /** Settings that are kept with the sheets. Default none. */
  readonly settings?: ReadonlyMap<string, unknown>;
  /** True where another sheet stays in front. Default false. */
  readonly inBackground?: boolean;
  /** True where new sheets are not to be seen. Default false. */
  readonly hidden?: boolean;
}

/** A sheet that is to be written. */
export interface Place {
  readonly model: SheetModel;
  readonly own: OwnSheet | undefined;
  /** What its tab is called, or is to be called. */
  readonly name: string;
  /** As Excel is to be given them. */
  readonly contents: readonly (readonly (string | number)[])[];
  /** True where its merged areas are the same as before, so that they can stay. */
  readonly keepsMerges: boolean;
}

/** All that one run writes, worked out before anything is queued. */
export interface Writing extends RunToTakeBack {
  readonly places: readonly Place[];
  readonly notes: readonly WritingNote[];
  readonly options: WritingOptions;
  /** True where our sheets are looked at once more in a request of their own, since officers' words go elsewhere. */
  readonly looksFirst: boolean;
  /** True where they are small enough to be looked at within the request that writes, too. */
  readonly looksInside: boolean;
}

/** Bytes of our sheets that can be read once more within the request that writes: half of what Excel on the web gives. */
const mostInside = 2_500_000;

/** Works out what is to be written, and what of it can be taken back how. A step is a part of a sheet. */
export function* planWriting(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  options: WritingOptions,
): Steps<Writing> {
  const taken = new Set([...read.sheets.keys()].map((name) => name.toLowerCase()));
  const named = models.map((model) => {
    const own = read.own.find(({ key }) => key === model.key);
    return { model, own, name: own?.name ?? freeName(model, taken) };
  });
  const tabs = new Map<SummarySheetKey, string>(named.map(({ model, name }) => [model.key, name]));
  const places: Place[] = [];
  const changes: ChangedSheet[] = [];
  const settings = new Map<string, unknown>();
  for (const place of named) {
    const { model, own } = place;
    const contents = sheetContents(model, tabs);
    yield;
    const written = yield* wordsWritten(model);
    if (written !== null) settings.set(wordsSetting(model.key), written);
    if (own === undefined) {
      places.push({ ...place, contents, keepsMerges: false });
      continue;
    }
    const isTyped = yield* typedOn(own, model, read.settings, written);
    yield;
    const rows = options.bringRows === false ? null : yield* rowsToBring(own, model, isTyped);
    yield;
    const keepsMerges = rows === null && own.merges !== null && areSame(own.merges, model.merges);
    places.push({ ...place, contents, keepsMerges });
    changes.push({
      model,
      own,
      rows,
      keepsMerges,
      cells: changedCells(own, contents, model, rows?.origins ?? null, isTyped),
    });
    yield;
  }
  const looksInside = changes.reduce((sum, { own }) => sum + bytesHeld(own), 0) <= mostInside;
  return {
    mark: new RunMark(context),
    read,
    places,
    changed: changes,
    added: places.filter(({ own }) => own === undefined).map(({ name }) => name),
    settings: new Map([...settings, ...(options.settings ?? [])]),
    notes: changes.flatMap(({ own, cells }) => movedNotes(own.name, cells)),
    options,
    looksFirst: !looksInside || changes.some(({ model, cells }) => changesKept(model, cells)),
    looksInside,
  };
}

/** Whether areas are the same, in whatever order. */
function areSame(some: readonly Rect[], others: readonly Rect[]): boolean {
  const addresses = new Set(some.map(rectAddress));
  return some.length === others.length && others.every((area) => addresses.has(rectAddress(area)));
}

const bytesHeld = ({ contents }: OwnSheet): number => (contents === null ? 0 : bytesOf(contents.formulas));

/** True where a cell that officers type in is written over. */
const changesKept = ({ cells }: SheetModel, { there }: CellsChange): boolean =>
  there.some(({ row, column, contents }) =>
    contents.some((inputs, index) =>
      inputs.some((input, at) => {
        const style = cells[row + index]?.[column + at]?.style;
        return input !== null && style?.fill === keptFill;
      }),
    ),
  );

/** So many places are named of each sheet. */
const mostNamed = 12;

function movedNotes(sheet: string, { moved }: CellsChange): WritingNote[] {
  if (moved.length === 0) return [];
  const places = moved
    .slice(0, mostNamed)
    .map(({ from, to }) => `${from} is now in ${to}`)
    .join(', ');
  const more = moved.length > mostNamed ? `, and ${moved.length - mostNamed} more` : '';
  const words = `Words that stood where “${sheet}” needs the room are kept beside it: what was in ${places}${more}.`;
  return [{ words, code: '' }];
}
