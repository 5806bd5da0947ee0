import type { Trial } from './trial';

/** Rows that are put in, moved, taken out, hidden and filtered. */
export const rowTrials: readonly Trial[] = [
  {
    name: 'Rows put in and moved, with what points at them',
    make: async ({ range, read }) => {
      range('V1:V4').values = [['a'], ['b'], ['c'], ['d']];
      range('W1').formulas = [['=V2&V4']];
      range('2:2').insert('Down');
      range('5:5').moveTo('2:2');
      range('5:5').delete('Up');
      return read(range('V1:W4'), 'formulas');
    },
  },
  {
    name: 'Hidden rows',
    make: async ({ range, read, context }) => {
      range('3:3').rowHidden = true;
      const { rowHidden } = await read(range('V1:V4'), 'rowHidden');
      const view = range('V1:V4').getColumn(0).getVisibleView().load('cellAddresses');
      await context.sync();
      range('3:3').rowHidden = false;
      await context.sync();
      return {
        rowHidden,
        shown: view.cellAddresses.flat().map((address) => String(address).replace(/^.*!/, '')),
      };
    },
  },
  {
    name: 'A filter, and one with criteria',
    make: async ({ sheet, range, read }) => {
      range('V30:W33').values = [
        ['Action', 'Rating'],
        ['1', 'Red'],
        ['2', 'Blue'],
        ['3', 'Red'],
      ];
      sheet.autoFilter.apply('V30:W33');
      const before = await read(sheet.autoFilter, 'enabled,isDataFiltered');
      sheet.autoFilter.apply(range('V30:W33'), 1, { filterOn: 'Values', values: ['Red'] });
      const after = await read(sheet.autoFilter, 'enabled,isDataFiltered');
      return [before, after, await read(range('V32'), 'rowHidden')];
    },
  },
  {
    name: 'Writing several rows where the filter hides one',
    make: async ({ range, read, context, sheet }) => {
      range('V31:V33').values = [['x'], ['y'], ['z']];
      await context.sync();
      sheet.autoFilter.clearCriteria();
      return read(range('V31:V33'), 'values');
    },
  },
  {
    name: 'Clearing the criteria, and the filter',
    make: async ({ sheet, read }) => {
      sheet.autoFilter.clearCriteria();
      const before = await read(sheet.autoFilter, 'enabled,isDataFiltered');
      sheet.autoFilter.remove();
      return [before, await read(sheet.autoFilter, 'enabled')];
    },
  },
];
