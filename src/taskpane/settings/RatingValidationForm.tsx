import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface RatingValidationFormProps {
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** Puts lists to choose from and the ratings' colours on the rating columns, or takes them off. */
export function RatingValidationForm({ busy, start }: RatingValidationFormProps) {
  const styles = useStyles();
  return (
    <SettingsSection
      title="Lists and colours"
      about="A list to choose each rating from, in the plan itself."
      busy={busy}
    >
      <Body1 block as="p" className={styles.flat}>
        A list to choose each rating from, and its colour with the word, on the rating columns of your plan.
      </Body1>
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => start({ do: 'ratingValidation', on: true })}>
          Put lists and colours on
        </Button>
        <Button disabledFocusable={busy} onClick={() => start({ do: 'ratingValidation', on: false })}>
          Take them off
        </Button>
      </div>
    </SettingsSection>
  );
}

const useStyles = makeStyles({
  flat: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
