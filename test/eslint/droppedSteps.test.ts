import { RuleTester } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript-eslint';
import droppedSteps from '../../eslint/droppedSteps';

const steps = 'function* layOut(): Generator<void, number, void> { yield; return 1; }\n';
const errors = [{ messageId: 'dropped' }];
const filename = join(__dirname, 'made.ts');

new RuleTester({
  languageOptions: {
    parser: ts.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['test/eslint/made.ts'] },
      tsconfigRootDir: join(__dirname, '../..'),
    },
  },
}).run('dropped-steps', droppedSteps, {
  valid: [
    { filename, code: `${steps}function* all() { yield* layOut(); }` },
    { filename, code: `${steps}for (const step of layOut()) void step;` },
    { filename, code: `${steps}const height = layOut(); console.log(height);` },
    { filename, code: 'console.log(1);' },
  ],
  invalid: [
    { filename, code: `${steps}layOut();`, errors },
    { filename, code: `${steps}function* all() { yield; if (true) layOut(); }`, errors },
  ],
});
