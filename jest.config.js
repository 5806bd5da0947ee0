const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js)$': '@swc/jest' },
  setupFilesAfterEnv: ['<rootDir>/test/setup/soundSaves.ts'],
  reporters: ['default', '<rootDir>/test/setup/closingLine.js'],
  testTimeout: 120000,
  // With two cores, as many machines of CI have, jest would leave one idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
