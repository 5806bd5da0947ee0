import { makeStyles, tokens } from '@fluentui/react-components';

/** What there was to say about single cells after something was done; nothing where all went as asked. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <section aria-label="What to know">
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note}>
            <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});
