import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChecksTable } from '../../../assets/source/checksTable';
import { defaultCheckSettings } from '../../../src/core/checks/checkSettings';
import { rules } from '../../../src/core/checks/rules';

const readme = readFileSync(join(__dirname, '..', '..', '..', 'src', 'core', 'checks', 'README.md'), 'utf8');

test('the README’s table of checks is the one that the rules give: npm run make:checks writes it', () => {
  expect(readme).toBe(withChecksTable(readme));
});

test('a title is one sentence without its own mark of a table', () => {
  for (const { title } of rules) expect(title).toMatch(/^[A-Z][^.|?!]*\.$/);
});

test('the README names every setting with its default', () => {
  for (const [name, value] of Object.entries(defaultCheckSettings)) {
    expect(readme).toContain(`\`${name}\``);
    if (typeof value === 'number') expect(readme).toMatch(new RegExp(`\`${name}\` +\\| ${value} `));
  }
});
