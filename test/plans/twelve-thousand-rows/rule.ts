import type { CellDescription } from '../describe';
import { day, heads } from '../describe';

const ACTIONS = 12_000;
/** A blank row stands after each thousand actions. */
const BLOCK = 1_000;
const PROGRESS = ['Complete', 'On track', 'Green', 'Amber', 'Red', 'Not started', 'Blue', 'At risk'];
const SOON = day('2025-10-08');
const LATE = day('2025-09-07');
const LATER = day('2026-03-31');

// prettier-ignore
const HEADS = heads(
  'Ref', 'Priority area', 'Area for improvement', 'Action', 'Lead', 'Agencies', 'Start', 'Due', 'Revised due', 'Completed',
  'Progress rating', 'Impact rating', 'Update', 'Evidence', 'Budget', 'Actual', 'Forecast', 'Funding source', 'Risk', 'Decision needed',
);

/**
 * Twelve thousand actions over twenty columns, in five areas that take turns. Within an area, action k has
 * the progress rating k mod 8 and, in area a, a Red impact where k mod 10 is below a, else Green. "On track"
 * is due soon; "Amber" and "Red" are late. Four actions are spoilt.
 */
export const rows = (): CellDescription[][] => [
  ['Programme of actions'],
  [],
  HEADS,
  ...Array.from({ length: ACTIONS }, (_, n) => n).flatMap((n) =>
    n > 0 && n % BLOCK === 0 ? [[], action(n)] : [action(n)],
  ),
];

function action(n: number): CellDescription[] {
  const area = (n % 5) + 1;
  const k = Math.floor(n / 5);
  const step = k % 8;
  const progress = n === 11_999 ? 'Gren' : PROGRESS[step]!;
  const impact = k % 10 < area ? 'Red' : 'Green';
  const lead = n === 6_000 ? null : 'Head of SEND';
  const budget = n === 3_000 ? 'TBC' : 100;
  const due = step === 1 ? SOON : step === 3 || step === 4 ? LATE : LATER;
  const ref = `A${n === 9_000 ? 8_999 : n}`;
  // prettier-ignore
  return [
    ref, `Priority ${area}`, `Aim ${(n % 40) + 1}`, `Action number ${n} of the programme`, lead, 'Council, ICB', day('2025-04-01'), due, null, null,
    progress, impact, 'The working group met and agreed the next steps.', 'Minutes', budget, k % 10, 110, 'High needs block', null, null,
  ];
}
