/** `node bareZip.js PLAN.xlsx COPY.xlsx`: unzips a workbook and zips it again, as every writer has to. */
const { readFileSync, writeFileSync } = require('node:fs');
const { unzipSync, zipSync } = require('fflate');

const [, , plan, copy] = process.argv;
writeFileSync(copy, zipSync(unzipSync(readFileSync(plan)), { level: 6 }));
