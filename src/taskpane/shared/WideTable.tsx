import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A place for a table: where text is enlarged until the table is wider than the pane, the table alone is scrolled. */
export function WideTable({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.place}>{children}</div>;
}

const useStyles = makeStyles({
  place: { overflowX: 'auto', '& > table': { minWidth: '280px' } },
});
