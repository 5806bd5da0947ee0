import { Button, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { fieldNames } from '../../core/plan/columns/fieldNames';
import { ratingNames, ratings } from '../../core/plan/values/rating';
import { moneyFields } from '../../core/plan/values/moneyFields';
import type { FigureOf } from '../../core/papers/figures/chosenFigure';
import { wholePlan } from '../../core/rollup/areas';
import { dueSoonDays } from '../../core/rollup/due';
import type { Gaps } from '../../core/rollup/gaps';
import type { Task } from '../run/run';

export interface InsertFigureProps {
  readonly report: PlanReport;
  /** What became of inserting one just now; '' where none was. */
  readonly said: string;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

type Choice = readonly [words: string, of: FigureOf];

/** Every count and sum that the plan gives. */
function choicesOf(gaps: Gaps): readonly Choice[] {
  const rated = (['progress', 'impact'] as const).flatMap((field): Choice[] =>
    gaps[field] === undefined
      ? [...ratings, 'unrated' as const].map((state) => [
          `${field === 'progress' ? 'Progress' : 'Impact'} ${ratingNames[state]}`,
          { kind: 'rating', field, state },
        ])
      : [],
  );
  const due: readonly Choice[] =
    gaps.overdue === undefined
      ? [
          ['Overdue', { kind: 'overdue' }],
          [`Due in the next ${dueSoonDays} days`, { kind: 'dueSoon' }],
        ]
      : [];
  const money = moneyFields.flatMap((field): Choice[] =>
    gaps[field] === undefined ? [[`Sum of the ${fieldNames[field]}`, { kind: 'money', field }]] : [],
  );
  return [['Number of actions', { kind: 'all' }], ...rated, ...due, ...money];
}

/** Writes any figure into a cell of the officers' own sheets, as a formula that any Excel works out. */
export function InsertFigure({ report, said, busy, start }: InsertFigureProps) {
  const styles = useStyles();
  const choices = choicesOf(report.gaps);
  const [figure, setFigure] = useState('Progress Red');
  const [area, setArea] = useState('');
  const chosen = choices.find(([words]) => words === figure) ?? choices[0];
  return (
    <section aria-label="Insert a figure" className={styles.section}>
      <Subtitle2 as="h2" block className={styles.flat}>
        Insert a figure
      </Subtitle2>
      <p className={styles.note}>
        Select a blank cell on a sheet of your own. What is written is an ordinary formula over the plan: it
        stays current, and works for people who do not have BRAG Board.
      </p>
      <Field label="Figure">
        <Select value={chosen?.[0] ?? ''} onChange={(_event, { value }) => setFigure(value)}>
          {choices.map(([words]) => (
            <option key={words}>{words}</option>
          ))}
        </Select>
      </Field>
      <Field label="Of">
        <Select value={area} onChange={(_event, { value }) => setArea(value)}>
          <option value="">{wholePlan}</option>
          {report.areas.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={busy || chosen === undefined}
        onClick={() => {
          if (chosen !== undefined)
            start({ do: 'insert', figure: { area: area === '' ? null : area, of: chosen[1] } });
        }}
      >
        Insert into the selected cell
      </Button>
      {said !== '' && <p className={styles.flat}>{said}</p>}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  flat: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});
