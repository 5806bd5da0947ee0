import type { Cases } from './case';

export const dates: Cases = {
  'date.unreadable': [
    ['start', { start: 'soon' }, 'E2'],
    ['due', { due: 'tbc after review' }, 'F2'],
    ['revised', { revisedDue: 'tbc after review' }, 'R2'],
    ['undated', { due: 'Ongoing' }, ''],
  ],
  'date.several': [
    ['two due dates', { due: '31/03/2025, then 31/03/2026' }, 'F2'],
    ['two start dates', { start: '01/04/2024; 01/05/2024' }, 'E2'],
    ['one date', { due: '31/03/2026' }, ''],
    ['the same day twice', { due: 'by 31/03/2026 (31 March 2026)' }, 'F2'],
  ],
  'date.ambiguous': [
    ['a month and two digits', { due: 'May 26' }, 'F2'],
    ['with a dash', { due: 'Sep-26' }, 'F2'],
    ['of a start', { start: 'May 25' }, 'E2'],
    ['of a revised date', { revisedDue: 'May 26' }, 'R2'],
    ['past the days of a month', { due: 'May 32' }, ''],
    ['the year in full', { due: 'May 2026' }, ''],
    ['the end of a month', { due: 'end of May 26' }, ''],
  ],
  'date.start-after-due': [
    ['by a day', { start: '01/04/2026', due: '31/03/2026' }, 'E2'],
    ['the same day', { start: '31/03/2026', due: '31/03/2026' }, ''],
    ['no due date', { start: '01/04/2026', due: '' }, ''],
    ['the revised date counts', { start: '01/04/2026', revisedDue: '01/04/2026' }, ''],
  ],
  'date.completed-unreadable': [
    ['words', { completed: 'when signed' }, 'N2'],
    ['words for no date', { completed: 'n/a' }, ''],
    ['blank', { completed: '' }, ''],
    ['a date', { completed: '01/09/2025' }, ''],
  ],
  'date.completed-in-future': [
    ['the day after', { completed: '09/09/2025' }, 'N2'],
    ['on the day', { completed: '08/09/2025' }, ''],
    ['blank', { completed: '' }, ''],
  ],
  'date.undated': [
    ['Ongoing', { due: 'Ongoing' }, 'F2'],
    ['a revised date', { revisedDue: 'Quarterly' }, 'R2'],
    ['a date', { due: '31/03/2026' }, ''],
    ['blank', { due: '' }, ''],
    ['the start', { start: 'Ongoing' }, ''],
  ],
  'date.unlikely-year': [
    ['the first day of the earliest year', { start: '01/01/2020' }, ''],
    ['the day before it', { start: '31/12/2019' }, 'E2'],
    ['the last day of the latest year', { due: '31/12/2035' }, ''],
    ['the day after it', { due: '01/01/2036' }, 'F2'],
    ['digits swapped, revised', { revisedDue: '31/03/2052' }, 'R2'],
    ['completed', { completed: '01/09/2015' }, 'N2'],
    ['as set', { start: '31/12/2024' }, 'E2', { settings: { yearsBack: 0 } }],
  ],
};
