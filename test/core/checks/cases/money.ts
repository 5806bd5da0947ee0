import { allColumns } from '../../../support/actions';
import type { Cases } from './case';

const money = { budget: 100, actual: 50, forecast: 100 };
const total = (row: number, pounds: number) => ({ row, field: 'budget' as const, pounds });
const aside = (row: number, reason: 'total' | 'heading') => ({ row, reason });

export const moneyCases: Cases = {
  'money.unreadable': [
    ['words', { budget: 'see finance', forecast: '12,00' }, 'J2 L2'],
    ['an amount in words', { budget: '£12k' }, ''],
  ],
  'money.missing': [
    ['to come', { actual: 'TBC' }, 'K2'],
    ['no money', { budget: '', actual: '', forecast: '' }, ''],
  ],
  'money.over-budget': [
    ['exactly ten percent', { ...money, forecast: 110 }, ''],
    ['a penny more', { ...money, forecast: 110.01 }, 'L2'],
    ['less than a penny more', { ...money, forecast: 110.004 }, ''],
    ['spend and forecast', { ...money, actual: 111, forecast: 111 }, 'K2 L2'],
    ['any spend on a budget of £0', { ...money, budget: 0, actual: 0.01, forecast: 0 }, 'K2'],
    ['no budget yet', { ...money, budget: 'TBC' }, ''],
    ['no budget', { ...money, budget: '' }, ''],
    ['a budget below £0', { ...money, budget: -1 }, ''],
    ['as set', { ...money, forecast: 100.01 }, 'L2', { settings: { overBudgetPercent: 0 } }],
  ],
  'money.negative': [
    ['by a penny', { budget: -0.01 }, 'J2'],
    ['in brackets', { actual: '(300)' }, 'K2'],
    ['£0', { forecast: 0 }, ''],
  ],
  'money.spend-without-impact': [
    ['a penny and impact blank', { actual: 0.01, impact: '' }, 'H2'],
    ['a penny and impact Red', { actual: 0.01, impact: 'Red' }, 'H2'],
    ['nothing spent', { actual: 0, impact: 'Red' }, ''],
    ['impact Amber', { actual: 50, impact: 'Amber' }, ''],
    ['impact not to be read', { actual: 50, impact: 'Gren' }, ''],
    ['up to the amount set', { actual: 50, impact: 'Red' }, '', { settings: { spendWithoutImpact: 50 } }],
    ['a penny above it', { actual: 50.01, impact: 'Red' }, 'H2', { settings: { spendWithoutImpact: 50 } }],
    ['no such column', { actual: 50, impact: '' }, '', { columns: { action: 2, progress: 6, actual: 10 } }],
  ],
  'money.red-no-spend': [
    ['£0', { progress: 'Red', actual: 0 }, 'K2'],
    ['blank', { progress: 'Red', actual: '' }, 'K2'],
    ['a penny', { progress: 'Red', actual: 0.01 }, ''],
    ['to come', { progress: 'Red', actual: 'TBC' }, ''],
    ['no budget to spend', { progress: 'Red', budget: 0, actual: 0 }, ''],
    ['Amber', { progress: 'Amber', actual: 0 }, ''],
    [
      'no such column',
      { progress: 'Red', actual: '' },
      '',
      { columns: { action: 2, progress: 6, budget: 9 } },
    ],
  ],
  'total.disagrees': [
    [
      'agrees',
      [{ budget: 100 }, { budget: 50.5 }],
      '',
      { table: { totals: [total(3, 150.5)], setAside: [aside(3, 'total')] } },
    ],
    [
      'a penny too much',
      [{ budget: 100 }, { budget: 50.5 }],
      'J4',
      { table: { totals: [total(3, 150.51)], setAside: [aside(3, 'total')] } },
    ],
    [
      'pence that binary fractions get wrong',
      [{ budget: 0.1 }, { budget: 0.2 }],
      '',
      { table: { totals: [total(3, 0.3)], setAside: [aside(3, 'total')] } },
    ],
    [
      'an amount typed as text is left out',
      [{ budget: 100 }, { budget: '£12k' }],
      'J4',
      { table: { totals: [total(3, 100)], setAside: [aside(3, 'total')] } },
    ],
    [
      'subtotals and a grand total',
      [{ budget: 1 }, { at: 3, budget: 2 }],
      '',
      {
        table: {
          totals: [total(2, 1), total(4, 2), total(5, 3)],
          setAside: [2, 4, 5].map((row) => aside(row, 'total')),
        },
      },
    ],
    [
      'a wrong subtotal',
      [{ budget: 1 }, { at: 3, budget: 2 }],
      'J5',
      {
        table: {
          totals: [total(2, 1), total(4, 4), total(5, 3)],
          setAside: [2, 4, 5].map((row) => aside(row, 'total')),
        },
      },
    ],
    [
      'a total of the rows under a heading',
      [{ budget: 1 }, { at: 3, budget: 2 }],
      '',
      { table: { totals: [total(4, 2)], setAside: [aside(2, 'heading'), aside(4, 'total')] } },
    ],
    [
      'a total above the rows',
      [{ at: 2, budget: 1 }],
      '',
      { table: { totals: [total(1, 1)], setAside: [aside(1, 'total')] } },
    ],
    [
      'thirds of a penny',
      [{ budget: 33.335 }, { budget: 33.335 }, { budget: 33.335 }],
      '',
      { table: { totals: [total(4, 100.005)], setAside: [aside(4, 'total')] } },
    ],
    [
      'of what a filter leaves',
      [{ budget: 1 }, { budget: 2 }],
      '',
      { table: { totals: [total(3, 2)], setAside: [aside(3, 'total')], hiddenRows: [1] } },
    ],
    ['no totals', [{ budget: 1 }], ''],
    [
      'another sheet’s total',
      [{ budget: 1 }],
      '',
      {
        columns: allColumns,
        table: { sheet: 'Other', totals: [total(3, 0)], setAside: [aside(3, 'total')] },
      },
    ],
  ],
};
