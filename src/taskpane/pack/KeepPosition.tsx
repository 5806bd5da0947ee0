import { Button, Field, Input, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { ReadableWorkbook } from '../../app/workbook';
import { isoDate, longDate, parseIsoDate } from '../../core/cells/serialDate';
import type { Snapshot } from '../../core/history/snapshot';
import { problemOf } from '../run/problem';
import type { Task } from '../run/run';
import { countOf } from '../shared/countOf';
import { icons } from '../shared/icons';

export interface KeepPositionProps {
  readonly report: PlanReport;
  /** What became of keeping one just now; '' where none was kept. */
  readonly said: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
  readonly readCopy: (file: File) => Promise<ReadableWorkbook>;
}

/** Keeps how the plan stands for a board, so that the next one sees what has moved. */
export function KeepPosition({ report, said, today, busy, start, readCopy }: KeepPositionProps) {
  const styles = useStyles();
  const { history, settings } = report;
  const next = settings.cycles.boards.find((day) => day >= (parseIsoDate(today) ?? 0));
  const [typed, setTyped] = useState<string>();
  const [label, setLabel] = useState('');
  const date = typed ?? (next === undefined ? today : isoDate(next));
  const day = parseIsoDate(date);
  const taken = history.snapshots.find(({ cycleDate }) => cycleDate === day);
  const [copy, setCopy] = useState<{ readonly name: string; readonly workbook: ReadableWorkbook }>();
  const [problem, setProblem] = useState('');
  const keep = (replace: boolean): void =>
    start({
      do: 'keep',
      keep: { cycleDate: date, label, ...(replace && { replace }), ...(copy && { copy: copy.workbook }) },
    });

  async function choose(file: File | undefined): Promise<void> {
    setCopy(undefined);
    setProblem('');
    if (file === undefined) return;
    try {
      setCopy({ name: file.name, workbook: await readCopy(file) });
    } catch (error) {
      setProblem(problemOf(error).message);
    }
  }
  return (
    <section aria-label="Keep this board’s position" className={styles.section}>
      <Subtitle2 as="h2" block className={styles.flat}>
        Keep this board’s position
      </Subtitle2>
      <p className={styles.note}>
        Stores each action’s ratings, dates and spend in the sheet BRAG history, so that movement can be
        shown.
      </p>
      <Field label="Board date">
        <Input type="date" value={date} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label="Name of this board (if it has one)">
        <Input
          value={label}
          placeholder="September board"
          onChange={(_event, { value }) => setLabel(value)}
        />
      </Field>
      <details>
        <summary className={styles.summary}>From an earlier copy of this workbook</summary>
        <p className={styles.note}>
          Choose a file as it was at an earlier board, and give that board’s date above. The file is only
          read.
        </p>
        <input
          type="file"
          accept=".xlsx,.xlsm"
          aria-label="Earlier copy of this workbook"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        {problem !== '' && <p role="alert">{problem}</p>}
      </details>
      {taken !== undefined && (
        <p className={styles.warning} role="status">
          A position is kept for this date already. Keeping another puts it in that one’s place.
        </p>
      )}
      <Button
        className={styles.button}
        disabledFocusable={busy || day === null || report.writeProtection.keep}
        onClick={() => keep(taken !== undefined)}
      >
        {taken === undefined ? 'Keep this position' : 'Replace the kept position'}
        {copy !== undefined && ` with that in ${copy.name}`}
      </Button>
      {said !== '' && (
        <p className={styles.said}>
          <span className={styles.done}>{icons.done}</span> {said}
        </p>
      )}
      <KeptPositions snapshots={history.snapshots} />
    </section>
  );
}

/** Every position that is kept, the latest first. */
function KeptPositions({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const styles = useStyles();
  if (snapshots.length === 0) return <p className={styles.note}>None is kept yet.</p>;
  return (
    <section aria-label="Positions that are kept">
      <h3 className={styles.heading}>{countOf(snapshots.length, 'position')} kept</h3>
      <ul className={styles.list}>
        {[...snapshots].reverse().map(({ cycleDate, label, actions }) => (
          <li key={cycleDate} className={styles.kept}>
            <span>
              {longDate(cycleDate)}
              {label !== '' && label !== longDate(cycleDate) && (
                <>
                  {' · '}
                  <bdi>{label}</bdi>
                </>
              )}
            </span>
            <span className={styles.count}>{countOf(actions.length, 'action')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  flat: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: 'flex-start' },
  said: { display: 'flex', columnGap: '6px', margin: 0, overflowWrap: 'anywhere' },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  kept: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: '4px 0',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
