const { readFileSync } = require('node:fs');
const { createTransformer } = require('@swc/jest');

/** Compiles as the tests always do, with other texts in place of some files: those of the JSON that `MUTANTS` names. */
const swc = createTransformer();
const served = JSON.parse(readFileSync(process.env.MUTANTS, 'utf8'));
const textOf = (path, text) => served[path] ?? text;

module.exports = {
  process: (text, path, options) => swc.process(textOf(path, text), path, options),
  getCacheKey: (text, path, options) => swc.getCacheKey(textOf(path, text), path, options),
};
