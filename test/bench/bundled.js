/**
 * Runs a benchmark as the production build would run it: bundled with the settings of the command line's.
 * `node test/bench/bundled.js test/bench/readPlan.bench.ts`
 */
const path = require('node:path');
const webpack = require('webpack');

const root = path.join(__dirname, '..', '..');
const cli = require('../../webpack.config.js')({}, { mode: 'production' }).find(({ name }) => name === 'cli');
const target = path.join(root, 'out', 'bench');
const [, , entry] = process.argv;

webpack(
  {
    ...cli,
    entry: path.resolve(entry),
    output: { path: target, filename: 'bench.js', clean: true },
    plugins: [],
  },
  (error, stats) => {
    if (error !== null || stats.hasErrors()) throw error ?? new Error(stats.toString('errors-only'));
    require(path.join(target, 'bench.js'));
  },
);
