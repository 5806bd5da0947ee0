import { Field, Input } from '@fluentui/react-components';

export interface AsAtFieldProps {
  readonly asAt: string;
  readonly onAsAt: (asAt: string) => void;
}

/** The date that the figures are for. */
export function AsAtField({ asAt, onAsAt }: AsAtFieldProps) {
  return (
    <Field
      label="As-at date"
      hint="Actions due before this date count as overdue. Blank means today, or the plan’s own date where that is more than 14 days ago."
    >
      <Input type="date" value={asAt} onChange={(_event, { value }) => onAsAt(value)} />
    </Field>
  );
}
