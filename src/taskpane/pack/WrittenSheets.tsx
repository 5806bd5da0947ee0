import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { WritingNote, WrittenSheet } from '../../app/workbook';
import type { Task } from '../run/run';
import { countOf } from '../shared/countOf';

export interface WrittenSheetsProps {
  readonly sheets: readonly WrittenSheet[];
  readonly notes: readonly WritingNote[];
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** The sheets that a build wrote, with links to them, and the figures that Excel works out differently. */
export function WrittenSheets({ sheets, notes, busy, start }: WrittenSheetsProps) {
  const styles = useStyles();
  return (
    <section aria-label="Sheets written" className={styles.section}>
      <Subtitle2 block as="h2" className={styles.heading}>
        Sheets written
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Button
              appearance="transparent"
              className={styles.link}
              disabledFocusable={busy}
              aria-label={`Go to the sheet ${sheet.name}`}
              onClick={() => start({ do: 'go', sheet: sheet.name, cell: 'A1' })}
            >
              <bdi>{sheet.name}</bdi>
            </Button>{' '}
            ({sheet.created ? 'new' : 'brought up to date'})
            <Differences sheet={sheet} />
          </li>
        ))}
      </ul>
      {notes.map(({ words, code }) => (
        <p key={words} className={styles.note}>
          <bdi>{words}</bdi>
          {code !== '' && ` (for IT: ${code})`}
        </p>
      ))}
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
  link: {
    minWidth: 0,
    padding: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  note: { marginTop: tokens.spacingVerticalS, marginBottom: 0 },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
