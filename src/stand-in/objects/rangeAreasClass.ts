import { nameClass } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Area } from '../../workbook-file/model/area';
import { rangeOfAddress } from './rangeAddress';
import type { RangeTarget } from './rangeTarget';
import type { WorksheetTarget } from './worksheetTarget';

/** The workbook's side of a RangeAreas. */
export interface AreasTarget extends RangeTarget {
  areas: readonly Area[];
}

/** Several areas of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasClass = nameClass<AreasTarget>('RangeAreas');

/** The areas of a list of addresses, as `Worksheet.getRanges` takes it. @throws InvalidArgument where one is none */
export function areasOfAddresses({ book, sheet }: WorksheetTarget, addresses: string): AreasTarget {
  const areas = addresses.split(/[,;]/).map((address) => rangeOfAddress(book, sheet, address).area);
  const [area] = areas;
  if (!area) throw new HostError('InvalidArgument');
  return { book, sheet, area, areas };
}
