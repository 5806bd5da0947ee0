import { randomOf } from '../grammar/random';
import { editedAt, plansToEdit } from '../support/editedPlans';
import { editAtRandom, nothingChecked } from '../support/randomEdits';

/**
 * `npm run bench:edits`: 10,000 random edits of plans of every kind, after each of which a recheck must give what a check
 * of everything gives; how often all was read again, and how much of the rest was thought of again.
 * Options: `--edits 10000`, `--seed 1`.
 */
async function bench(): Promise<void> {
  const option = (name: string, usual: number): number => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? usual : Number(process.argv[at + 1]);
  };
  const edits = option('edits', 10_000);
  const checked = nothingChecked();
  const differing: string[] = [];
  for (let seed = option('seed', 1); checked.edits < edits; seed++) {
    for (const [index, { name, open }] of plansToEdit(seed).entries()) {
      if (checked.edits >= edits) break;
      const before = checked.differing.length;
      // A few edits of each: after more, little is left of a plan.
      await editAtRandom(await open(), randomOf(seed * 1000 + index), 10, editedAt, checked);
      differing.push(...checked.differing.slice(before).map(({ edit }) => `${name}, seed ${seed}: ${edit}`));
    }
  }
  const share = (part: number, all: number): string => `${Math.round((part / all) * 100)}%`;
  console.log(`${checked.edits.toLocaleString('en-GB')} random edits, each checked again and in full`);
  console.log(`  differing         ${differing.length}`);
  console.log(
    `  all read again    ${checked.whole.toLocaleString('en-GB')} (${share(checked.whole, checked.edits)})`,
  );
  console.log(
    `  thought of again  ${share(checked.again, checked.actions)} of the actions, after the other edits`,
  );
  console.log(`  no plan to read   ${checked.unread.toLocaleString('en-GB')}`);
  for (const edit of differing) console.log(`  ${edit}`);
  if (differing.length > 0) process.exitCode = 1;
}

void bench();
