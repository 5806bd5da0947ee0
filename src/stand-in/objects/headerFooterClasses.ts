import { declareClass, link, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { sides, splitHeader, type Side } from '../../workbook-file/model/headerTexts';
import type { WorksheetTarget } from './worksheetTarget';

/** The file's code of a header from its three texts. */
function joinHeader(parts: Record<Side, string>): string {
  return sides.map((side) => (parts[side] ? `&${side}${parts[side]}` : '')).join('');
}

function text(part: 'header' | 'footer', side: Side) {
  return property<WorksheetTarget>(
    ({ sheet }) => splitHeader(sheet.page[part])[side],
    ({ sheet }, value) => {
      if (typeof value !== 'string') throw new HostError('InvalidArgument');
      sheet.page = { ...sheet.page, [part]: joinHeader({ ...splitHeader(sheet.page[part]), [side]: value }) };
    },
    '1.9',
  );
}

const headerFooterClass = declareClass<WorksheetTarget>('HeaderFooter', {
  members: {
    LeftHeader: text('header', 'L'),
    CenterHeader: text('header', 'C'),
    RightHeader: text('header', 'R'),
    LeftFooter: text('footer', 'L'),
    CenterFooter: text('footer', 'C'),
    RightFooter: text('footer', 'R'),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup. One header for all pages; others are not supported. */
export const headerFooterGroup = declareClass<WorksheetTarget>('HeaderFooterGroup', {
  members: { DefaultForAllPages: link((self) => headerFooterClass(self), '1.9') },
});
