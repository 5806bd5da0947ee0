import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Args } from '../protocol/hostObject';
import { formatAddress } from '../../workbook-file/model/address';
import type { PageSetup } from '../../workbook-file/model/sheetParts';
import { headerFooterGroup } from './headerFooterClasses';
import { putSheetName } from './printNames';
import { absoluteReference, rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { RangeTarget } from './rangeTarget';
import { quoteSheet } from '../../workbook-file/model/sheetReference';
import { POINTS_PER_INCH } from '../../workbook-file/model/units';
import type { WorksheetTarget } from './worksheetTarget';

/** Office.js names of paper sizes, by the file's number. */
const papers: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Margins = PageSetup['margins'];

function change(self: WorksheetTarget, part: Partial<PageSetup>): void {
  self.sheet.page = { ...self.sheet.page, ...part };
}

function margin(name: keyof Margins) {
  return property<WorksheetTarget>(
    ({ sheet }) => sheet.page.margins[name] * POINTS_PER_INCH,
    (self, value) => {
      if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
      change(self, {
        margins: { ...self.sheet.page.margins, [name]: value / POINTS_PER_INCH },
        marginsGiven: true,
      });
    },
    '1.9',
  );
}

function flagOf(name: 'centerHorizontally' | 'centerVertically' | 'printGridlines') {
  return property<WorksheetTarget>(
    ({ sheet }) => sheet.page[name],
    (self, value) => change(self, { [name]: value === true }),
    '1.9',
  );
}

/** A height that is not given is one page (ECMA-376 18.3.1.63; OfficeDev/office-js issue 1860); 0 is as many as it takes. */
function setZoom(self: WorksheetTarget, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = value as Record<
    string,
    number | null | undefined
  >;
  if (scale !== undefined && scale !== null) {
    change(self, { scale, fitToPage: false, fitToWidth: 1, fitToHeight: 1 });
  } else {
    change(self, {
      scale: undefined,
      fitToPage: true,
      fitToWidth: horizontalFitToPages ?? 1,
      fitToHeight: verticalFitToPages ?? 1,
    });
  }
}

function readZoom({ sheet }: WorksheetTarget): Record<string, number | null> {
  const { fitToPage, fitToWidth, fitToHeight, scale } = sheet.page;
  return fitToPage
    ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null }
    : { scale: scale ?? 100 };
}

function rangeOf(self: WorksheetTarget, args: Args): RangeTarget {
  const object = args.object(0);
  return object ? rangeClass.from(object) : rangeOfAddress(self.book, self.sheet, args.text(0));
}

const TITLES = '_xlnm.Print_Titles';

/** Columns and rows that are printed on every page are kept as one name: `Plan!$A:$A,Plan!$1:$2`. */
function setTitles(self: WorksheetTarget, given: { rows?: string; columns?: string }): void {
  const { book, sheet } = self;
  const before = book.names.find(({ name, scope }) => name === TITLES && scope === sheet)?.formula ?? '';
  const rows = given.rows ?? /\$\d+:\$\d+/.exec(before)?.[0];
  const columns = given.columns ?? /\$[A-Z]+:\$[A-Z]+(?!\$?\d)/.exec(before)?.[0];
  const parts = [columns, rows].flatMap((part) =>
    part === undefined ? [] : [`${quoteSheet(sheet.name)}!${part}`],
  );
  putSheetName(self, TITLES, parts.join(','));
}

/** Inches, centimetres and points of `setPrintMargins`. */
const unitInches: Record<string, number> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

function setPrintMargins(self: WorksheetTarget, args: Args): void {
  const factor = unitInches[args.text(0)];
  const given = args.value(1) as Record<string, number> | undefined;
  if (factor === undefined || !given) throw new HostError('InvalidArgument');
  const margins = { ...self.sheet.page.margins };
  for (const name of Object.keys(margins) as (keyof Margins)[]) {
    const value = given[name];
    if (value !== undefined) margins[name] = value * factor;
  }
  change(self, { margins, marginsGiven: true });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout. Margins are in points. */
export const pageLayoutClass = declareClass<WorksheetTarget>('PageLayout', {
  members: {
    Orientation: property(
      ({ sheet }) => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (self, value) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw new HostError('InvalidArgument');
        change(self, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
      },
      '1.9',
    ),
    PaperSize: property(
      ({ sheet }) =>
        Object.entries(papers).find(([, number]) => number === sheet.page.paperSize)?.[0] ?? null,
      (self, value) => {
        const paperSize = papers[String(value)];
        if (paperSize === undefined) throw new HostError('InvalidArgument');
        change(self, { paperSize });
      },
      '1.9',
    ),
    Zoom: property(readZoom, setZoom, '1.9'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: flagOf('centerHorizontally'),
    CenterVertically: flagOf('centerVertically'),
    PrintGridlines: flagOf('printGridlines'),
    HeadersFooters: link((self) => headerFooterGroup(self), '1.9'),
    SetPrintMargins: method(setPrintMargins, '1.9'),
    SetPrintArea: method((self, args) => {
      const { sheet, area } = rangeOf(self, args);
      putSheetName(self, '_xlnm.Print_Area', absoluteReference(sheet, area));
    }, '1.9'),
    SetPrintTitleRows: method((self, args) => {
      const { area } = rangeOf(self, args);
      setTitles(self, { rows: formatAddress(area, true) });
    }, '1.9'),
    SetPrintTitleColumns: method((self, args) => {
      const { area } = rangeOf(self, args);
      setTitles(self, { columns: formatAddress(area, true) });
    }, '1.9'),
  },
});
