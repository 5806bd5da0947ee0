import { must, serialOf } from '../workbookFile';
import type { SheetWriter, WorkbookFile } from '../workbookFile';
import { areas, plan } from './content';
import type { Action, Area, RatingCell, RatingWord } from './content';
import * as look from './look';

export const PLAN_SHEET = 'SEND Improvement Plan';

const WIDTHS = {
  ...{ A: 7, B: 19, C: 20, D: 42, E: 22, F: 26, G: 12, H: 13, I: 11, J: 11 },
  ...{ K: 44, L: 30, M: 13, N: 13, O: 13 },
};
const ONE_COLUMN_HEADERS: [column: string, text: string][] = [
  ['A', 'Ref'],
  ['B', 'Priority area'],
  ['C', 'Area for improvement'],
  ['D', 'Action'],
  ['E', 'Lead'],
  ['F', 'Agencies'],
  ['K', 'Progress update'],
  ['L', 'Evidence'],
];
const GROUPED_HEADERS: [first: string, last: string, text: string, below: string[]][] = [
  ['G', 'H', 'Dates', ['Start', 'Due']],
  ['I', 'J', 'BRAG', ['Progress', 'Impact']],
  ['M', 'O', 'Budget (£)', ['Budget', 'Actual', 'Forecast']],
];
const HEADER_ROW = 8;
export const FIRST_ROW = 10;
/** The last action's row. The total is in the row below. */
export const LAST_ROW = FIRST_ROW + areas.reduce((sum, area) => sum + area.actions.length, 0) - 1;
export const TOTAL_ROW = LAST_ROW + 1;

const WORDS: Record<string, RatingWord> = {
  ...{ b: 'Blue', blue: 'Blue', complete: 'Blue' },
  ...{ g: 'Green', green: 'Green', 'on track': 'Green', gren: 'Green' },
  ...{ amber: 'Amber', 'amber/green': 'Amber', red: 'Red' },
};

/** First and last row of each area, in the order of the plan. */
export function areaRows(): { area: Area; first: number; last: number }[] {
  let next = FIRST_ROW;
  return areas.map((area) => {
    const first = next;
    next += area.actions.length;
    return { area, first, last: next - 1 };
  });
}

/** The plan itself: title block, rating key, two-row header, sixty actions and a total. */
export function writePlanSheet(book: WorkbookFile): void {
  const sheet = book.sheet(PLAN_SHEET);
  for (const [column, width] of Object.entries(WIDTHS)) sheet.width(column, width);
  writeFront(sheet);
  writeHeader(sheet);
  for (const { area, first, last } of areaRows()) writeArea(sheet, area, first, last);
  writeTotal(sheet);
  addNotes(book);
  setUp(book);
}

function writeFront(sheet: SheetWriter): void {
  sheet.put('A1', plan.title, look.title);
  sheet.put('A2', plan.subtitle, look.subtitle);
  sheet.height(1, 25);
  plan.front.forEach(([label, value], index) => {
    const row = 3 + index;
    sheet.put(`A${row}`, label, look.label);
    if (isDate(value)) sheet.put(`C${row}`, serialOf(value), look.dateValue);
    else sheet.put(`C${row}`, value, look.value);
  });
  sheet.put('I2', 'BRAG rating key', look.label);
  plan.ratingKey.forEach(([word, meaning], index) => {
    const row = 3 + index;
    sheet.put(`I${row}`, word, look.rating(word));
    sheet.merge(`J${row}:K${row}`, look.keyMeaning);
    sheet.put(`J${row}`, meaning);
    sheet.height(row, 17);
  });
  sheet.height(HEADER_ROW - 1, 7);
}

function writeHeader(sheet: SheetWriter): void {
  const below = HEADER_ROW + 1;
  for (const [column, text] of ONE_COLUMN_HEADERS) {
    sheet.merge(`${column}${HEADER_ROW}:${column}${below}`, look.header);
    sheet.put(`${column}${HEADER_ROW}`, text);
  }
  for (const [first, last, text, parts] of GROUPED_HEADERS) {
    sheet.merge(`${first}${HEADER_ROW}:${last}${HEADER_ROW}`, look.header);
    sheet.put(`${first}${HEADER_ROW}`, text);
    parts.forEach((part, index) => {
      sheet.put(`${String.fromCharCode(first.charCodeAt(0) + index)}${below}`, part, look.header);
    });
  }
  sheet.height(HEADER_ROW, 18);
  sheet.height(below, 22);
}

function writeArea(sheet: SheetWriter, area: Area, first: number, last: number): void {
  sheet.merge(`B${first}:B${last}`, look.side);
  sheet.put(`B${first}`, area.name);
  area.actions.forEach((action, index) => {
    writeAction(sheet, action, first + index);
  });
  const starts = area.actions.flatMap((action, index) => (action.areaForImprovement ? [index] : []));
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? area.actions.length) - 1;
    if (end > start) sheet.merge(`C${first + start}:C${first + end}`, look.body);
    sheet.put(`C${first + start}`, area.actions[start]?.areaForImprovement ?? '', look.body);
  });
}

function writeAction(sheet: SheetWriter, action: Action, row: number): void {
  sheet.put(`A${row}`, action.ref, look.bold);
  sheet.put(`D${row}`, action.action, look.body);
  sheet.put(`E${row}`, action.lead || null, look.body);
  sheet.put(`F${row}`, action.agencies, look.body);
  putDate(sheet, `G${row}`, action.start);
  putDate(sheet, `H${row}`, action.due);
  putRating(sheet, `I${row}`, action.progress);
  putRating(sheet, `J${row}`, action.impact);
  sheet.put(`K${row}`, action.update, look.body);
  sheet.put(`L${row}`, action.evidence || null, look.body);
  sheet.put(`M${row}`, action.budget, look.pounds);
  sheet.put(`N${row}`, action.actual, look.pounds);
  sheet.put(`O${row}`, action.forecast, look.pounds);
  sheet.height(
    row,
    look.heightOf([
      [action.action, WIDTHS.D],
      [action.lead, WIDTHS.E],
      [action.agencies, WIDTHS.F],
      [action.update, WIDTHS.K],
      [action.evidence, WIDTHS.L],
    ]),
  );
}

function putDate(sheet: SheetWriter, at: string, date: string): void {
  if (isDate(date)) sheet.put(at, serialOf(date), look.date);
  else sheet.put(at, date || null, look.centred);
}

function putRating(sheet: SheetWriter, at: string, cell: RatingCell): void {
  if (typeof cell === 'string') {
    const known = WORDS[cell.trim().toLowerCase()];
    sheet.put(at, cell || null, look.rating(known ?? (cell ? 'Unrated' : null)));
  } else if ('formula' in cell) sheet.formula(at, cell.formula, { error: cell.shows }, look.rating(null));
  else sheet.put(at, cell.word || null, look.rating(cell.fill));
}

function writeTotal(sheet: SheetWriter): void {
  for (const column of Object.keys(WIDTHS)) sheet.put(`${column}${TOTAL_ROW}`, null, look.total(look.body));
  sheet.put(`A${TOTAL_ROW}`, 'Total', look.total(look.body));
  for (const [column, part] of [
    ['M', 'budget'],
    ['N', 'actual'],
    ['O', 'forecast'],
  ] as const) {
    const shown = areas.reduce((sum, area) => sum + numbersIn(area, part), 0);
    const formula = `SUM(${column}${FIRST_ROW}:${column}${LAST_ROW})`;
    sheet.formula(`${column}${TOTAL_ROW}`, formula, shown, look.total(look.pounds));
  }
}

/** What Excel's SUM gives: money that was typed as words is passed over. */
export function numbersIn(area: Area, part: 'budget' | 'actual' | 'forecast'): number {
  return area.actions.reduce((sum, action) => {
    const amount = action[part];
    return sum + (typeof amount === 'number' ? amount : 0);
  }, 0);
}

function addNotes({ file }: WorkbookFile): void {
  const refs = areas.flatMap((area) => area.actions.map((action) => action.ref));
  for (const { ref, column, author, text } of plan.notes) {
    const cell = `${column === 'progress' ? 'I' : 'O'}${FIRST_ROW + refs.indexOf(ref)}`;
    const paragraph = [{ Text: `${author}:`, Font: { Bold: true } }, { Text: `\n${text}` }];
    must(
      file.AddComment(PLAN_SHEET, {
        Cell: cell,
        Author: author,
        Paragraph: paragraph,
        Width: 240,
        Height: 90,
      }),
    );
  }
}

function setUp(book: WorkbookFile): void {
  const { file } = book;
  must(
    file.SetPanes(PLAN_SHEET, {
      Freeze: true,
      XSplit: 1,
      YSplit: FIRST_ROW - 1,
      TopLeftCell: `B${FIRST_ROW}`,
      ActivePane: 'bottomRight',
    }),
  );
  must(file.AutoFilter(PLAN_SHEET, `A${HEADER_ROW + 1}:O${LAST_ROW}`, []));
  must(
    file.AddDataValidation(PLAN_SHEET, {
      Sqref: `I${FIRST_ROW}:J${LAST_ROW}`,
      Type: 'list',
      Formula1: '"Blue,Green,Amber,Red,Not started,N/A"',
      AllowBlank: true,
      ShowErrorMessage: false,
    }),
  );
  const overdue = must(file.NewConditionalStyle({ Font: { Bold: true, Color: 'B3261E' } })).style;
  const rule = `AND(ISNUMBER($H${FIRST_ROW}),$H${FIRST_ROW}<$C$5,$I${FIRST_ROW}<>"Blue",$I${FIRST_ROW}<>"Complete")`;
  must(
    file.SetConditionalFormat(PLAN_SHEET, `H${FIRST_ROW}:H${LAST_ROW}`, [
      { Type: 'formula', Criteria: rule, Format: overdue },
    ]),
  );
  printOn(book, PLAN_SHEET, { paper: 'A3', titleRows: `$${HEADER_ROW}:$${HEADER_ROW + 1}` });
}

/** Landscape, one page wide, the header repeated and the pages numbered. */
export function printOn(
  { file }: WorkbookFile,
  sheet: string,
  { paper, titleRows }: { paper: 'A3' | 'A4'; titleRows: string },
): void {
  must(file.SetSheetProps(sheet, { FitToPage: true }));
  must(
    file.SetPageLayout(sheet, {
      Size: paper === 'A3' ? 8 : 9,
      Orientation: 'landscape',
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  must(
    file.SetPageMargins(sheet, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Header: 0.3, Footer: 0.3 }),
  );
  must(file.SetHeaderFooter(sheet, { OddFooter: '&L&9&A&C&9OFFICIAL&R&9Page &P of &N' }));
  must(
    file.SetDefinedName({
      Name: '_xlnm.Print_Titles',
      RefersTo: `'${sheet}'!${titleRows}`,
      Scope: sheet,
    }),
  );
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
