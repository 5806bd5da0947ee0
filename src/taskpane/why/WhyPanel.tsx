import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { Explanation } from '../../app/why/explainCell';
import { pageCode } from '../pageCode';
import type { Task } from '../run/run';
import { icons } from '../shared/icons';
import { whyTitle } from './whyTitle';

const WhyDetails = lazy(pageCode.why);

export interface WhyPanelProps {
  readonly explanation: Explanation;
  /** True where a person has asked, and not only selected a cell. */
  readonly isAsked: boolean;
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/**
 * What stands behind the cell that is selected, over the bar at the foot: one line, and the rest under it. A figure of a
 * paper is open at once, since whoever selects it reads the paper; a row of the plan is not, since whoever selects it
 * mostly works on it. What a person opens or shuts stays so.
 */
export function WhyPanel({ explanation, isAsked, report, busy, start }: WhyPanelProps) {
  const styles = useStyles();
  const details = useId();
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Explanation['kind'], boolean>>>>({});
  const { kind } = explanation;
  const [answered, setAnswered] = useState<Explanation>();
  if (isAsked && answered !== explanation) {
    setAnswered(explanation);
    setChosen({ ...chosen, [kind]: true });
  }
  const isOpen = chosen[kind] ?? kind !== 'action';

  // Whoever asked is led to the answer; whoever only selected a cell stays in the sheet.
  useEffect(() => {
    if (isAsked) panel.current?.querySelector('button')?.focus();
  }, [isAsked, explanation]);

  return (
    <section ref={panel} aria-label="Why?" className={styles.panel}>
      <Button
        appearance="subtle"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={details}
        icon={isOpen ? icons.open : icons.shut}
        onClick={() => setChosen({ ...chosen, [kind]: !isOpen })}
      >
        <span className={styles.title}>
          <strong>Why?</strong> <bdi>{whyTitle(explanation, report, isOpen)}</bdi>
        </span>
      </Button>
      <div id={details} hidden={!isOpen} className={styles.details}>
        {isOpen && (
          <Suspense>
            <WhyDetails {...{ explanation, report, busy, start }} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  head: {
    width: '100%',
    minWidth: 0,
    height: '36px',
    justifyContent: 'flex-start',
    padding: '0 8px',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
  },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  details: { maxHeight: '42vh', overflowY: 'auto', padding: '0 12px 8px' },
});
