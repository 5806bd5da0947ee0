import type { Acceptance, AcceptedIssue } from './acceptance';
import type { Issue } from './issue';

/**
 * Separates open issues from accepted ones. An acceptance is for one issue: of the same code, at the
 * action of the same reference (an action without one is known by its row), in the same column, while
 * the cell still says what it said. Sorted and inserted rows therefore change nothing.
 * @param textOf what an issue's cell says now
 */
export function separateAccepted(
  issues: readonly Issue[],
  acceptances: readonly Acceptance[],
  textOf: (issue: Issue) => string,
): { open: Issue[]; accepted: AcceptedIssue[] } {
  const left = new Map<string, Acceptance[]>();
  // Issues are many and acceptances are few: most issues are told by these two that they are none of theirs.
  const about = new Set<string>();
  for (const acceptance of acceptances) {
    const key = keyOf(acceptance, acceptance.text);
    left.set(key, [...(left.get(key) ?? []), acceptance]);
    about.add(aboutOf(acceptance));
  }
  const asked = about.size === 0 ? [] : issues.filter((issue) => about.has(aboutOf(issue)));
  const takers = new Map<Issue, Acceptance>();
  const take = (issue: Issue, fits: (acceptance: Acceptance) => boolean): void => {
    const same = left.get(keyOf(issue, textOf(issue))) ?? [];
    const index = same.findIndex(fits);
    const [acceptance] = index < 0 ? [] : same.splice(index, 1);
    if (acceptance !== undefined) takers.set(issue, acceptance);
  };
  // Where references are used twice, the issue that stands where it stood comes first.
  for (const issue of asked) take(issue, ({ cell }) => cell === issue.cell);
  for (const issue of asked) if (!takers.has(issue)) take(issue, () => true);
  return {
    open: issues.filter((issue) => !takers.has(issue)),
    accepted: issues.flatMap((issue) => {
      const acceptance = takers.get(issue);
      return acceptance === undefined ? [] : [{ issue, acceptance }];
    }),
  };
}

type Kept = Pick<Acceptance, 'code' | 'sheet' | 'cell' | 'reference'>;

const aboutOf = ({ code, reference }: Pick<Kept, 'code' | 'reference'>): string => `${code} ${reference}`;

function keyOf({ code, sheet, cell, reference }: Kept, text: string): string {
  const place = reference === '' ? cell : `${cell.replace(/\d+$/, '')} ${reference}`;
  return JSON.stringify([code, sheet, place, text]);
}
