import { Field, Input } from '@fluentui/react-components';

export interface NumberFieldProps {
  readonly label: string;
  /** What the number changes. */
  readonly hint: string;
  /** As it is typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; '' where nothing is. */
  readonly problem?: string;
}

/** A whole number that a council sets. */
export function NumberField({ label, hint, value, onChange, problem = '' }: NumberFieldProps) {
  return (
    <Field
      label={label}
      hint={hint}
      {...(problem !== '' && { validationState: 'error' as const, validationMessage: problem })}
    >
      <Input inputMode="numeric" value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}

/** @returns the number that was typed; null where it is not a whole one, from 0 up */
export const numberOf = (text: string): number | null =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;

/** What to say of a number that cannot be used. */
export const needsNumber = 'Type a whole number, such as 30.';
