import { declareClass, link, property, type Member } from '../protocol/declareClass';
import { dataValidationClass } from './dataValidationClass';
import { fullAddress } from './rangeAddress';
import type { AreasTarget } from './rangeAreasClass';
import { rangeClass } from './rangeClass';
import { rangeFormatClass } from './rangeFormatClass';
import { together } from './together';

const areaCollection = declareClass<AreasTarget>('RangeCollection', {
  items: (self) => self.areas.map((area) => rangeClass({ ...self, area })),
  members: {},
});

export const rangeAreasMembers: Record<string, Member<AreasTarget>> = {
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
};
