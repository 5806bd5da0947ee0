const js = require('@eslint/js');
const ts = require('typescript-eslint');
const hooks = require('eslint-plugin-react-hooks');

/** Globals that belong to a host. Types of the same name are not affected. */
const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'process'];
const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** The rooms of `src` and what each may import besides itself: the table in CONTRIBUTING.md. */
const rooms = {
  core: [],
  app: ['core'],
  excel: ['app', 'core'],
  taskpane: ['app', 'core'],
  commands: ['app'],
  'earlier-copy': ['app', 'core', 'workbook-file'],
  'workbook-file': [],
  'stand-in': ['workbook-file'],
  cli: ['app', 'core'],
};

/** The only files that wire rooms together. */
const entryFiles = [
  'src/taskpane/index.tsx',
  'src/commands/commands.ts',
  'src/cli/brag-board.ts',
  'src/cli/start.ts',
  'src/cli/startSideload.ts',
  'src/cli/thisComputer.ts',
  'src/stand-in/preview/index.tsx',
  'src/stand-in/preview/worker.ts',
  'src/stand-in/preview/server/buildPreview.ts',
];

const layering = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${room} may not import this room: see "Layout" in CONTRIBUTING.md.`,
    },
  ];
  if (room === 'core') patterns.push({ regex: '^[^.]', message: 'The core imports nothing but itself.' });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: entryFiles,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

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
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  ...layering,
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
