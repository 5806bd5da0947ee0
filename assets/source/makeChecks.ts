/** Writes the table of checks into their README, from the rules. Run: `npm run make:checks`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withChecksTable } from './checksTable';

const readme = new URL('../../src/core/checks/README.md', import.meta.url);
writeFileSync(readme, withChecksTable(readFileSync(readme, 'utf8')));
