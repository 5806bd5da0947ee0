import { showsImpact } from '../../core/papers/blocks/areaRating';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanReport } from '../../app/planReport';
import { areaRows } from './areaRows';
import { AreaLine } from './AreaLine';
import type { Figure } from './figure';
import { useAreaColumns } from './useAreaColumns';

export interface AreaTableProps {
  readonly report: PlanReport;
  readonly onTrace: (figure: Figure) => void;
}

/** The whole plan and each priority area, a line each, the worst first; everything leads to the actions behind it. */
export function AreaTable({ report, onTrace }: AreaTableProps) {
  const styles = useStyles();
  const columns = useAreaColumns();
  const rows = useMemo(() => areaRows(report), [report]);
  const { gaps } = report;
  const hasImpact = showsImpact(gaps, rows);
  return (
    <section aria-label="Ratings by priority area">
      <div aria-hidden="true" className={mergeClasses(columns(hasImpact), styles.heads)}>
        <span className={styles.first} />
        <span>Progress</span>
        {hasImpact && <span>Impact</span>}
        <span className={styles.last}>Overdue</span>
      </div>
      <ul role="list" className={styles.list}>
        {rows.map((row) => (
          <AreaLine key={row.name} {...{ row, gaps, hasImpact, onTrace }} />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heads: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  first: { '@media (max-width: 300px)': { display: 'none' } },
  last: { textAlign: 'right' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});
