import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { isoDate } from '../../core/cells/serialDate';
import { placeKey } from '../../core/plan/place';
import type { Action } from '../../core/plan/plan';
import { shownReferences } from '../../core/rollup/shownReference';
import type { Task } from '../run/run';
import { RatingWord } from './RatingWord';
import { dateInWords } from './dates';
import { rowOf } from './rowOf';

export interface ActionListProps {
  readonly actions: readonly Action[];
  /** All of the plan's, among which each is to be told apart. */
  readonly all: readonly Action[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  /** What else there is to say of an action. */
  readonly note?: (index: number) => ReactNode;
}

/** As many as a person reads in one go. */
const firstShown = 50;

/** Actions with where they stand, each with the way to its row in the plan. */
export function ActionList({ actions, all, busy, start, note }: ActionListProps) {
  const styles = useStyles();
  const shown = useMemo(() => shownReferences(all), [all]);
  const nameOf = (action: Action): string => shown(action) || `Row ${action.place.row + 1}`;
  const [most, setMost] = useState(firstShown);
  const rest = actions.length - most;
  return (
    <>
      <ul className={styles.list}>
        {actions.slice(0, most).map((action, index) => (
          <li key={placeKey(action.place)} className={styles.item}>
            <div>
              <strong>
                <bdi>{nameOf(action)}</bdi>
              </strong>{' '}
              <bdi>{short(action.text)}</bdi>
            </div>
            <div className={styles.facts}>
              <span>
                Progress <RatingWord rating={action.progress.state} />
              </span>
              <span>
                Impact <RatingWord rating={action.impact.state} />
              </span>
              <span>
                Due <bdi>{dueInWords(action)}</bdi>
              </span>
              {action.lead !== '' && (
                <span>
                  Lead <bdi>{action.lead}</bdi>
                </span>
              )}
              <Button
                size="small"
                className={styles.go}
                disabledFocusable={busy}
                aria-label={`Go to row of ${shown(action) || `row ${action.place.row + 1}`}`}
                onClick={() => start({ do: 'go', sheet: action.place.sheet, cell: rowOf(action) })}
              >
                Go
              </Button>
            </div>
            {note?.(index)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + firstShown)}>
          Show {Math.min(rest, firstShown)} more of {rest}
        </Button>
      )}
    </>
  );
}

/** Enough of an action's words to know it by. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);

function dueInWords({ due }: Action): string {
  if (due.kind === 'date') return dateInWords(isoDate(due.serial));
  return due.kind === 'blank' ? 'not set' : due.text;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  go: { minWidth: 0, marginLeft: 'auto' },
});
