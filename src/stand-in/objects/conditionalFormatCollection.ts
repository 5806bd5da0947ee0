import type { Args } from '../protocol/hostObject';
import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { without, overlaps } from '../../workbook-file/model/area';
import { forAreas } from '../../workbook-file/model/shiftFormula';
import type { ConditionalFormat } from '../../workbook-file/model/sheetParts';
import { collectionMembers, placeMember } from './collectionMembers';
import { conditionalFormatClass, fileTypes } from './conditionalFormatClass';
import type { RangeTarget } from './rangeTarget';
import { requireFormattable } from './requireWritable';

const list = ({ sheet, area }: RangeTarget) =>
  sheet.conditionalFormats.filter((format) => format.areas.some((own) => overlaps(own, area)));
const items = (self: RangeTarget) => list(self).map((format) => conditionalFormatClass({ ...self, format }));

function find(self: RangeTarget, id: string) {
  const format = list(self).find((candidate) => candidate.id === id);
  return format && conditionalFormatClass({ ...self, format });
}

function add(self: RangeTarget, args: Args) {
  requireFormattable(self);
  const type = fileTypes[args.text(0)];
  if (!type)
    throw new HostError(
      'NotImplemented',
      `The stand-in Excel does not make conditional formats of type ${args.text(0)}.`,
    );
  const { book, sheet, area } = self;
  // Excel puts a new format before the others.
  const format: ConditionalFormat = {
    id: book.newId(),
    areas: [area],
    type,
    formulas: [],
    style: {},
    stopIfTrue: false,
    priority: 0,
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return conditionalFormatClass({ ...self, format });
}

/** Takes formats away from the range; one that also lies elsewhere stays there. */
export function clearConditionalFormats(self: RangeTarget): void {
  requireFormattable(self);
  const { sheet, area } = self;
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    if (!format.areas.some((own) => overlaps(own, area))) return [format];
    const areas = without(format.areas, area);
    const formulas = format.formulas.map((formula) => forAreas(formula, format.areas, areas));
    // Kinds of rules that cannot be written anew keep their XML, as it is.
    const isSame = format.type === 'other' || formulas.join() === format.formulas.join();
    return areas.length === 0 ? [] : [{ ...format, areas, formulas, xml: isSame ? format.xml : undefined }];
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection = declareClass<RangeTarget>('ConditionalFormatCollection', {
  items,
  members: {
    ...collectionMembers(items, find, { count: '1.6', orNull: '1.14' }),
    ...placeMember(items),
    Add: method(add, '1.6'),
    ClearAll: method(clearConditionalFormats, '1.6'),
  },
});
