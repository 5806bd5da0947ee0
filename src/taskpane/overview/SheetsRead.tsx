import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetAccount } from '../../core/plan/plan';
import { countOf } from '../shared/countOf';

/** What was made of each worksheet: nothing is left out in silence. */
export function SheetsRead({ sheets }: { readonly sheets: readonly SheetAccount[] }) {
  const styles = useStyles();
  return (
    <section aria-label="What was read" className={styles.section}>
      <Subtitle2 block as="h2" className={styles.heading}>
        What was read
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <bdi>{sheet.name}</bdi>: {account(sheet)}
            <bdi>{sheet.why}</bdi>.
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of a sheet that is not the plan, the reason says what was made of it. */
function account({ read, rowsRead, rowsSetAside }: SheetAccount): string {
  return read ? `${countOf(rowsRead, 'row')} read, ${rowsSetAside} set aside: ` : '';
}

const useStyles = makeStyles({
  section: { overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});
