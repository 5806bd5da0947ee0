import type { Trial } from './trial';

/** Lists to choose from, and colours that follow a cell's words. */
export const ruleTrials: readonly Trial[] = [
  {
    name: 'A list to choose from, with its alert',
    make: async ({ range, read }) => {
      const { dataValidation } = range('K2:K5');
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Blue,Red' } };
      dataValidation.errorAlert = {
        title: 'BRAG rating',
        message: 'Choose.',
        showAlert: true,
        style: 'Stop',
      };
      dataValidation.prompt = { title: '', message: '', showPrompt: false };
      dataValidation.ignoreBlanks = true;
      return read(dataValidation, 'type,rule,errorAlert,ignoreBlanks,prompt');
    },
  },
  {
    name: 'A list to choose from on several areas at once',
    make: async ({ sheet, range, read }) => {
      const { dataValidation } = sheet.getRanges('K10:K11,K13').untrack();
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      const types = ['K10', 'K12', 'K13'].map((cell) => read(range(cell).dataValidation, 'type'));
      return Promise.all(types);
    },
  },
  {
    name: 'A list of part of the cells that are asked',
    make: ({ range, read }) => read(range('K2:K9').dataValidation, 'type'),
  },
  {
    name: 'A list of 256 characters',
    make: async ({ range, read }) => {
      range('K7').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      return read(range('K7').dataValidation, 'type');
    },
  },
  {
    name: 'A colour for a word',
    make: async ({ range, context }) => {
      const formats = range('K2:K5').conditionalFormats;
      const format = formats.add('CellValue');
      format.cellValue.format.fill.color = '#1D70B8';
      format.cellValue.format.font.color = '#FFFFFF';
      format.cellValue.rule = { formula1: '="Blue"', operator: 'EqualTo' };
      format.stopIfTrue = true;
      formats.load(
        'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color',
      );
      const { areas } = format.getRanges();
      areas.load('items/address');
      await context.sync();
      const on = areas.items.map(({ address }) => address.replace(/^.*!/, ''));
      const found = formats.items.map(({ type, cellValueOrNullObject: value }) => ({
        type,
        rule: [value.rule.operator, value.rule.formula1],
        fill: value.format.fill.color,
        font: value.format.font.color,
      }));
      format.delete();
      const left = formats.getCount();
      await context.sync();
      return { found, on, left: left.value };
    },
  },
];
