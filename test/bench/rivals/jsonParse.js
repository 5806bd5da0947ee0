/** `node jsonParse.js CELLS.json`: the least that reading cells takes, where somebody has them as JSON already. */
const { readFileSync } = require('node:fs');

const rows = JSON.parse(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${rows.length}\n`);
