const js = require('@eslint/js');
const ts = require('typescript-eslint');
const hooks = require('eslint-plugin-react-hooks');

/** Globals that belong to a host. Types of the same name are not affected. */
const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'process'];
const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** The floors of the core, lowest first: a room imports what is below it, and nothing beside it. */
const coreFloors = [
  ['steps', 'cells'],
  ['plan'],
  ['rollup'],
  ['ledger', 'measures'],
  ['checks', 'history'],
  ['papers'],
].map((floor) => floor.map((room) => `src/core/${room}`));

const room = (imports, packages = []) => ({ imports, packages });
const packagesOf = (manifest) => Object.keys(manifest.dependencies);

/** The rooms of `src` and what each may import besides itself: the table in CONTRIBUTING.md. */
const rooms = {
  ...Object.fromEntries(
    coreFloors.flatMap((floor, height) =>
      floor.map((name) => [name, room(coreFloors.slice(0, height).flat())]),
    ),
  ),
  'src/app': room(['src/core']),
  'src/excel': room(['src/app', 'src/core']),
  // The pane shows its version.
  'src/taskpane': room(['src/app', 'src/core', 'package.json'], packagesOf(require('./package.json'))),
  'src/commands': room(['src/app']),
  'src/cli': room(['src/app', 'src/core', 'src/stand-in', 'src/workbook-file'], ['node:']),
  'src/earlier-copy': room(['src/app', 'src/core', 'src/workbook-file']),
  'src/workbook-file': room([], packagesOf(require('./src/workbook-file/package.json'))),
  'src/stand-in': room(
    ['src/workbook-file'],
    ['node:', ...packagesOf(require('./src/stand-in/package.json'))],
  ),
};

/** The only files that wire rooms together. */
const entryFiles = ['src/taskpane/index.tsx', 'src/commands/commands.ts', 'src/cli/thisComputer.ts'];

/**
 * What Safari before 16.4 cannot parse: with one of these in it, the pane's script does not run at all. Office on a Mac
 * uses the Safari of the system. https://webkit.org/blog/13966/webkit-features-in-safari-16-4/
 */
const olderSafari = [
  ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'a regular expression with look-behind'],
  [
    ':matches(NewExpression, CallExpression)[callee.name="RegExp"] Literal[value=/\\(\\?<[=!]/]',
    'look-behind',
  ],
  [
    ':matches(NewExpression, CallExpression)[callee.name="RegExp"] TemplateElement[value.raw=/\\(\\?<[=!]/]',
    'look-behind',
  ],
  ['Literal[regex.flags=/[vd]/]', 'a regular expression with the flag v or d'],
  ['StaticBlock', 'a static block'],
].map(([selector, what]) => ({
  selector,
  message: `Safari before 16.4 cannot parse ${what}: the pane would not start.`,
}));

module.exports = ts.config(
  { ignores: ['dist', 'build', 'out', 'coverage', 'test/manifest/schema'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    // Where React is: its rules think through every function of a file.
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/stand-in/preview/**/*.{ts,tsx}', 'test/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {
      ours: {
        rules: { floors: require('./eslint/floors'), 'dropped-steps': require('./eslint/droppedSteps') },
      },
    },
    rules: { 'ours/floors': ['error', { rooms, entryFiles }], 'ours/dropped-steps': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**', 'src/stand-in/node/**', 'src/stand-in/preview/server/**'],
    rules: { 'no-restricted-syntax': ['error', ...olderSafari] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': forbid(hostGlobals, 'The core knows no host: pass the value in.'),
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
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
