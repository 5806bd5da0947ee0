import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../app/why/explainCell';
import { longDate, shortDate } from '../../core/cells/serialDate';
import type { SnapshotAction } from '../../core/history/snapshot';
import { reasonInWords } from '../../core/rollup/escalationReason';
import { redatedInWords } from '../../core/rollup/redating';
import { joined } from '../../core/cells/joined';
import type { Task } from '../run/run';
import { rowOf } from '../shared/rowOf';
import { countOf } from '../shared/countOf';
import { pounds } from '../shared/pounds';
import { RatingWord } from '../shared/RatingWord';
import { WideTable } from '../shared/WideTable';

export type LifeOfActionProps = Extract<Explanation, { kind: 'action' }> & {
  readonly busy: boolean;
  readonly start: (task: Task) => void;
};

/** What became of an action from board to board, and what is said of it today. */
export function LifeOfAction({ action, life, issues, escalation, papers, busy, start }: LifeOfActionProps) {
  const styles = useStyles();
  const lines: readonly (readonly [string, SnapshotAction])[] = [
    ...life.boards.map(({ board, action: then }) => [shortDate(board.cycleDate), then] as const),
    ['Now', life.now],
  ];
  const facts = [
    life.redating === null
      ? ''
      : `First due ${longDate(life.redating.original)}: ${redatedInWords(life.redating)}.`,
    escalation === undefined
      ? ''
      : `Brought to the board: ${escalation.reasons.map(reasonInWords).join('; ')}.`,
    papers.length === 0 ? '' : `Stands on ${joined(papers)}.`,
  ].filter((fact) => fact !== '');
  return (
    <>
      {action.lead !== '' && (
        <p className={styles.line}>
          Lead: <bdi>{action.lead}</bdi>
        </p>
      )}
      <WideTable>
        <table className={styles.table}>
          <caption className={styles.unseen}>At each board whose position is kept</caption>
          <thead>
            <tr>
              {['Board', 'Progress', 'Impact', 'Due', 'Spend'].map((head) => (
                <th key={head} scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([when, then]) => (
              <tr key={when}>
                <th scope="row" className={styles.cell}>
                  {when}
                </th>
                <td className={styles.cell}>
                  <RatingWord rating={then.progress} />
                </td>
                <td className={styles.cell}>
                  <RatingWord rating={then.impact} />
                </td>
                <td className={styles.cell}>
                  <bdi>{typeof then.due === 'number' ? shortDate(then.due) : then.due || '–'}</bdi>
                </td>
                <td className={styles.cell}>{then.spend === null ? '–' : pounds(then.spend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {life.boards.length === 0 && (
        <p className={styles.line}>
          No position of an earlier board is kept, or it was not in the plan then.
        </p>
      )}
      {facts.map((fact) => (
        <p key={fact} className={styles.line}>
          <bdi>{fact}</bdi>
        </p>
      ))}
      {issues.length > 0 && (
        <>
          <p className={styles.line}>{countOf(issues.length, 'issue')}:</p>
          <ul className={styles.issues}>
            {issues.map(({ code, cell, message }) => (
              <li key={`${code} ${cell}`}>
                <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => start({ do: 'go', sheet: action.place.sheet, cell: rowOf(action) })}
      >
        Go to row
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  line: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  table: {
    width: '100%',
    marginBottom: tokens.spacingVerticalXS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { padding: '0 4px 2px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: '3px 4px 3px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  issues: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});
