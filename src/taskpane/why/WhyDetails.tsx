import { grouped } from '../../core/cells/grouped';
import { showsImpact } from '../../core/papers/blocks/areaRating';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { Explanation } from '../../app/why/explainCell';
import { areaRows } from '../overview/areaRows';
import { actionsBehind, type Figure } from '../overview/figure';
import { RatingReasons } from '../overview/RatingReasons';
import type { Task } from '../run/run';
import { ActionList } from '../shared/ActionList';
import { countOf } from '../shared/countOf';
import { LifeOfAction } from './LifeOfAction';

export interface WhyDetailsProps {
  readonly explanation: Explanation;
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** The rule behind a cell and the actions that it counts, or the life of an action. */
export function WhyDetails({ explanation, report, busy, start }: WhyDetailsProps) {
  const styles = useStyles();
  const acting = { all: report.total.actions, busy, start };
  switch (explanation.kind) {
    case 'figure': {
      const { value, rule, result, actions } = explanation;
      const isSame = typeof value !== 'number' || result === null || Math.abs(value - result) < 0.005;
      return (
        <>
          {rule.map((sentence) => (
            <p key={sentence} className={styles.line}>
              <bdi>{sentence}</bdi>
            </p>
          ))}
          {!isSame && <p className={styles.line}>As the plan was last read it comes to {grouped(result)}.</p>}
          {(actions.length > 0 || result !== null) && (
            <p className={styles.line}>
              {actions.length === 0 ? 'No action counts.' : `${countOf(actions.length, 'action')}:`}
            </p>
          )}
          <ActionList key={rule.join(' ')} actions={actions} {...acting} />
        </>
      );
    }
    case 'line': {
      const { sheet, row, facts } = explanation;
      return (
        <>
          {[...facts, `It stands on “${sheet}”, in row ${row + 1}.`].map((sentence) => (
            <p key={sentence} className={styles.line}>
              <bdi>{sentence}</bdi>
            </p>
          ))}
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => start({ do: 'go', sheet, cell: `A${row + 1}` })}
          >
            Go to its row
          </Button>
        </>
      );
    }
    case 'area':
      return <AreaExplained key={explanation.area} area={explanation.area} report={report} {...acting} />;
    case 'action':
      return <LifeOfAction {...explanation} {...acting} />;
  }
}

interface AreaExplainedProps extends Omit<WhyDetailsProps, 'explanation'> {
  readonly area: number | null;
  readonly all: PlanReport['total']['actions'];
}

/** The rules behind an area's ratings; each count leads to its actions. */
function AreaExplained({ area, report, all, busy, start }: AreaExplainedProps) {
  const [figure, setFigure] = useState<Figure>();
  const row = areaRows(report).find((one) => one.area === area);
  if (row === undefined) return null;
  const hasImpact = showsImpact(report.gaps, [row]);
  return (
    <>
      <RatingReasons row={row} gaps={report.gaps} hasImpact={hasImpact} onTrace={setFigure} />
      {figure !== undefined && (
        <ActionList actions={actionsBehind(report, figure)} all={all} busy={busy} start={start} />
      )}
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
});
