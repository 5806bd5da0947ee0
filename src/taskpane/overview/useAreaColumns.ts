import { makeStyles, mergeClasses } from '@fluentui/react-components';

/** The columns that an area's line and the headings over it share. */
export function useAreaColumns(): (hasImpact: boolean) => string {
  const styles = useStyles();
  return (hasImpact) => mergeClasses(styles.columns, hasImpact && styles.withImpact);
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    columnGap: '6px',
    gridTemplateColumns: 'minmax(0, 1fr) 66px 52px',
    '@media (max-width: 300px)': { gridTemplateColumns: 'minmax(0, 1fr) 48px' },
  },
  withImpact: {
    gridTemplateColumns: 'minmax(0, 1fr) 66px 66px 52px',
    '@media (max-width: 300px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 48px' },
  },
});
