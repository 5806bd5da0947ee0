import { serialOf } from '../../cells/serialDate';
import { fields } from '../columns/fields';
import {
  mergedRatingUses,
  parentRowUses,
  sheetUses,
  spendSources,
  type MappedCode,
  type MappedColumn,
  type MappedDates,
  type MappedKey,
  type MappedLedger,
  type MappedMeasure,
  type MappedMeasures,
  type MappedMeasureTarget,
  type MappedRating,
  type MappedShare,
  type Mapping,
  type SheetMapping,
  type TableMapping,
} from './mapping';
import { plain } from '../../cells/text';
import { otherColours, ratings, type OtherColour } from '../values/rating';
import { ratingWord } from '../values/readRating';

/** A mapping as it was understood, or what is wrong with it: a phrase that begins with the place. */
export type ParsedMapping = { readonly mapping: Mapping } | { readonly problem: string };

/** Checks the shape of a mapping that came from a file or a workbook's settings. Nothing in it is guessed at. */
export function parseMapping(value: unknown): ParsedMapping {
  try {
    return { mapping: mapping(value) };
  } catch (error) {
    if (error instanceof WrongShape) return { problem: error.message };
    throw error;
  }
}

/** Thrown and caught in this file alone: the first thing that is wrong ends the reading. */
class WrongShape extends Error {}

type Json = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Mapping {
  const all = object(value, 'the mapping', [
    'version',
    'sheets',
    'key',
    'dates',
    'ratings',
    'mergedRatings',
    'parentRows',
    'ledger',
    'measures',
  ]);
  if (all['version'] !== 1) throw new WrongShape('version is not 1');
  const sheets = list(all['sheets'] ?? [], 'sheets').map((sheet, index) =>
    sheetMapping(sheet, `sheets[${index}]`),
  );
  const names = new Set(sheets.map(({ name }) => name));
  if (names.size < sheets.length) throw new WrongShape('sheets names a sheet twice');
  return {
    version: 1,
    sheets,
    ...(all['key'] === undefined ? {} : { key: keyMapping(all['key']) }),
    ...(all['dates'] === undefined ? {} : { dates: dateMapping(all['dates']) }),
    ...(all['ratings'] === undefined ? {} : { ratings: ratingMappings(all['ratings']) }),
    ...(all['mergedRatings'] === undefined
      ? {}
      : { mergedRatings: oneOf(all['mergedRatings'], mergedRatingUses, 'mergedRatings') }),
    ...(all['parentRows'] === undefined
      ? {}
      : { parentRows: oneOf(all['parentRows'], parentRowUses, 'parentRows') }),
    ...(all['ledger'] === undefined ? {} : { ledger: ledgerMapping(all['ledger']) }),
    ...(all['measures'] === undefined ? {} : { measures: measureMapping(all['measures']) }),
  };
}

function sheetMapping(value: unknown, place: string): SheetMapping {
  const sheet = object(value, place, ['name', 'use', 'tables']);
  const name = text(sheet['name'], `${place}.name`);
  const use = oneOf(sheet['use'] ?? 'plan', sheetUses, `${place}.use`);
  if (sheet['tables'] === undefined) return { name, use };
  const tables = list(sheet['tables'], `${place}.tables`);
  return {
    name,
    use,
    tables: tables.map((table, index) => tableMapping(table, `${place}.tables[${index}]`)),
  };
}

const areaSources = ['column', 'headings', 'title', 'sheet name'] as const;
const mostHeaderRows = 3;
/** Excel's limit. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const lastRow = 1_048_576;

function tableMapping(value: unknown, place: string): TableMapping {
  const table = object(value, place, ['headerRow', 'headerRows', 'columns', 'areas', 'unused']);
  const { headerRows, columns, areas } = table;
  return {
    headerRow: wholeNumber(table['headerRow'], lastRow, `${place}.headerRow`),
    ...(headerRows === undefined
      ? {}
      : { headerRows: wholeNumber(headerRows, mostHeaderRows, `${place}.headerRows`) }),
    ...(columns === undefined ? {} : { columns: columnMappings(columns, `${place}.columns`) }),
    ...(areas === undefined ? {} : { areas: oneOf(areas, areaSources, `${place}.areas`) }),
  };
}

function columnMappings(value: unknown, place: string): NonNullable<TableMapping['columns']> {
  const stated = object(value, place, fields);
  return Object.fromEntries(
    Object.entries(stated).map(([field, column]) => [field, columnMapping(column, `${place}.${field}`)]),
  );
}

/** An object, or only the letters; null says that the plan has no such column. */
function columnMapping(value: unknown, place: string): MappedColumn | null {
  if (value === null) return null;
  const stated = typeof value === 'string' ? { column: value } : object(value, place, ['column', 'heading']);
  const column = text(stated['column'], `${place}.column`);
  if (!/^[a-z]{1,3}$/i.test(column)) throw new WrongShape(`${place}.column is not the letters of a column`);
  const heading = stated['heading'];
  return {
    column: column.toUpperCase(),
    ...(heading === undefined ? {} : { heading: text(heading, `${place}.heading`) }),
  };
}

function keyMapping(value: unknown): MappedKey {
  const key = object(value, 'key', [...ratings, 'others', 'source']);
  const meanings = ratings.flatMap((rating) =>
    key[rating] === undefined ? [] : [[rating, text(key[rating], `key.${rating}`)] as const],
  );
  const others = key['others'];
  return {
    ...Object.fromEntries(meanings),
    ...(others === undefined
      ? {}
      : { others: list(others, 'key.others').map((one, index) => otherColour(one, `key.others[${index}]`)) }),
  };
}

function otherColour(value: unknown, place: string): OtherColour {
  const other = object(value, place, ['colour', 'meaning', 'countsAs']);
  return {
    colour: oneOf(other['colour'], otherColours, `${place}.colour`),
    meaning: text(other['meaning'], `${place}.meaning`),
    countsAs: oneOf(other['countsAs'], [...ratings, 'unrated'] as const, `${place}.countsAs`),
  };
}

function ratingMappings(value: unknown): MappedRating[] {
  const stated = list(value, 'ratings').map((one, index): MappedRating => {
    const place = `ratings[${index}]`;
    const rating = object(one, place, ['value', 'countsAs']);
    return {
      value: text(rating['value'], `${place}.value`),
      countsAs: oneOf(rating['countsAs'], [...ratings, 'unrated', 'left'] as const, `${place}.countsAs`),
    };
  });
  const words = new Set(stated.map((one) => ratingWord(one.value)));
  if (words.size < stated.length) throw new WrongShape('ratings states a value twice');
  return stated;
}

const terms = ['autumn', 'spring', 'summer'] as const;

function dateMapping(value: unknown): MappedDates {
  const dates = object(value, 'dates', ['quarters', 'terms']);
  const { quarters } = dates;
  const stated = dates['terms'] === undefined ? {} : object(dates['terms'], 'dates.terms', terms);
  const ends = Object.entries(stated).map(
    ([term, day]) => [term, termEnd(day, `dates.terms.${term}`)] as const,
  );
  return {
    ...(quarters === undefined
      ? {}
      : { quarters: oneOf(quarters, ['financial', 'calendar'] as const, 'dates.quarters') }),
    ...(ends.length === 0 ? {} : { terms: Object.fromEntries(ends) }),
  };
}

/** A month and a day that every year has: 31 December is `12-31`. */
function termEnd(value: unknown, place: string): string {
  const day = text(value, place);
  const [month = 0, last = 0] = day.split('-').map(Number);
  const isDay = /^\d{1,2}-\d{1,2}$/.test(day) && serialOf(commonYear, month, last) !== null;
  if (!isDay) throw new WrongShape(`${place} is not a month and a day such as 12-31`);
  return day;
}

const commonYear = 2025;

function ledgerMapping(value: unknown): MappedLedger {
  const { counts, years, codes } = object(value, 'ledger', ['counts', 'years', 'codes']);
  return {
    ...(counts === undefined ? {} : { counts: oneOf(counts, spendSources, 'ledger.counts') }),
    ...(years === undefined
      ? {}
      : {
          years: list(years, 'ledger.years').map((year, index) =>
            financialYear(year, `ledger.years[${index}]`),
          ),
        }),
    ...(codes === undefined ? {} : { codes: codeMappings(codes) }),
  };
}

/** A financial year in both its years: 2025/26. */
function financialYear(value: unknown, place: string): string {
  const year = text(value, place);
  const [first = NaN, last = NaN] = (/^(20\d\d)\/(\d\d)$/.exec(year) ?? []).slice(1).map(Number);
  if ((first + 1) % 100 !== last) throw new WrongShape(`${place} is not a financial year such as 2025/26`);
  return year;
}

function codeMappings(value: unknown): MappedCode[] {
  const stated = list(value, 'ledger.codes').map((one, index): MappedCode => {
    const place = `ledger.codes[${index}]`;
    const { code, to } = object(one, place, ['code', 'to']);
    const shares =
      to === 'other' ? to : list(to, `${place}.to`).map((share, at) => shareOf(share, `${place}.to[${at}]`));
    if (shares.length === 0) throw new WrongShape(`${place}.to names nothing`);
    return { code: text(code, `${place}.code`), to: shares };
  });
  if (new Set(stated.map(({ code }) => plain(code))).size < stated.length) {
    throw new WrongShape('ledger.codes states a code twice');
  }
  return stated;
}

function shareOf(value: unknown, place: string): MappedShare {
  const { action, area, share } = object(value, place, ['action', 'area', 'share']);
  if ((action === undefined) === (area === undefined)) {
    throw new WrongShape(`${place} names neither an action nor an area, or both`);
  }
  const isPart = typeof share === 'number' && share > 0 && share <= mostParts;
  if (share !== undefined && !isPart)
    throw new WrongShape(`${place}.share is not a number up to ${mostParts}`);
  const part = share === undefined ? {} : { share };
  return action === undefined
    ? { area: text(area, `${place}.area`), ...part }
    : { action: text(action, `${place}.action`), ...part };
}

const mostParts = 1000;

function measureMapping(value: unknown): MappedMeasures {
  const { links } = object(value, 'measures', ['links']);
  if (links === undefined) return {};
  const stated = list(links, 'measures.links').map((one, index): MappedMeasure => {
    const place = `measures.links[${index}]`;
    const { measure, to } = object(one, place, ['measure', 'to']);
    const targets =
      to === 'none'
        ? to
        : list(to, `${place}.to`).map((target, at) => measureTarget(target, `${place}.to[${at}]`));
    if (targets.length === 0) throw new WrongShape(`${place}.to names nothing`);
    return { measure: text(measure, `${place}.measure`), to: targets };
  });
  if (new Set(stated.map(({ measure }) => plain(measure))).size < stated.length) {
    throw new WrongShape('measures.links states a measure twice');
  }
  return { links: stated };
}

const measureTargets = ['action', 'area', 'risk'] as const;

function measureTarget(value: unknown, place: string): MappedMeasureTarget {
  const target = object(value, place, measureTargets);
  const [kind, ...others] = measureTargets.filter((one) => target[one] !== undefined);
  if (kind === undefined || others.length > 0)
    throw new WrongShape(`${place} does not name one action, area or risk`);
  const name = text(target[kind], `${place}.${kind}`);
  return kind === 'action' ? { action: name } : kind === 'area' ? { area: name } : { risk: name };
}

function object(value: unknown, place: string, known: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongShape(`${place} is not an object`);
  const other = Object.keys(value).find((name) => !known.includes(name));
  if (other !== undefined)
    throw new WrongShape(`${place} has “${other}”, which is not one of ${known.join(', ')}`);
  return value as Json;
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongShape(`${place} is not a list`);
  return value as readonly unknown[];
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new WrongShape(`${place} is not a text`);
  return value;
}

function wholeNumber(value: unknown, most: number, place: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw new WrongShape(`${place} is not a whole number from 1 to ${most}`);
  }
  return value;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], place: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongShape(`${place} is not one of ${choices.join(', ')}`);
  return found;
}
