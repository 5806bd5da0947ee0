import { must } from '../workbookFile';
import type { SheetWriter, WorkbookFile } from '../workbookFile';
import { areas } from './content';
import * as look from './look';
import { heads, start } from './besideSheets';
import { FIRST_ROW, LAST_ROW, PLAN_SHEET, TOTAL_ROW, areaRows, numbersIn } from './planSheet';

const NAME = 'Finance';
const PARTS = [
  ['B', 'M', 'budget'],
  ['C', 'N', 'actual'],
  ['D', 'O', 'forecast'],
] as const;
type Amounts = Record<'budget' | 'actual' | 'forecast', number>;

const plan = (range: string) => `'${PLAN_SHEET}'!${range}`;

/** Finance's own sheet: every figure is a formula over the plan, with the value that Excel would show. */
export function writeFinance(book: WorkbookFile): void {
  const widths = [44, 15, 15, 15, 15, 12, 10];
  const sheet = start(
    book,
    NAME,
    widths,
    'Formulas over the plan; checked each month by the Finance Business Partner',
  );
  const totals = writeByArea(sheet);
  writeByRating(sheet, totals);
  sheet.put(
    'A22',
    'Money typed as words (£12k, TBC, see finance) is not in these figures until it is entered as a number.',
    { ...look.note, Alignment: { Vertical: 'top' } },
  );
  addChart(book);
  onOnePage(book);
}

function writeByArea(sheet: SheetWriter): Amounts {
  heads(sheet, ['Priority area', 'Budget', 'Actual', 'Forecast', 'Variance', '% spent', 'Actions']);
  const totals: Amounts = { budget: 0, actual: 0, forecast: 0 };
  areaRows().forEach(({ area, first, last }, index) => {
    const row = 5 + index;
    const amounts = {
      budget: numbersIn(area, 'budget'),
      actual: numbersIn(area, 'actual'),
      forecast: numbersIn(area, 'forecast'),
    };
    sheet.put(`A${row}`, area.name, look.body);
    for (const [column, source, part] of PARTS) {
      totals[part] += amounts[part];
      const formula = `SUM(${plan(`${source}${first}:${source}${last}`)})`;
      sheet.formula(`${column}${row}`, formula, amounts[part], look.pounds);
    }
    writeDerived(sheet, row, amounts, false);
    const count = `COUNTA(${plan(`D${first}:D${last}`)})`;
    sheet.formula(`G${row}`, count, area.actions.length, look.centred);
  });
  sheet.put('A10', 'Total', look.total(look.body));
  for (const [column, , part] of PARTS) {
    sheet.formula(`${column}10`, `SUM(${column}5:${column}9)`, totals[part], look.total(look.pounds));
  }
  writeDerived(sheet, 10, totals, true);
  const actions = areas.reduce((sum, area) => sum + area.actions.length, 0);
  sheet.formula('G10', 'SUM(G5:G9)', actions, look.total(look.centred));
  sheet.put('A11', 'Total on the plan sheet', look.body);
  sheet.put('A12', 'Difference (should be nil)', look.body);
  for (const [column, source, part] of PARTS) {
    sheet.formula(`${column}11`, plan(`${source}${TOTAL_ROW}`), totals[part], look.pounds);
    sheet.formula(`${column}12`, `${column}10-${column}11`, 0, look.pounds);
  }
  return totals;
}

function writeDerived(
  sheet: SheetWriter,
  row: number,
  { budget, actual, forecast }: Amounts,
  isTotal: boolean,
) {
  const dress = isTotal ? look.total : <T>(style: T) => style;
  sheet.formula(`E${row}`, `D${row}-B${row}`, forecast - budget, dress(look.pounds));
  sheet.formula(`F${row}`, `C${row}/B${row}`, actual / budget, dress(look.percent));
}

/** SUMIFS matches the whole cell whatever its case, and so leaves out "G", "Complete" and "  green". */
function writeByRating(sheet: SheetWriter, totals: Amounts): void {
  sheet.put('A14', 'By progress rating', { Font: { Bold: true, Size: 12, Color: '1F3A4D' } });
  heads(sheet, ['Rating as typed', 'Budget', 'Actual', 'Forecast'], 15);
  const actions = areas.flatMap((area) => area.actions);
  const left = { ...totals };
  (['Blue', 'Green', 'Amber', 'Red'] as const).forEach((word, index) => {
    const row = 16 + index;
    sheet.put(`A${row}`, word, look.body);
    for (const [column, source, part] of PARTS) {
      const shown = actions.reduce((sum, action) => {
        const { progress } = action;
        const typed = typeof progress === 'string' ? progress : 'word' in progress ? progress.word : '';
        const amount = action[part];
        return typed.toLowerCase() === word.toLowerCase() && typeof amount === 'number' ? sum + amount : sum;
      }, 0);
      left[part] -= shown;
      const sums = plan(`${source}$${FIRST_ROW}:${source}$${LAST_ROW}`);
      const ratings = plan(`$I$${FIRST_ROW}:$I$${LAST_ROW}`);
      sheet.formula(`${column}${row}`, `SUMIFS(${sums},${ratings},$A${row})`, shown, look.pounds);
    }
  });
  sheet.put('A20', 'Other or not rated', look.body);
  for (const [column, , part] of PARTS) {
    sheet.formula(`${column}20`, `${column}10-SUM(${column}16:${column}19)`, left[part], look.pounds);
  }
}

function addChart({ file, excelize }: WorkbookFile): void {
  const colours = ['8A9BA8', '1F3A4D', '4C8DAE'];
  must(
    file.AddChart(NAME, 'A24', {
      Type: excelize.Bar,
      Series: PARTS.map(([column], index) => ({
        Name: `${NAME}!$${column}$4`,
        Categories: `${NAME}!$A$5:$A$9`,
        Values: `${NAME}!$${column}$5:$${column}$9`,
        Fill: { Type: 'pattern', Pattern: 1, Color: [colours[index] ?? ''] },
      })),
      Title: {
        Paragraph: [
          { Text: 'Budget, actual and forecast by priority area (£)', Font: { Size: 12, Bold: true } },
        ],
      },
      Legend: { Position: 'bottom' },
      XAxis: { ReverseOrder: true, Font: { Size: 10, Color: '404040' } },
      YAxis: {
        MajorGridLines: true,
        NumFmt: { CustomNumFmt: '£#,##0' },
        Font: { Size: 10, Color: '404040' },
        MajorUnit: 1_000_000,
      },
      PlotArea: { ShowVal: false },
      Dimension: { Width: 920, Height: 380 },
      Format: {
        AltText:
          'Bar chart of budget, actual and forecast for each priority area; figures in the table above',
      },
      GapWidth: 60,
    }),
  );
}

/** The chart would otherwise be cut by the end of the first page. */
function onOnePage({ file }: WorkbookFile): void {
  must(file.SetPageLayout(NAME, { Size: 9, Orientation: 'landscape', FitToWidth: 1, FitToHeight: 1 }));
}
