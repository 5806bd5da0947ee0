import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupBy } from './groupIssues';

export interface GroupChoiceProps {
  readonly by: GroupBy;
  readonly onBy: (by: GroupBy) => void;
}

const choices: readonly (readonly [GroupBy, string])[] = [
  ['kind', 'By kind'],
  ['area', 'By area'],
  ['lead', 'By lead'],
];

/** What the issues are put together by. */
export function GroupChoice({ by, onBy }: GroupChoiceProps) {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-label="How issues are put together" className={styles.row}>
      {choices.map(([value, words]) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name="issues-by"
            className={styles.input}
            checked={by === value}
            onChange={() => onBy(value)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '28px',
    padding: '0 10px',
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':has(input:checked)': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      forcedColorAdjust: 'none',
    },
    ':has(input:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  // In sight it is the whole label.
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});
