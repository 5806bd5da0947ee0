/** `node xmlPass.js PLAN.xlsx`: unzips every part and passes over its XML, and does nothing with it. */
const { readFileSync } = require('node:fs');
const { TextDecoder } = require('node:util');
const { unzipSync } = require('fflate');
const { SaxesParser } = require('saxes');

let cells = 0;
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(process.argv[2])))) {
  if (!/\.(xml|rels)$/.test(name)) continue;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', (tag) => {
    if (tag.name === 'c') cells++;
  });
  parser.write(new TextDecoder().decode(bytes)).close();
}
process.stdout.write(`${cells}\n`);
