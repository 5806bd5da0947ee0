import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../core/checks/issue';
import { changeInWords } from './changeInWords';
import { countOf } from '../shared/countOf';
import type { Task } from '../run/run';

export interface SafeFixesProps {
  readonly issues: readonly Issue[];
  readonly busy: boolean;
  readonly undoable: number;
  readonly start: (task: Task) => void;
}

/** More changes than this nobody reads before pressing. */
const mostShown = 50;

/** Makes every safe fix at once, each shown before, and takes back what was fixed. */
export function SafeFixes({ issues, busy, undoable, start }: SafeFixesProps) {
  const styles = useStyles();
  const fixes = issues.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  if (fixes.length === 0 && undoable === 0) return null;
  const more = fixes.length - mostShown;
  return (
    <section aria-label="Fixes" className={styles.section}>
      {fixes.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {countOf(fixes.length, 'safe fix', 'safe fixes')}: how cells are written changes, not what they
            mean
          </summary>
          <ul className={styles.list}>
            {fixes.slice(0, mostShown).map((fix) => (
              <li key={`${fix.sheet} ${fix.cell}`}>
                <bdi>{fix.sheet}</bdi>, cell {fix.cell}: <bdi>{changeInWords(fix)}</bdi>
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => start({ do: 'fix', fixes })}>
            Make {countOf(fixes.length, 'safe fix', 'safe fixes')}
          </Button>
        )}
        {undoable > 0 && (
          <Button disabledFocusable={busy} onClick={() => start({ do: 'undo' })}>
            Undo fixes ({undoable})
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
