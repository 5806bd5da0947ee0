import { declareClass, link, property, type HostClass } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Area } from '../../workbook-file/model/area';
import { dataValidationClass } from './dataValidationClass';
import { fullAddress, rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import { rangeFormatClass } from './rangeFormatClass';
import type { RangeTarget } from './rangeTarget';
import { together } from './together';
import type { WorksheetTarget } from './worksheetTarget';

interface Areas extends RangeTarget {
  areas: readonly Area[];
}

const areaCollection = declareClass<Areas>('RangeCollection', {
  items: (self) => self.areas.map((area) => rangeClass({ ...self, area })),
  members: {},
});

/** Several areas of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass: HostClass<Areas> = declareClass<Areas>('RangeAreas', {
  members: {
    Address: property(
      ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(', '),
      undefined,
      '1.9',
    ),
    AreaCount: property(({ areas }) => areas.length, undefined, '1.9'),
    CellCount: property(
      ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
      undefined,
      '1.9',
    ),
    Areas: link((self) => areaCollection(self), '1.9'),
    Format: link((self) => together(self.areas.map((area) => rangeFormatClass({ ...self, area }))), '1.9'),
    DataValidation: link(
      (self) => together(self.areas.map((area) => dataValidationClass({ ...self, area }))),
      '1.9',
    ),
  },
});

/** The areas of a list of addresses, as `Worksheet.getRanges` takes it. @throws InvalidArgument where one is none */
export function areasOfAddresses({ book, sheet }: WorksheetTarget, addresses: string): Areas {
  const areas = addresses.split(/[,;]/).map((address) => rangeOfAddress(book, sheet, address).area);
  const [area] = areas;
  if (!area) throw new HostError('InvalidArgument');
  return { book, sheet, area, areas };
}
