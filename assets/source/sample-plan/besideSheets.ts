import { must } from '../workbookFile';
import type { SheetWriter, WorkbookFile } from '../workbookFile';
import { areas, glossary, measures, risks } from './content';
import type { RatingWord } from './content';
import * as look from './look';
import { printOn } from './planSheet';

/** Sheets which stand beside the plan and hold no actions: a reader has to leave them alone. */
export function writeRiskRegister(book: WorkbookFile): void {
  const widths = [7, 36, 40, 11, 9, 8, 10, 48, 28];
  const sheet = start(book, 'Risk register', widths, 'Reviewed each month by the programme team');
  heads(sheet, ['Ref', 'Risk', 'Cause', 'Likelihood', 'Impact', 'Score', 'Rating', 'Mitigation', 'Owner']);
  risks.forEach((risk, index) => {
    const row = 5 + index;
    const score = risk.likelihood * risk.impact;
    const word: RatingWord = score >= 20 ? 'Red' : score >= 10 ? 'Amber' : 'Green';
    sheet.put(`A${row}`, risk.ref, look.bold);
    sheet.put(`B${row}`, risk.risk, look.body);
    sheet.put(`C${row}`, risk.cause, look.body);
    sheet.put(`D${row}`, risk.likelihood, look.centred);
    sheet.put(`E${row}`, risk.impact, look.centred);
    sheet.formula(`F${row}`, `D${row}*E${row}`, score, look.centred);
    sheet.put(`G${row}`, word, look.rating(word));
    sheet.put(`H${row}`, risk.mitigation, look.body);
    sheet.put(`I${row}`, risk.owner, look.body);
    sheet.height(
      row,
      look.heightOf([
        [risk.risk, 36],
        [risk.cause, 40],
        [risk.mitigation, 48],
        [risk.owner, 28],
      ]),
    );
  });
}

/** The scorecard's months, as its headings name them. */
const months = ['Nov 24', 'Dec 24', 'Jan 25', 'Feb 25', 'Mar 25', 'Apr 25', 'May 25', 'Jun 25', 'Jul 25'];

export function writeScorecard(book: WorkbookFile): void {
  const sheet = start(
    book,
    'KPI scorecard',
    [38, 48, 9, 10, 9, 9, ...months.map(() => 9.5), 10, 17],
    'Latest figures to the end of July 2025',
  );
  heads(sheet, [
    'Priority area',
    'Measure',
    'Unit',
    'Baseline',
    'Target',
    'England',
    ...months,
    'Rating',
    'Since last month',
  ]);
  measures.forEach((measure, index) => {
    const row = 5 + index;
    sheet.put(`A${row}`, areas[measure.area - 1]?.name ?? '', look.body);
    sheet.put(`B${row}`, measure.measure, look.body);
    sheet.put(`C${row}`, measure.unit, look.centred);
    sheet.put(`D${row}`, measure.baseline, look.centred);
    sheet.put(`E${row}`, measure.target, look.centred);
    sheet.put(`F${row}`, measure.england ?? null, look.centred);
    measure.points.forEach((point, at) => sheet.put(`${letter(6 + at)}${row}`, point, look.centred));
    const next = 6 + months.length;
    sheet.put(`${letter(next)}${row}`, measure.rating, look.rating(measure.rating));
    sheet.put(`${letter(next + 1)}${row}`, measure.direction, look.body);
    sheet.height(row, 20);
  });
}

export function writeGlossary(book: WorkbookFile): void {
  const sheet = start(book, 'Glossary', [24, 96], 'Terms used in this plan');
  heads(sheet, ['Term', 'Meaning']);
  glossary.forEach(([term, meaning], index) => {
    sheet.put(`A${5 + index}`, term, look.bold);
    sheet.put(`B${5 + index}`, meaning, look.body);
    sheet.height(5 + index, 18);
  });
}

/** A sheet with its title, a line beneath it, and room for a header in row 4. */
export function start(book: WorkbookFile, name: string, widths: number[], line: string): SheetWriter {
  const sheet = book.sheet(name);
  widths.forEach((width, index) => {
    sheet.width(letter(index), width);
  });
  sheet.put('A1', name, look.title);
  sheet.height(1, 25);
  sheet.put('A2', line, look.subtitle);
  must(book.file.SetPanes(name, { Freeze: true, YSplit: 4, TopLeftCell: 'A5', ActivePane: 'bottomLeft' }));
  printOn(book, name, { paper: 'A4', titleRows: '$4:$4' });
  return sheet;
}

export function heads(sheet: SheetWriter, texts: readonly string[], row = 4): void {
  texts.forEach((text, index) => {
    sheet.put(`${letter(index)}${row}`, text, look.header);
  });
  sheet.height(row, 20);
}

const letter = (index: number) => String.fromCharCode(65 + index);
