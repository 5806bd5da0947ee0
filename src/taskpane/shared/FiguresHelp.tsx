import { Button, makeStyles } from '@fluentui/react-components';

/** Leads to what the figures beside it mean. */
export function FiguresHelp({ onHelp }: { readonly onHelp: () => void }) {
  const styles = useStyles();
  return (
    <Button size="small" appearance="transparent" className={styles.link} onClick={onHelp}>
      What do these figures mean?
    </Button>
  );
}

const useStyles = makeStyles({
  // In line with the words about it, which have no border.
  link: { minWidth: 0, padding: 0, marginLeft: '-1px', textDecorationLine: 'underline' },
});
