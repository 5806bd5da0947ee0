import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/issue';
import { severityWords } from '../../core/papers/words/severityWords';
import { icons } from '../shared/icons';

const marks = { error: icons.error, warning: icons.warning, info: icons.info } as const;

/** How serious something is: by its icon, and always by its word too. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, styles[severity])}>{marks[severity]}</span>
      {severityWords[severity]}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '2px',
    flexShrink: 0,
    verticalAlign: 'text-bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  icon: { display: 'inline-flex', '& svg': { width: '16px', height: '16px' } },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
