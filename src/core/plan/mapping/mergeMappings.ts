import { mergeChanges } from '../../cells/mergeChanges';
import type { Mapping, SheetMapping } from './mapping';

/**
 * Brings together what two people have said of a plan's sheets and columns: for each sheet, the key and the dates, as
 * whoever changed it left it. Where both changed the same, mine counts.
 * @param shown what I saw when I began
 * @param theirs what is kept by now
 */
export function mergeMappings(
  shown: Mapping,
  mine: Mapping,
  theirs: Mapping,
): { readonly mapping: Mapping; readonly conflicts: readonly string[] } {
  const before = byName(shown);
  const now = byName(theirs);
  const conflicts: string[] = [];
  const merge = <T>(base: T, own: T, other: T | undefined, what: string): T => {
    if (other === undefined) return own;
    const merged = mergeChanges(base, own, other);
    if (merged.conflicts.length > 0) conflicts.push(what);
    // A sheet's tables belong together: halves of two people's make no sense.
    return merged.conflicts.length > 0 ? own : (merged.value as T);
  };
  const sheets = mine.sheets.map((sheet) =>
    merge<SheetMapping | undefined>(
      before.get(sheet.name),
      sheet,
      now.get(sheet.name),
      `the sheet “${sheet.name}”`,
    ),
  );
  const key = merge(shown.key, mine.key, theirs.key, 'the rating key');
  const dates = merge(shown.dates, mine.dates, theirs.dates, 'how dates are read');
  const ratings = merge(shown.ratings, mine.ratings, theirs.ratings, 'what the words of ratings count as');
  const mergedRatings = merge(
    shown.mergedRatings,
    mine.mergedRatings,
    theirs.mergedRatings,
    'whose rating a merged cell is',
  );
  const parentRows = merge(
    shown.parentRows,
    mine.parentRows,
    theirs.parentRows,
    'what rows above others of their number are',
  );
  const ledger = merge(shown.ledger, mine.ledger, theirs.ledger, 'what the ledger’s codes are for');
  const measures = merge(shown.measures, mine.measures, theirs.measures, 'what the measures are of');
  const mapping: Mapping = {
    version: 1,
    sheets: sheets.filter((sheet) => sheet !== undefined),
    ...(key === undefined ? {} : { key }),
    ...(dates === undefined ? {} : { dates }),
    ...(ratings === undefined ? {} : { ratings }),
    ...(mergedRatings === undefined ? {} : { mergedRatings }),
    ...(parentRows === undefined ? {} : { parentRows }),
    ...(ledger === undefined ? {} : { ledger }),
    ...(measures === undefined ? {} : { measures }),
  };
  return { mapping, conflicts };
}

const byName = ({ sheets }: Mapping): Map<string, SheetMapping> =>
  new Map(sheets.map((sheet) => [sheet.name, sheet]));
