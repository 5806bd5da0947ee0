import {
  areaAround,
  areaOf,
  markerName,
  sheetOf,
  staleMarkers,
  summarySheetOwners,
} from '../../src/app/summarySheets';

const named = (name: string, formula: string) => ({ name, formula });
const finance = markerName('finance');
const board = markerName('board-summary');

test('a marker names the sheet that it stands on, whatever the sheet is called', () => {
  expect(board).toBe('BragBoard.board_summary');
  expect(sheetOf("='Board summary'!$A$1")).toBe('Board summary');
  expect(sheetOf("='Head''s papers'!$A$1:$B$9")).toBe("Head's papers");
  expect(sheetOf('=Papers!$A$1')).toBe('Papers');
  expect(sheetOf('=#REF!$A$1')).toBeNull();
  expect(sheetOf('=1+1')).toBeNull();
});

test('the sheets that are ours are those that markers name; other names are nobody’s', () => {
  const owners = summarySheetOwners([
    named(finance, '=Money!$A$1:$J$40'),
    named(board, '=#REF!$A$1'),
    named('Budget', '=Plan!$B$2'),
  ]);
  expect([...owners]).toEqual([['Money', 'finance']]);
});

test('a marker is stale where its sheet is gone; another name is not ours to say', () => {
  const names = [named(finance, '=Money!$A$1'), named(board, '=#REF!$A$1'), named('Old', '=#REF!$A$1')];
  expect(staleMarkers(names)).toEqual([board]);
});

test('our cells are those of the marker, one where it is not known how far they go', () => {
  const one = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(areaOf('finance', [named(finance, '=Money!$A$3:$J$42')])).toEqual({
    row: 2,
    column: 0,
    rows: 40,
    columns: 10,
  });
  expect(areaOf('finance', [named(finance, '=#REF!#REF!')])).toEqual(one);
  expect(areaOf('finance', [named(board, '=Money!$A$3:$J$42')])).toEqual(one);
});

test('around our cells there is room for what officers put there; of one cell all of the sheet is looked at', () => {
  const around = areaAround({ row: 2, column: 1, rows: 40, columns: 10 })!;
  expect([around.row, around.column]).toEqual([0, 0]);
  expect([around.rows, around.columns]).toEqual([2 + 40 + 1000, 1 + 10 + 60]);
  expect(areaAround({ row: 5, column: 0, rows: 1, columns: 1 })).toBeNull();
  expect(areaAround({ row: 0, column: 0, rows: 2, columns: 1 })).not.toBeNull();
});
