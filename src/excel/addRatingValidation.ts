import { joined } from '../core/cells/joined';
import { PlanProblem } from '../app/planProblem';
import type { RatingValidation } from '../app/workbook';
import { rectAddress } from '../core/cells/address';
import type { SheetArea } from '../core/cells/sheetCells';
import type { Rating } from '../core/plan/values/rating';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import { addColours, isOurColour, ofColours, ourColour } from './ratingColour';
import {
  isOurList,
  listTitle,
  replacedLists,
  replacedName,
  setTypingRule,
  typingRule,
  type ReplacedList,
  type TypingRule,
} from './ratingList';
import { listCells, oneByOne, readRatingRules, type ListCells, type RatingRules } from './readRatingRules';
import { queueSetting } from './settings';

/** Puts lists and colours on rating columns: one batch reads what is there, one writes. All of them, or none. */
export async function addRatingValidation(
  context: Excel.RequestContext,
  choices: RatingChoices,
): Promise<RatingValidation> {
  const rules = await readRatingRules(context, choices);
  const { lists, columns, settings } = rules;
  const notes: string[] = [];
  const replaced: ReplacedList[] = [];
  const taking: ListCells[] = [];
  const differing = runsWithOthers(lists, choices.words);
  for (const cellsOf of lists) {
    const { sheet, address, validation } = cellsOf;
    const place = `“${sheet}”, ${address}`;
    const isOurs = isOurList(validation);
    if (!isOurs && isSameList(validation, choices.words)) {
      notes.push(`${place}: its own list has the same words, and stays.`);
      continue;
    }
    if (!isOurs && validation.type !== 'None') {
      if (differing.has(cellsOf)) {
        notes.push(
          `${place}: left alone, because it has a rule of its own that others of the column do not have.`,
        );
        continue;
      }
      notes.push(
        `${place}: ${inWords(validation)} was replaced. It comes back when the lists are taken off.`,
      );
      replaced.push({ sheet, address, ...typingRule(validation) });
    }
    taking.push(cellsOf);
  }
  for (const { whole, formats } of columns) {
    const others = formats.filter((format) => !isOurColour(format)).length;
    if (others === 0) continue;
    const stays = others === 1 ? '1 rule of its own stays' : `${others} rules of its own stay`;
    notes.push(`“${whole.sheet}”, ${rectAddress(whole.area)}: ${stays}, under the colours of BRAG Board.`);
  }
  const before = rulesBefore(rules, taking);
  try {
    // What is replaced is kept before it goes.
    if (replaced.length > 0) queueSetting(context, replacedName, [...replacedLists(settings), ...replaced]);
    for (const { validation } of taking) setList(validation, choices.words);
    for (const { range, formats } of columns) {
      for (const format of formats) if (isOurColour(format)) format.delete();
      addColours(range, choices.ratings);
    }
    await context.sync();
  } catch (error) {
    await putBack(context, before, error);
    throw error;
  }
  return { cells: taking.reduce((sum, { area }) => sum + area.rows, 0), notes };
}

/** Single cells with a rule of their own beside cells of the same column that have none, or ours. */
function runsWithOthers(lists: readonly ListCells[], words: readonly string[]): ReadonlySet<ListCells> {
  const isOwn = ({ validation }: ListCells): boolean =>
    validation.type !== 'None' && !isOurList(validation) && !isSameList(validation, words);
  const isBeside = (one: ListCells, other: ListCells | undefined): boolean =>
    other?.sheet === one.sheet &&
    other.area.column === one.area.column &&
    (other.area.row + other.area.rows === one.area.row || one.area.row + one.area.rows === other.area.row);
  return new Set(
    lists.filter(
      (cells, index) =>
        isOwn(cells) && (isBeside(cells, lists[index - 1]) || isBeside(cells, lists[index + 1])),
    ),
  );
}

/** What is to be put back where writing fails. */
interface RulesBefore {
  readonly lists: readonly { readonly cells: SheetArea; readonly rule: TypingRule | null }[];
  readonly columns: readonly {
    readonly whole: SheetArea;
    readonly ids: ReadonlySet<string>;
    readonly ours: readonly { readonly id: string; readonly rating: Rating }[];
  }[];
  readonly replaced: unknown;
}

/** It is noted down before anything is written: what is written shows in the objects that were read. */
const rulesBefore = ({ columns, settings }: RatingRules, taking: readonly ListCells[]): RulesBefore => ({
  lists: taking.map(({ sheet, area, validation }) => ({
    cells: { sheet, area },
    rule: validation.type === 'None' ? null : typingRule(validation),
  })),
  columns: columns.map(({ whole, formats }) => ({
    whole,
    ids: new Set(formats.map(({ id }) => id)),
    ours: formats.flatMap((format) => {
      const rating = ourColour(format);
      return rating === null ? [] : [{ id: format.id, rating }];
    }),
  })),
  replaced: settings.get(replacedName),
});

/**
 * Gives the rating columns back the rules that they had: Excel keeps what a failed batch has already done.
 * @throws PlanProblem that names the columns, where that fails too
 */
async function putBack(
  context: Excel.RequestContext,
  { lists, columns, replaced }: RulesBefore,
  cause: unknown,
): Promise<void> {
  const wholes = columns.map(({ whole }) => whole);
  const hadOurs = lists.some(({ rule }) => rule?.errorAlert.title === listTitle);
  try {
    const now = columns.map(({ whole, ...before }) => {
      const range = rangeAt(context, whole);
      return { ...before, range, formats: range.conditionalFormats.load(ofColours) };
    });
    await context.sync();
    for (const { range, ids, ours, formats } of now) {
      const left = new Set(formats.items.map(({ id }) => id));
      for (const format of formats.items) if (!ids.has(format.id) && isNewOfOurs(format)) format.delete();
      addColours(
        range,
        ours.flatMap(({ id, rating }) => (left.has(id) ? [] : [rating])),
      );
    }
    for (const { cells, rule } of lists) setTypingRule(rangeAt(context, cells).dataValidation, rule);
    queueSetting(context, replacedName, replaced);
    await context.sync();
    if (!hadOurs) await takeMoved(context, wholes);
  } catch {
    const places = wholes.map(({ sheet, area }) => `“${sheet}”, ${rectAddress(area)}`);
    throw new PlanProblem(
      'excel-refused',
      `Excel stopped half-way, and the lists and colours that it had put on by then could not be taken off again. Look at ${joined(places)}, then choose Take off.`,
      { cause },
    );
  }
}

/** Rows that may have been put in meanwhile. */
const moreRows = 20;

/** Takes off lists of ours that a row which somebody put in meanwhile has moved past the cells that had none. */
async function takeMoved(context: Excel.RequestContext, columns: readonly SheetArea[]): Promise<void> {
  const rangeOf = (cells: SheetArea): Excel.Range => rangeAt(context, cells);
  const asked = columns.map(({ sheet, area }) => {
    const cells = { sheet, area: { ...area, rows: area.rows + moreRows } };
    return listCells(cells, rangeOf(cells));
  });
  await context.sync();
  const left = (await oneByOne(context, asked, rangeOf)).filter(({ validation }) => isOurList(validation));
  for (const cells of left) rangeOf(cells).dataValidation.clear();
  if (left.length > 0) await context.sync();
}

const rangeAt = ({ workbook }: Excel.RequestContext, { sheet, area }: SheetArea): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** A rule that has come since the reading and looks like ours, as far as it was made: another officer's has more, or other words. */
function isNewOfOurs(format: Excel.ConditionalFormat): boolean {
  if (isOurColour(format)) return true;
  const rule = format.type === 'CellValue' ? format.cellValueOrNullObject : null;
  if (rule === null || rule.isNullObject) return false;
  const { formula1 } = rule.rule;
  return formula1 === '' || /^="(Blue|Green|Amber|Red)"$/.test(formula1);
}

function isSameList({ type, rule }: Excel.DataValidation, words: readonly string[]): boolean {
  const source = type === 'List' ? rule.list?.source : undefined;
  if (typeof source !== 'string') return false;
  const plain = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim().toLowerCase())
      .sort()
      .join();
  return plain(source.split(',')) === plain(words);
}

function inWords({ type, rule }: Excel.DataValidation): string {
  const source = rule.list?.source;
  return type === 'List' && typeof source === 'string' ? `its list (${source})` : 'its own rule';
}

function setList(validation: Excel.DataValidation, words: readonly string[]): void {
  validation.clear();
  validation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  validation.errorAlert = {
    title: listTitle,
    message: `Choose ${joined(words.slice(0, -1))} or ${words[words.length - 1] ?? ''}.`,
    showAlert: true,
    style: 'Stop',
  };
}
