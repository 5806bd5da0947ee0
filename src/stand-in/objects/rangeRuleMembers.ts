import { link, property, type Member } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { contains, overlaps } from '../../workbook-file/model/area';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidationClass';
import type { RangeTarget } from './rangeTarget';
import { requireWritable } from './requireWritable';
import { writeCells } from './writeCells';
import type { Hyperlink } from '../../workbook-file/model/sheetParts';

/** A hyperlink as Office.js has it. */
interface RangeHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

function readHyperlink({ book, sheet, area }: RangeTarget): RangeHyperlink | null {
  const found = sheet.hyperlinks.find((hyperlink) => contains(hyperlink.area, area));
  if (!found) return null;
  const value = sheet.cell(area.row, area.column)?.value;
  book.calculate();
  return {
    ...(found.address !== undefined && { address: found.address }),
    ...(found.location !== undefined && { documentReference: found.location }),
    ...(found.screenTip !== undefined && { screenTip: found.screenTip }),
    textToDisplay: typeof value === 'string' ? value : '',
  };
}

function writeHyperlink(self: RangeTarget, value: unknown): void {
  requireWritable(self);
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  const { address, documentReference, screenTip, textToDisplay } = value as RangeHyperlink;
  if (!address && !documentReference) throw new HostError('InvalidArgument');
  const hyperlink: Hyperlink = {
    area: self.area,
    ...(address && { address }),
    ...(documentReference && { location: documentReference }),
    ...(screenTip && { screenTip }),
  };
  const { sheet } = self;
  const others = sheet.hyperlinks.filter((other) => !overlaps(other.area, self.area));
  const same = sheet.hyperlinks.findIndex((other) => JSON.stringify(other) === JSON.stringify(hyperlink));
  // The same link again keeps its place, so that building twice changes nothing.
  if (same < 0) sheet.hyperlinks = [...others, hyperlink];
  if (textToDisplay !== undefined)
    writeCells({ ...self, area: { ...self.area, rows: 1, columns: 1 } }, `'${textToDisplay}`);
}

/** Rules and links of a range. */
export const rangeRuleMembers: Record<string, Member<RangeTarget>> = {
  Hyperlink: property(readHyperlink, writeHyperlink, '1.7'),
  ConditionalFormats: link((self) => conditionalFormatCollection(self), '1.6'),
  DataValidation: link((self) => dataValidationClass(self), '1.8'),
};
