import { makeStyles, tokens } from '@fluentui/react-components';

export interface SearchProps {
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
}

/** Where a person types what they look for among all actions. */
export function Search({ wanted, onWanted }: SearchProps) {
  const styles = useStyles();
  return (
    <input
      type="search"
      aria-label="Search the actions"
      placeholder="Search: reference, words or lead"
      value={wanted}
      className={styles.field}
      onChange={({ currentTarget }) => onWanted(currentTarget.value)}
    />
  );
}

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    width: '100%',
    height: '32px',
    padding: '0 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
});
