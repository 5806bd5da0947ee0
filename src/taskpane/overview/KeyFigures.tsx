import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { isoDate } from '../../core/cells/serialDate';
import { dueSoonDays } from '../../core/rollup/due';
import { untold, type Gap } from '../../core/rollup/gaps';
import { dateInWords } from '../shared/dates';
import { pounds } from '../shared/pounds';
import { figureKey, type Figure } from './figure';

export interface KeyFiguresProps {
  readonly report: PlanReport;
  readonly onTrace: (figure: Figure) => void;
}

/** What a board asks first: what is late, what is next, what is spent, and what has moved. */
export function KeyFigures({ report, onTrace }: KeyFiguresProps) {
  const styles = useStyles();
  const { total, gaps } = report;
  return (
    <dl className={styles.figures} aria-label="Key figures">
      <Counted
        name="Overdue"
        count={total.overdue}
        gap={gaps.overdue}
        of={total.actions.length}
        figure={{ area: null, of: { kind: 'overdue' } }}
        onTrace={onTrace}
      />
      <Counted
        name={`Due in ${dueSoonDays} days`}
        count={total.dueSoon}
        gap={gaps.overdue}
        of={total.actions.length}
        figure={{ area: null, of: { kind: 'dueSoon' } }}
        onTrace={onTrace}
      />
      {total.left > 0 && (
        <Counted
          name="Left the plan"
          count={total.left}
          of={total.actions.length}
          figure={{ area: null, of: { kind: 'left' } }}
          onTrace={onTrace}
        />
      )}
      <div className={styles.figure}>
        <dt>Spent</dt>
        <dd className={styles.words}>
          {gaps.actual === undefined
            ? `${pounds(total.actual)}${gaps.budget === undefined ? ` of a budget of ${pounds(total.budget)}` : ''}`
            : gaps.actual.words}
        </dd>
      </div>
      <div className={styles.figure}>
        <dt>Since the last board</dt>
        <dd className={styles.words}>{movedInWords(report)}</dd>
      </div>
    </dl>
  );
}

interface CountedProps {
  readonly name: string;
  /** null where it cannot be told. */
  readonly count: number | null;
  /** Why it cannot. */
  readonly gap?: Gap | undefined;
  readonly of: number;
  readonly figure: Figure;
  readonly onTrace: (figure: Figure) => void;
}

function Counted({ name, count, gap, of, figure, onTrace }: CountedProps) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.words}>
        {count === null ? (
          (gap?.words ?? untold)
        ) : count === 0 ? (
          `None of ${of} actions`
        ) : (
          <Button
            appearance="transparent"
            className={styles.count}
            aria-label={`${count} of ${of} actions: ${name}. Show them`}
            data-figure={figureKey(figure)}
            onClick={() => onTrace(figure)}
          >
            {count} of {of} actions
          </Button>
        )}
      </dd>
    </div>
  );
}

function movedInWords({ sinceBoard }: PlanReport): string {
  if (sinceBoard === null) return 'No earlier position is kept in this workbook yet.';
  const { board, improved, completed, worsened, added } = sinceBoard;
  return `${improved} improved, ${completed} completed, ${worsened} worsened, ${added} new, since ${dateInWords(isoDate(board))}.`;
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  figure: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  count: {
    minWidth: 0,
    padding: 0,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
});
