import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { WrittenSheet } from '../../app/workbook';
import { countOf } from '../shared/countOf';

/** The sheets that a build wrote, and the figures that Excel works out differently. */
export function WrittenSheets({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const styles = useStyles();
  return (
    <section aria-label="Sheets written" className={styles.section}>
      <Subtitle2 block as="h2" className={styles.heading}>
        Sheets written
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <bdi>{sheet.name}</bdi> ({sheet.created ? 'new' : 'brought up to date'})
            <Differences sheet={sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Differences({ sheet }: { readonly sheet: WrittenSheet }) {
  const styles = useStyles();
  if (sheet.differences.length === 0) return null;
  return (
    <>
      <p className={styles.warning}>
        {countOf(sheet.differences.length, 'figure')} to check: Excel does not come to the number expected.
      </p>
      <ul className={styles.list}>
        {sheet.differences.map(({ cell, expected, found }) => (
          <li key={cell}>
            Cell {cell}: expected <bdi>{String(expected)}</bdi>, Excel shows <bdi>{String(found)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  section: { overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  list: { marginTop: tokens.spacingVerticalXS, marginBottom: 0, paddingLeft: tokens.spacingHorizontalXL },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
