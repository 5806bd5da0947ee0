/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js)$': '@swc/jest' },
  reporters: ['default', '<rootDir>/test/setup/closingLine.js'],
  testTimeout: 120000,
};
