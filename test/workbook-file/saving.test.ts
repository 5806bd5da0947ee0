import { readFileSync } from 'node:fs';
import { openParts } from '../../src/workbook-file/read/openParts';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { addBoard } from '../roundtrip/addBoard';
import { codeOf, openWorkbook, reopen, workbookBytes } from '../support/newWorkbook';
import { samplePlan } from '../support/plans';

const run = (excel: StandInExcel, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

const partOf = async (excel: StandInExcel, name: string) => openParts(await excel.save()).text(name) ?? '';

describe('saving', () => {
  it('gives back the same bytes when nothing differs', async () => {
    const bytes = workbookBytes('chart.xlsx');
    const excel = await openStandInExcel(bytes);
    await run(excel, (sheet) => {
      sheet.getRange('C2').values = [[1]];
      sheet.getRange('C2').values = [[1200]];
      sheet.name = 'Other';
      sheet.name = 'Plan';
    });
    expect(await excel.save()).toBe(bytes);
  });

  it('gives the same bytes when the same sheet is built again after reopening', async () => {
    const excel = await openWorkbook('chart.xlsx');
    await addBoard(excel);
    const saved = await excel.save();
    const again = await openStandInExcel(saved);
    await addBoard(again);
    expect(await again.save()).toBe(saved);
  });

  it('leaves nothing of a failed batch in a file that is not saved again', async () => {
    const bytes = workbookBytes('plain.xlsx');
    const excel = await openStandInExcel(bytes);
    expect(
      await codeOf(
        run(excel, (_, context) => void context.workbook.worksheets.getItem('Nowhere').load('name')),
      ),
    ).toBe('ItemNotFound');
    expect(await excel.save()).toBe(bytes);
  });

  it('changes only the cells that were written', async () => {
    const excel = await openWorkbook();
    const before = openParts(workbookBytes('plain.xlsx')).text('xl/worksheets/sheet1.xml') ?? '';
    await run(excel, (sheet) => {
      sheet.getRange('B3').values = [['Red & "late" <now>\u0001']];
    });
    const after = await partOf(excel, 'xl/worksheets/sheet1.xml');
    expect(after.replace(/<c r="B3".*?<\/c>/, '').replace(/<dimension[^>]*>/, '')).toBe(
      before.replace(/<c r="B3".*?<\/c>/, ''),
    );
    expect(after).toContain('Red &amp; &quot;late&quot; &lt;now&gt;_x0001_');
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('B3');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['Red & "late" <now>\u0001']]);
    });
  });

  it('keeps every other facet of a cell whose fill changes', async () => {
    const excel = await openWorkbook('conditional-formats.xlsx');
    await run(excel, (sheet) => {
      sheet.getRange('A2').format.fill.color = '#FFBF47';
    });
    const styles = await partOf(excel, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toMatch(/<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"\/>/);
  });

  it('writes formulas with their computed values and has Excel compute them again', async () => {
    const excel = await openWorkbook();
    await run(excel, (sheet) => {
      sheet.getRange('D2').formulas = [['=SUM(C2:C3)']];
    });
    expect(await partOf(excel, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="D2"><f>SUM(C2:C3)</f><v>1500.5</v></c>',
    );
    expect(await partOf(excel, 'xl/workbook.xml')).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  it('writes out a shared formula whose first cell is overwritten, and mends the calculation chain', async () => {
    const excel = await openWorkbook('shared-formulas.xlsx');
    await run(excel, (sheet) => {
      sheet.getRange('D2').values = [[7]];
    });
    const sheet = await partOf(excel, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="D3"><f>C3*2</f><v>40</v></c>');
    expect(sheet).not.toContain('shared');
    expect(await partOf(excel, 'xl/calcChain.xml')).toContain('<c r="D3" i="1"/><c r="D4"/>');
  });

  it('keeps what is in a sheet besides its cells', async () => {
    const excel = await openWorkbook('sparklines.xlsx');
    await run(excel, (sheet) => {
      sheet.getRange('A9').values = [['new']];
      sheet.tabColor = '#1D70B8';
    });
    const sheet = await partOf(excel, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('x14:sparklineGroup');
    expect(sheet).toMatch(
      /<worksheet[^>]*><sheetPr><tabColor rgb="FF1D70B8"\/><\/sheetPr><dimension ref="A1:C9"\/>/,
    );
  });

  it('points the charts of the file at a renamed sheet, and changes nothing else of them', async () => {
    const excel = await openWorkbook('chart.xlsx');
    const before = await partOf(excel, 'xl/charts/chart1.xml');
    await run(excel, (sheet) => {
      sheet.name = 'My plan';
    });
    expect(await partOf(excel, 'xl/charts/chart1.xml')).toBe(before.replaceAll('Plan!', "'My plan'!"));
  });

  it('keeps a sheet where it was moved to, with the same sheet in front and names in their scope', async () => {
    const excel = await openStandInExcel(readFileSync(samplePlan));
    await run(excel, (sheet) => {
      sheet.names.add('own', sheet.getRange('A1'));
      sheet.position = 2;
    });
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load('name');
      const plan = worksheets.getItem('SEND Improvement Plan').load('position');
      const own = plan.names.getItem('own').load('formula');
      await context.sync();
      expect(plan.position).toBe(2);
      expect(active.name).toBe('SEND Improvement Plan');
      expect(own.formula).toBe("='SEND Improvement Plan'!$A$1");
    });
  });

  it('removes a deleted sheet with the parts that only it led to', async () => {
    const excel = await openWorkbook('chart.xlsx');
    await run(excel, (sheet, context) => {
      context.workbook.worksheets.add('Kept');
      sheet.delete();
    });
    const { names } = openParts(await excel.save());
    expect(names.filter((name) => /chart|drawing|sheet1/.test(name))).toEqual([]);
    expect(names).toContain('xl/worksheets/sheet2.xml');
  });
});

describe('what survives a save', () => {
  it('names, with their scope, and after a sheet is renamed', async () => {
    const excel = await openWorkbook('names.xlsx');
    await run(excel, (sheet, context) => {
      context.workbook.names.add('brag.total', sheet.getRange('C2:C3')).visible = false;
      sheet.names.add('own', '=42');
      sheet.getRange('E1').formulas = [['=SUM(Ratings)&"Plan!"']];
      sheet.name = "Director's plan";
    });
    const again = await reopen(excel);
    await again.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula,items/visible,items/type');
      const local = context.workbook.worksheets.getFirst().names;
      local.load('items/name,items/value');
      await context.sync();
      expect(
        names.items.map(({ name, formula, visible, type }) => [name, formula as unknown, visible, type]),
      ).toEqual([
        ['Ratings', "='Director''s plan'!$B$2:$B$3", true, 'Range'],
        ['Rate', '=0.2', true, 'Double'],
        ['brag.total', "='Director''s plan'!$C$2:$C$3", false, 'Range'],
      ]);
      expect(local.items.map(({ name, value }) => [name, value as unknown])).toEqual([
        ['Local', "'Director''s plan'!A1"],
        ['own', 42],
      ]);
    });
  });

  it('settings and document properties', async () => {
    const excel = await openWorkbook();
    await run(excel, (_, context) => {
      context.workbook.settings.add('columns', { progress: 'B', impact: ['C', 1] });
      context.workbook.properties.title = 'SEND plan';
      context.workbook.properties.custom.add('cycle', 3);
    });
    const again = await reopen(excel);
    await again.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('columns');
      const cycle = context.workbook.properties.custom.getItem('cycle');
      setting.load('value');
      cycle.load('value');
      context.workbook.properties.load('title');
      await context.sync();
      expect([setting.value, cycle.value, context.workbook.properties.title]).toEqual([
        { progress: 'B', impact: ['C', 1] },
        3,
        'SEND plan',
      ]);
    });
  });

  it('page setup, frozen panes, gridlines, links and a table', async () => {
    const excel = await openWorkbook();
    await run(excel, (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.leftMargin = 36;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      sheet.showGridlines = false;
      sheet.getRange('E1').hyperlink = { documentReference: 'Plan!A1', textToDisplay: 'Back' };
      sheet.tables.add('A1:C3', true).name = 'Actions';
    });
    const again = await reopen(excel);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('showGridlines');
      sheet.pageLayout.load('orientation,paperSize,leftMargin,zoom');
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.load('rightFooter');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const link = sheet.getRange('E1');
      link.load('hyperlink,values');
      const table = sheet.tables.getItem('Actions');
      const body = table.getDataBodyRange();
      body.load('address');
      await context.sync();
      const { orientation, paperSize, leftMargin, zoom } = sheet.pageLayout;
      expect({ orientation, paperSize, leftMargin, zoom, grid: sheet.showGridlines }).toEqual({
        orientation: 'Landscape',
        paperSize: 'A4',
        leftMargin: 36,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
        grid: false,
      });
      expect([footer.rightFooter, frozen.address, body.address]).toEqual([
        'Page &P of &N',
        'Plan!A1:B1',
        'Plan!A2:C3',
      ]);
      expect([link.hyperlink.documentReference, link.values]).toEqual(['Plan!A1', [['Back']]]);
    });
  });

  it('conditional formats beside those that were there, and data validation', async () => {
    const excel = await openWorkbook('conditional-formats.xlsx');
    await run(excel, (sheet) => {
      const rule = sheet.getRange('B2:B3').conditionalFormats.add('ContainsText');
      rule.textComparison.format.font.color = '#B3261E';
      rule.textComparison.rule = { operator: 'Contains', text: 'Red' };
      sheet.getRange('A2').dataValidation.rule = {
        date: { operator: 'GreaterThan', formula1: '2026-01-01' },
      };
    });
    expect(await partOf(excel, 'xl/worksheets/sheet1.xml')).toContain('<dataBar>');
    const again = await reopen(excel);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const formats = sheet.getRange('B2').conditionalFormats;
      formats.load('items/type');
      const first = formats.getItemAt(0).textComparison;
      first.load('rule,format/font/color');
      const validation = sheet.getRange('A2').dataValidation;
      validation.load('rule,type');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['ContainsText', 'ContainsText']);
      expect([first.rule, first.format.font.color]).toEqual([
        { operator: 'Contains', text: 'Red' },
        '#B3261E',
      ]);
      expect([validation.type, validation.rule]).toEqual([
        'Date',
        { date: { operator: 'GreaterThan', formula1: 46_023 } },
      ]);
    });
  });
});
