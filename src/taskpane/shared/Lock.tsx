import { Body1, makeStyles, tokens } from '@fluentui/react-components';

/** Why buttons of the pane are grey, before anybody presses one; nothing where none is. */
export function Lock({ words }: { readonly words: string }) {
  const styles = useStyles();
  return words === '' ? null : (
    <Body1 block as="p" role="note" className={styles.words}>
      {words}
    </Body1>
  );
}

const useStyles = makeStyles({
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});
