import { serialOf, type WorkbookFile } from '../workbookFile';
import { areas, type Action } from './content';
import { heads, start } from './besideSheets';
import * as look from './look';

const LEDGER = 'Ledger extract';
const CODES = 'Cost codes';
const FIRST_LINE = 5;

/** The periods of the extract, with the calendar month that each is. */
const periods = [
  ['2024/25 P10', '2025-01'],
  ['2024/25 P11', '2025-02'],
  ['2024/25 P12', '2025-03'],
  ['2025/26 P01', '2025-04'],
  ['2025/26 P02', '2025-05'],
  ['2025/26 P03', '2025-06'],
  ['2025/26 P04', '2025-07'],
  ['2025/26 P05', '2025-08'],
] as const;

const kinds = [
  ['110010', 'Salary recharge', 'Fenwick Borough Council'],
  ['110400', 'Agency cover', 'Meridian Care Staffing'],
  ['320150', 'Training and development', 'Inclusive Practice Partners'],
  ['330200', 'Professional fees', 'Harwood Consulting LLP'],
  ['340110', 'Venue and catering', 'Fenwick Guildhall'],
  ['350600', 'Printing and translation', 'Clearword Print'],
] as const;

interface Line {
  readonly code: string;
  readonly period: number;
  readonly day: number;
  readonly kind: number;
  readonly pence: number;
}

/** Each action has a cost code of its own: `SE2004` is 2.4. References are used twice, so the place in the area counts. */
const codeOf = (area: number, index: number): string => `SE${area + 1}${String(index + 1).padStart(3, '0')}`;

/** What the plan records of an action; null where it records none. */
const recorded = ({ actual }: Action): number | null => (typeof actual === 'number' ? actual : null);

/** The lines of an action: the plan's actual in parts; an accrual and its reversal where nothing was spent of a budget. */
function linesOf(action: Action, area: number, index: number): Line[] {
  const code = codeOf(area, index);
  const pence = (recorded(action) ?? 0) * 100;
  const seed = area * 31 + index * 7;
  if (pence === 0) {
    const isBudgeted = typeof action.budget === 'number' && action.budget > 0;
    const line = { code, day: 28, kind: 3, period: seed % 6 };
    return isBudgeted
      ? [
          { ...line, pence: 50_000 },
          { ...line, period: line.period + 1, pence: -50_000 },
        ]
      : [];
  }
  const count = Math.min(20, 3 + Math.floor(Math.sqrt(pence / 110_000)));
  const weights = Array.from({ length: count }, (_, line) => 5 + ((seed + line * 11) % 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = pence;
  return weights.map((weight, line) => {
    const part = line === count - 1 ? left : Math.round((pence * weight) / all) + ((seed + line) % 7) - 3;
    left -= part;
    return {
      code,
      period: (seed + line * 3) % periods.length,
      day: 1 + ((seed * 5 + line * 13) % 27),
      kind: (seed + line) % kinds.length,
      pence: part,
    };
  });
}

/** Finance's extract of the general ledger, and the table that says what its codes are for. */
export function writeLedger(book: WorkbookFile): void {
  const lines = areas
    .flatMap(({ actions }, area) => actions.flatMap((action, index) => linesOf(action, area, index)))
    .sort((a, b) => a.period - b.period || a.day - b.day || a.code.localeCompare(b.code));
  const sheet = start(
    book,
    LEDGER,
    [14, 13, 12, 12, 30, 30, 13, 15],
    'General ledger transactions GL0417, periods 2024/25 P10 to 2025/26 P05, run 05/09/2025 07:12',
  );
  heads(sheet, ['Period', 'Posting date', 'Cost code', 'Subjective', 'Description', 'Supplier', 'Document', 'Net amount (£)']); // prettier-ignore
  lines.forEach(({ code, period, day, kind, pence }, index) => {
    const row = FIRST_LINE + index;
    const [name, month] = periods[period] ?? periods[0];
    const [subjective, description, supplier] = kinds[kind] ?? kinds[0];
    sheet.put(`A${row}`, name, look.body);
    sheet.put(`B${row}`, serialOf(`${month}-${String(day).padStart(2, '0')}`), look.date);
    sheet.put(`C${row}`, code, look.body);
    sheet.put(`D${row}`, subjective, look.body);
    sheet.put(`E${row}`, description, look.body);
    sheet.put(`F${row}`, supplier, look.body);
    sheet.put(`G${row}`, `JN${410_000 + index}`, look.body);
    sheet.put(`H${row}`, pence / 100, look.pence);
  });
  const last = FIRST_LINE + lines.length - 1;
  const total = lines.reduce((sum, { pence }) => sum + pence, 0) / 100;
  sheet.put(`A${last + 1}`, 'Total', look.total(look.body));
  sheet.formula(`H${last + 1}`, `SUM(H${FIRST_LINE}:H${last})`, total, look.total(look.pence));
}

/** Two actions have the reference 3.6: their codes are of their area. */
export function writeCodes(book: WorkbookFile): void {
  const sheet = start(book, CODES, [12, 48, 44], 'Codes of the SEND improvement programme, kept by Finance');
  heads(sheet, ['Cost code', 'Service', 'Plan reference']);
  let row = FIRST_LINE;
  areas.forEach(({ name, actions }, area) => {
    actions.forEach((action, index) => {
      const isUsedTwice =
        areas.flatMap((one) => one.actions).filter(({ ref }) => ref === action.ref).length > 1;
      sheet.put(`A${row}`, codeOf(area, index), look.body);
      sheet.put(`B${row}`, `SEND programme, ${name}`, look.body);
      sheet.put(`C${row}`, isUsedTwice ? name : action.ref, look.body);
      row += 1;
    });
  });
}
