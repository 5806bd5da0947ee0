/**
 * `node moveSheet.js NAME < before.xlsx > after.xlsx`: moves a sheet to the front and saves, by a program that is not
 * ours. It cannot be loaded inside a test.
 */
const { readFileSync, writeSync } = require('node:fs');
const { init } = require('excelize-wasm');

const must = (result) => {
  if (result.error) throw new Error(result.error);
  return result;
};

async function move(name) {
  const wasm = require.resolve('excelize-wasm').replace(/main\.(cjs|js)$/, 'excelize.wasm.gz');
  const file = must((await init(wasm)).OpenReader(new Uint8Array(readFileSync(0))));
  must(file.MoveSheet(name, must(file.GetSheetList()).list[0]));
  writeSync(1, must(file.WriteToBuffer()).buffer);
}

void move(process.argv[2]);
