import type { Row } from '../../../support/actions';
import type { Cases } from './case';

const areas = (...all: readonly string[]): Row[] => all.map((area) => ({ area }));
const two = { settings: { expectedAreas: 2 } };

export const structure: Cases = {
  'area.count': [
    ['as many as expected', areas('A', 'B', 'A'), '', two],
    ['one too many', areas('A', 'B', 'C'), 'B1', two],
    ['one too few', areas('A', ''), 'B1', two],
    ['spelt in two cases is one', areas('A', 'a', 'B'), '', two],
    ['nothing expected', areas('A'), ''],
  ],
  'row.hidden': [
    ['one of two', [{}, { reference: '1.2' }], 'C3', { table: { hiddenRows: [2] } }],
    [
      'several are one issue, at the first',
      [{}, { reference: '1.2' }],
      'C2',
      { table: { hiddenRows: [1, 2] } },
    ],
    ['a hidden row without an action', {}, '', { table: { hiddenRows: [5] } }],
    ['none', {}, ''],
    ['of another sheet', {}, '', { table: { sheet: 'Other', hiddenRows: [1] } }],
  ],
  'text.formula-like': [
    ['an equals sign', { text: '=Review of terms' }, 'C2'],
    ['a call', { update: "+cmd|'/c calc'!A1" }, 'O2'],
    ['a function', { evidence: '@SUM(A1:A9)' }, 'I2'],
    ['a sum', { lead: '-SUM(A1)' }, 'D2'],
    ['a bullet', { update: '- Board met (twice)' }, ''],
    ['a plus', { text: '+ Extend the membership' }, ''],
    ['a telephone number', { lead: '+44 1632 960000' }, ''],
    ['a name', { text: '@ICB to confirm its lead' }, ''],
    ['a sign within', { text: 'Spend = budget' }, ''],
    ['no such column: the sheet’s name', { area: '=A' }, '', { columns: { action: 2, progress: 6 } }],
  ],
  'text.control-characters': [
    ['a bell', { update: 'Done\u0007' }, 'O2'],
    ['turned round', { lead: '\u202eDNES fo daeH' }, 'D2'],
    ['Arabic', { evidence: 'تم نشر الدليل للأسر' }, ''],
    ['an emoji of several parts', { text: '👩‍👧 Families' }, ''],
  ],
};
