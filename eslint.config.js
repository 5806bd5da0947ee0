const js = require('@eslint/js');
const ts = require('typescript-eslint');
const hooks = require('eslint-plugin-react-hooks');

/** Globals that belong to a host. Types of the same name are not affected. */
const hostGlobals = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'process'];
const forbid = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** The rooms of `src` and what each may import besides itself: the table in the README. */
const rooms = {
  core: [],
  app: ['core'],
  excel: ['app', 'core'],
  taskpane: ['app', 'core'],
  commands: ['app'],
  copy: ['app', 'core', 'host'],
  host: [],
  preview: ['host'],
  cli: ['app', 'core'],
};

/** The only files that wire rooms together. */
const entryFiles = [
  'src/taskpane/index.tsx',
  'src/commands/commands.ts',
  'src/cli/brag-board.ts',
  'src/cli/start.ts',
  'src/cli/startSideload.ts',
  'src/cli/surroundings.ts',
  'src/preview/index.tsx',
  'src/preview/worker.ts',
  'src/preview/server/buildPreview.ts',
];

const layering = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: `src/${room} may not import this room: see "Layout" in the README.`,
    },
  ];
  if (room === 'core') patterns.push({ regex: '^[^.]', message: 'The core imports nothing but itself.' });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: entryFiles,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

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
