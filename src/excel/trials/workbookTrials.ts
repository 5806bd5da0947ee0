import { trialName, type Bench, type Trial } from './trial';

/** The longest that Excel is waited for to tell of a change, in milliseconds. */
const patience = 5_000;

/** What Excel tells of a change that this add-in makes. */
async function toldOf({ sheet, range, context }: Bench): Promise<unknown> {
  let tell: (what: unknown) => void = () => undefined;
  const told = new Promise<unknown>((done) => (tell = done));
  const handler = sheet.onChanged.add(({ address, changeType, source, triggerSource }) => {
    tell({ address, changeType, source, triggerSource });
    return Promise.resolve();
  });
  await context.sync();
  range('X1').values = [['changed']];
  await context.sync();
  const late = setTimeout(() => tell(`nothing in ${patience / 1000} seconds`), patience);
  const what = await told;
  clearTimeout(late);
  handler.remove();
  await context.sync();
  return what;
}

/** Names, settings, events, undo and what is asked of the workbook. */
export const workbookTrials: readonly Trial[] = [
  {
    name: 'A hidden name for a cell',
    make: async ({ context, range, read }) => {
      const { names } = context.workbook;
      const name = names.add(trialName, range('A1'));
      name.visible = false;
      const found = await read(names.getItem(trialName), 'name,visible,formula');
      const { visible, formula } = found;
      return { name: found['name'], visible, formula: String(formula).replace(/^=.*!/, '=') };
    },
  },
  {
    name: 'The same name once more',
    make: async ({ context, range, read }) =>
      read(context.workbook.names.add(trialName, range('A2')), 'name'),
  },
  {
    name: 'A comment on a name, and other cells for it',
    make: async ({ context, range, read }) => {
      const name = context.workbook.names.getItem(trialName);
      name.comment = 'A trial';
      name.formula = `=${String((await read(range('A1:C3'), 'address'))['address'])}`;
      const { comment, formula } = await read(name, 'comment,formula');
      name.comment = '';
      const after = await read(name, 'comment');
      return { comment, formula: String(formula).replace(/^=.*!/, '='), after: after['comment'] };
    },
  },
  {
    name: 'Names of a sheet',
    make: async ({ sheet, context }) => {
      sheet.names.load('items/name,items/formula');
      await context.sync();
      return sheet.names.items.filter(({ name }) => name.startsWith('BragBoard.')).map(({ name }) => name);
    },
  },
  {
    name: 'A setting as JSON text, put over another',
    make: async ({ context, read }) => {
      const { settings } = context.workbook;
      settings.add(trialName, '{"a":1}');
      settings.add(trialName, '{"date":"2025-09-08","n":[1,2]}');
      return read(settings.getItem(trialName), 'key,value');
    },
  },
  { name: 'Being told of a change', make: toldOf },
  {
    name: 'The workbook’s date system',
    make: async ({ context, read }) => read(context.workbook.functions.date(2000, 1, 1), 'value'),
  },
  {
    name: 'The protection of a sheet',
    make: async ({ sheet, read, range, context }) => {
      sheet.protection.protect();
      const before = await read(sheet.protection, 'protected');
      try {
        range('A1').values = [['x']];
        await context.sync();
        return [before, 'written'];
      } finally {
        sheet.protection.unprotect();
        await context.sync();
      }
    },
  },
  {
    name: 'Several changes as one step of undo',
    needs: '1.20',
    make: async ({ run, sheet, read, range }) => {
      const { id } = await read(sheet, 'id');
      const group = { mergeUndoGroup: true } as Excel.RunOptions;
      await run(group, async (context) => {
        const own = context.workbook.worksheets.getItem(String(id));
        own.getRange('X2').values = [['one']];
        own.getRange('X3').values = [['two']];
        await context.sync();
      });
      return read(range('X2:X3'), 'values');
    },
  },
];
