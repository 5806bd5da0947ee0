import type { RatingAids } from '../app/workbook';
import { rectAddress } from '../core/cells/address';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import { ratingNames } from '../core/plan/values/rating';
import { ratingColours } from '../core/sheets/palette';
import { list } from '../core/sheets/words';
import {
  isOurColour,
  isOurList,
  listTitle,
  readRatingRules,
  replacedLists,
  replacedName,
  type ListCells,
  type ReplacedList,
} from './readRatingRules';
import { removeRatingAids } from './removeRatingAids';
import { queueSetting } from './settings';

/** Puts lists and colours on rating columns: one batch reads what is there, one writes. */
export async function addRatingAids(
  context: Excel.RequestContext,
  choices: RatingChoices,
): Promise<RatingAids> {
  const { lists, columns, settings } = await readRatingRules(context, choices);
  const notes: string[] = [];
  const replaced: ReplacedList[] = [];
  let cells = 0;
  for (const cellsOf of lists) {
    const { sheet, address, area, validation } = cellsOf;
    const place = `“${sheet}”, ${address}`;
    if (isMixed(validation)) {
      notes.push(`${place}: left alone, because its cells have different rules of their own.`);
      continue;
    }
    const isOurs = isOurList(validation);
    if (!isOurs && isSameList(validation, choices.words)) {
      notes.push(`${place}: its own list has the same words, and stays.`);
      continue;
    }
    if (!isOurs && validation.type !== 'None') {
      notes.push(
        `${place}: ${inWords(validation)} was replaced. It comes back when the lists are taken off.`,
      );
      replaced.push(kept(cellsOf));
    }
    setList(validation, choices.words);
    cells += area.rows;
  }
  for (const { whole, range, formats } of columns) {
    const others = formats.filter((format) => !isOurColour(format)).length;
    if (others > 0) {
      const rules = others === 1 ? '1 rule of its own stays' : `${others} rules of its own stay`;
      notes.push(`“${whole.sheet}”, ${rectAddress(whole.area)}: ${rules}, under the colours of BRAG Board.`);
    }
    for (const format of formats) if (isOurColour(format)) format.delete();
    // A new rule goes before the others, so the last of ours is put in first.
    for (const rating of [...choices.ratings].reverse())
      addColour(range, ratingNames[rating], ratingColours[rating]);
  }
  if (replaced.length > 0) queueSetting(context, replacedName, [...replacedLists(settings), ...replaced]);
  try {
    await context.sync();
  } catch (error) {
    await removeRatingAids(context, choices);
    throw error;
  }
  return { cells, notes };
}

const isMixed = ({ type }: Excel.DataValidation): boolean =>
  type === 'Inconsistent' || type === 'MixedCriteria';

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

const kept = ({ sheet, address, validation }: ListCells): ReplacedList => ({
  sheet,
  address,
  rule: validation.rule,
  errorAlert: validation.errorAlert,
  prompt: validation.prompt,
  ignoreBlanks: validation.ignoreBlanks,
});

function setList(validation: Excel.DataValidation, words: readonly string[]): void {
  validation.clear();
  validation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  validation.errorAlert = {
    title: listTitle,
    message: `Choose ${list(words.slice(0, -1))} or ${words[words.length - 1] ?? ''}.`,
    showAlert: true,
    style: 'Stop',
  };
}

function addColour(range: Excel.Range, word: string, { fill, text }: { fill: string; text: string }): void {
  const format = range.conditionalFormats.add('CellValue');
  format.cellValue.format.fill.color = fill;
  format.cellValue.format.font.color = text;
  format.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
  format.stopIfTrue = true;
}
