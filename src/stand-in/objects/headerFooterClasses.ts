import { declareClass, link, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { WorksheetTarget } from './worksheetTarget';

type Side = 'L' | 'C' | 'R';
const sides: Side[] = ['L', 'C', 'R'];

/** The three texts of a header in the file's code (`&L…&C…&R…`); text before any mark is in the middle. */
function splitHeader(code: string): Record<Side, string> {
  const parts: Record<Side, string> = { L: '', C: '', R: '' };
  let side: Side = 'C';
  for (const piece of code.match(/&[LCR]|&"[^"]*"|&.|[^&]+/gs) ?? []) {
    const mark = sides.find((name) => piece === `&${name}`);
    if (mark) side = mark;
    else parts[side] += piece;
  }
  return parts;
}

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
