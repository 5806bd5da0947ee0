import type { Trial } from './trial';

/** Print set-up, and how the sheet stands on the screen. */
export const pageTrials: readonly Trial[] = [
  {
    name: 'Paper, direction, margins and footers',
    make: async ({ sheet, read }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.setPrintMargins('Points', {
        left: 36,
        right: 36,
        top: 36,
        bottom: 54,
        header: 18,
        footer: 18,
      });
      pageLayout.centerHorizontally = true;
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.leftHeader = 'Improvement Board, 8 September 2025';
      footers.rightHeader = 'OFFICIAL';
      footers.leftFooter = 'Plans && figures';
      footers.rightFooter = 'OFFICIAL  Page &P of &N';
      pageLayout.setPrintArea('A1:T40');
      return {
        page: await read(
          pageLayout,
          'orientation,leftMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally',
        ),
        footers: await read(
          footers,
          'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter',
        ),
      };
    },
  },
  {
    name: 'The title among the workbook’s properties',
    make: async ({ context }) => {
      const { properties } = context.workbook;
      properties.load('title');
      await context.sync();
      // What it says is the workbook's own affair.
      return typeof properties.title;
    },
  },
  {
    name: 'Titles of one cell on every page',
    make: async ({ sheet, range, context }) => {
      sheet.pageLayout.setPrintTitleRows(range('A3'));
      await context.sync();
      return 'taken';
    },
  },
  {
    name: 'Titles of a whole row on every page',
    make: async ({ sheet, context }) => {
      sheet.pageLayout.setPrintTitleRows('3:3');
      await context.sync();
      return 'taken';
    },
  },
  {
    name: 'Fitted to one page wide, as tall as it takes',
    make: async ({ sheet, read }) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      return read(sheet.pageLayout, 'zoom');
    },
  },
  {
    name: 'Fitted to one page wide, without a height',
    make: async ({ sheet, read }) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      return read(sheet.pageLayout, 'zoom');
    },
  },
  {
    name: 'Page breaks',
    make: async ({ sheet, context }) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A12');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return count.value;
    },
  },
  {
    name: 'Another name for the sheet, and its first cell by that name',
    make: async ({ sheet, range, read }) => {
      sheet.name = "It’s & it's a trial";
      return [await read(sheet, 'name'), await read(range('A1'), 'address')];
    },
  },
  {
    name: 'Gridlines and rows that stay in sight',
    make: async ({ sheet, read }) => {
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      return read(sheet, 'showGridlines,visibility');
    },
  },
  {
    name: 'Hiding the sheet, and showing it again',
    make: async ({ sheet, read }) => {
      sheet.visibility = 'Hidden';
      const hidden = await read(sheet, 'visibility');
      sheet.visibility = 'Visible';
      return [hidden, await read(sheet, 'visibility')];
    },
  },
  {
    name: 'Bringing a hidden sheet to the front',
    make: async ({ sheet, context }) => {
      sheet.visibility = 'Hidden';
      await context.sync();
      try {
        sheet.activate();
        await context.sync();
        return 'in front';
      } finally {
        sheet.visibility = 'Visible';
        await context.sync();
      }
    },
  },
  {
    name: 'Bringing the sheet to the front, and selecting cells',
    make: async ({ sheet, range, context, read }) => {
      sheet.activate();
      range('C3:D4').select();
      await context.sync();
      const { address } = await read(context.workbook.getSelectedRange(), 'address');
      return String(address).replace(/^.*!/, '');
    },
  },
];
