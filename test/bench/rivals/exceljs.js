/**
 * What a developer would do with ExcelJS: counts the ratings of each area; with a second name, adds a summary.
 * `node exceljs.js PLAN.xlsx [COPY.xlsx]`
 */
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');
const { Workbook } = require(require.resolve('exceljs', { paths: [path.join(root, 'out', 'rivals')] }));

async function main(plan, copy) {
  const book = new Workbook();
  await book.xlsx.readFile(plan);
  const [sheet] = book.worksheets;
  const heads = sheet.getRow(1).values;
  const [area, progress] = [heads.indexOf('Priority area'), heads.indexOf('BRAG progress')];
  const counts = new Map();
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    const key = JSON.stringify([row.getCell(area).value, row.getCell(progress).value]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const rows = [...counts].map(([key, count]) => [...JSON.parse(key), count]);
  if (copy === undefined) {
    process.stdout.write(JSON.stringify(rows));
    return;
  }
  book.addWorksheet('Summary').addRows(rows);
  await book.xlsx.writeFile(copy);
}

void main(...process.argv.slice(2));
