import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { isoDate, parseIsoDate } from '../../core/cells/serialDate';
import type { Task } from '../run/run';
import { dateInWords } from '../shared/dates';

export interface ComparePositionsProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** Which two kept positions the Stocktake sheet compares. */
export function ComparePositions({ report, busy, start }: ComparePositionsProps) {
  const styles = useStyles();
  const { snapshots } = report.history;
  const { cycles } = report.settings;
  if (snapshots.length < 2) return null;
  const compared = cycles.compared;
  const dates = snapshots.map(({ cycleDate, label }) => ({ date: isoDate(cycleDate), label }));
  const set = (from: string, to: string): void => {
    const [first, second] = [parseIsoDate(from), parseIsoDate(to)];
    const chosen = first === null || second === null ? null : { from: first, to: second };
    start({ do: 'settings', to: { cycles: { ...cycles, compared: chosen } } });
  };
  const from = compared === null ? '' : isoDate(compared.from);
  const to = compared === null ? '' : isoDate(compared.to);
  const last = dates.at(-1)?.date ?? '';
  const option = ({ date, label }: (typeof dates)[number]) => (
    <option key={date} value={date}>
      {label === '' || label === dateInWords(date) ? dateInWords(date) : `${dateInWords(date)}: ${label}`}
    </option>
  );
  return (
    <section aria-label="Positions that the Stocktake compares" className={styles.section}>
      <Field label="Stocktake: from">
        <Select
          value={from}
          disabled={busy}
          onChange={(_event, { value }) => set(value, to > value ? to : last)}
        >
          <option value="">As usual: the last two stocktakes, or six months</option>
          {dates.filter(({ date }) => date < last).map(option)}
        </Select>
      </Field>
      {compared !== null && (
        <Field label="Stocktake: to">
          <Select value={to} disabled={busy} onChange={(_event, { value }) => set(from, value)}>
            {dates.filter(({ date }) => date > from).map(option)}
          </Select>
        </Field>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
