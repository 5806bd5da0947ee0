const usual = require('../../../jest.config');

/** As the tests always run, with a mutant's text served, and in the bench's order. */
module.exports = {
  ...usual,
  rootDir: '../../..',
  transform: { '\\.(ts|tsx|js)$': '<rootDir>/test/bench/mutants/serve.js' },
  setupFilesAfterEnv: ['<rootDir>/test/bench/mutants/noteReached.js', ...usual.setupFilesAfterEnv],
  testSequencer: '<rootDir>/test/bench/mutants/inOrder.js',
  reporters: [],
};
