import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { calculate } from '../../src/workbook-file/formulas/calculate';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { samplePlan } from '../support/plans';

const sample = readFileSync(samplePlan);
const commentsIn = (bytes: Uint8Array) =>
  readWorkbook(bytes, 'plan.xlsx', calculate).book.sheets.flatMap(({ keptComments }) => keptComments);

test('notes of a file are read with all their words', () => {
  const [first] = commentsIn(sample);
  expect(first?.area).toEqual({ row: 23, column: 8, rows: 1, columns: 1 });
  expect(first?.text).toMatch(/^SEND Programme Manager:\nBoard of 14 July asked for a weekly trajectory\./);
});

test('of a conversation each reply is read, in place of the note that Excel writes beside it', () => {
  const parts = unzipSync(sample);
  const rels = Object.keys(parts).find(
    (name) =>
      name.includes('worksheets/_rels') && new TextDecoder().decode(parts[name]).includes('/comments"'),
  )!;
  const own = new TextDecoder().decode(parts[rels]);
  const kind = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  parts[rels] = strToU8(
    own.replace(
      '</Relationships>',
      `<Relationship Id="talk" Type="${kind}" Target="../threaded.xml"/></Relationships>`,
    ),
  );
  parts['xl/threaded.xml'] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="I24" id="1"><text>Is this agreed?</text></threadedComment>' +
      '<threadedComment ref="I24" id="2" parentId="1"><text>Yes, by the board.</text></threadedComment></ThreadedComments>',
  );
  const found = commentsIn(zipSync(parts)).filter(({ area }) => area.row === 23 && area.column === 8);
  expect(found.map(({ text }) => text)).toEqual(['Is this agreed?\nYes, by the board.']);
});

test('comments that cannot be read refuse no workbook', () => {
  const parts = unzipSync(sample);
  parts['xl/comments1.xml'] = strToU8('<comments><commentList>');
  expect(commentsIn(zipSync(parts))).toEqual([]);
});
