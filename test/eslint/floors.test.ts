import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';
import floors from '../../eslint/floors';

const rooms = {
  'src/core/cells': { imports: [], packages: [] },
  'src/core/plan': { imports: ['src/core/cells'], packages: [] },
  'src/core/papers': { imports: ['src/core/cells', 'src/core/plan'], packages: [] },
  'src/app': { imports: ['src/core'], packages: [] },
  'src/app-tools': { imports: [], packages: ['fflate', '@scope/kit', 'node:'] },
};
const options = [{ rooms, entryFiles: ['src/app/main.ts'] }];

const file = (filename: string, code: string) => ({ filename, code, options });
const refused = (filename: string, code: string, ...messages: string[]) => ({
  ...file(filename, code),
  errors: messages.map((message) => ({ message })),
});
const roomMessage = (room: string, target: string) =>
  `${room} may not import ${target}: see "Layout" in CONTRIBUTING.md.`;

const packageMessage = (room: string, name: string) =>
  `${room} may not import the package ${name}: see "Layout" in CONTRIBUTING.md.`;

new RuleTester({ languageOptions: { parser: ts.parser } }).run('floors', floors, {
  valid: [
    file('src/core/plan/rows/read.ts', `import { cell } from '../../cells/cell';`),
    file('src/core/plan/rows/read.ts', `import { plan } from '../plan'; import { row } from './row';`),
    file('src/app/build.ts', `import { plan } from '../core/plan/plan'; export * from './workbook';`),
    // A room whose name another's begins with.
    file(
      'src/app-tools/zip.ts',
      `import { zip } from 'fflate'; import 'node:fs'; import kit from '@scope/kit/part';`,
    ),
    file(
      'src/app/main.ts',
      `import { zip } from '../app-tools/zip'; import settings from '../../package.json';`,
    ),
  ],
  invalid: [
    refused(
      'src/core/plan/rows/read.ts',
      `import { sheet } from '../../papers/sheet';`,
      roomMessage('src/core/plan', 'src/core/papers'),
    ),
    refused(
      'src/core/cells/a.ts',
      `import type { Plan } from '../plan/plan';`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/core/cells/a.ts',
      `export { plan } from '../plan/plan';`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/core/cells/a.ts',
      `export * from '../plan/plan';`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/core/cells/a.ts',
      `void import('../plan/plan');`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/core/cells/a.ts',
      `const plan = require('../plan/plan');`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/core/cells/a.ts',
      `let plan: import('../plan/plan').Plan;`,
      roomMessage('src/core/cells', 'src/core/plan'),
    ),
    refused(
      'src/app/build.ts',
      `import { zip } from '../app-tools/zip';`,
      roomMessage('src/app', 'src/app-tools'),
    ),
    refused(
      'src/app/build.ts',
      `import settings from '../../package.json';`,
      roomMessage('src/app', 'package.json'),
    ),
    refused(
      'src/app/build.ts',
      `import { zip } from 'fflate'; import fs from 'node:fs';`,
      packageMessage('src/app', 'fflate'),
      packageMessage('src/app', 'node:fs'),
    ),
    refused(
      'src/app-tools/zip.ts',
      `import all from 'fflate-all';`,
      packageMessage('src/app-tools', 'fflate-all'),
    ),
    refused(
      'src/elsewhere/a.ts',
      `export {};`,
      'src/elsewhere/a.ts is in no room of "Layout" in CONTRIBUTING.md.',
    ),
  ],
});
