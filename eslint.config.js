const js = require('@eslint/js');
const ts = require('typescript-eslint');
const boundaries = require('eslint-plugin-boundaries');
const hooks = require('eslint-plugin-react-hooks');

/** Globals that belong to a host. Types of the same name are not affected. */
const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'process'];
const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

module.exports = ts.config(
  { ignores: ['dist', 'build', 'out', 'coverage', 'test/manifest/schema'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { boundaries, 'react-hooks': hooks },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
      'boundaries/include': ['src/**/*'],
      // First match wins: entry files are the only ones that wire the rooms together.
      'boundaries/elements': [
        {
          type: 'entry',
          mode: 'full',
          pattern: [
            'src/taskpane/index.tsx',
            'src/commands/commands.ts',
            'src/cli/brag-board.ts',
            'src/cli/start.ts',
          ],
        },
        { type: 'core', mode: 'full', pattern: 'src/core/**/*' },
        { type: 'app', mode: 'full', pattern: 'src/app/**/*' },
        { type: 'excel', mode: 'full', pattern: 'src/excel/**/*' },
        { type: 'taskpane', mode: 'full', pattern: 'src/taskpane/**/*' },
        { type: 'commands', mode: 'full', pattern: 'src/commands/**/*' },
        { type: 'host', mode: 'full', pattern: 'src/host/**/*' },
        { type: 'cli', mode: 'full', pattern: 'src/cli/**/*' },
      ],
    },
    rules: {
      ...hooks.configs.recommended.rules,
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: '${file.type} may not import ${dependency.type}: see "Layout" in the README',
          rules: [
            { from: 'entry', allow: ['entry', 'core', 'app', 'excel', 'taskpane', 'commands', 'host', 'cli'] },
            { from: 'core', allow: ['core'] },
            { from: 'app', allow: ['app', 'core'] },
            { from: 'excel', allow: ['excel', 'app', 'core'] },
            { from: 'taskpane', allow: ['taskpane', 'app', 'core'] },
            { from: 'commands', allow: ['commands', 'app'] },
            { from: 'host', allow: ['host'] },
            { from: 'cli', allow: ['cli', 'app', 'core'] },
          ],
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': forbid(hostGlobals, 'The core knows no host: pass the value in.'),
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The core imports nothing but itself.' }] },
      ],
    },
  },
  {
    files: ['src/app/**/*.ts'],
    rules: { 'no-restricted-globals': forbid(hostGlobals, 'Use cases know only the Workbook port.') },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'assets/source/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', process: 'readonly', __dirname: 'readonly' },
    },
  },
);
