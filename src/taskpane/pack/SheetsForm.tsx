import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import { paperWords } from '../../core/papers/sheet/paperWords';
import type { SummarySheetKey } from '../../core/papers/sheet/sheetModel';
import type { Task } from '../run/run';

export interface SheetsFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** Which sheets a build writes; kept in the workbook as soon as it is chosen. */
export function SheetsForm({ report, busy, start }: SheetsFormProps) {
  const styles = useStyles();
  const { pack } = report.settings;
  const empty = new Set(report.leftOut.map(({ key }) => key));
  const choose = (key: SummarySheetKey, isChosen: boolean): void => {
    const sheets = paperWords
      .map((sheet) => sheet.key)
      .filter((other) => (other === key ? isChosen : pack.sheets.includes(other)));
    start({ do: 'settings', to: { pack: { ...pack, sheets } } });
  };
  return (
    <fieldset className={styles.sheets}>
      <legend>Sheets to build</legend>
      {paperWords.map(({ key, title }) => {
        const leftOut = report.leftOut.find((one) => one.key === key);
        const isChosen = pack.sheets.includes(key) && leftOut === undefined;
        // Without any sheet there is nothing to build.
        const isLast = isChosen && pack.sheets.filter((one) => !empty.has(one)).length === 1;
        return (
          <Checkbox
            key={key}
            label={
              leftOut === undefined ? (
                title
              ) : (
                <>
                  {title} <span className={styles.why}>{leftOut.why}</span>
                </>
              )
            }
            checked={isChosen}
            disabled={busy || isLast || leftOut !== undefined}
            onChange={(_event, { checked }) => choose(key, checked === true)}
          />
        );
      })}
    </fieldset>
  );
}

const useStyles = makeStyles({
  // As easy to read as any other words: it says what would have to change.
  why: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sheets: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    alignItems: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
});
