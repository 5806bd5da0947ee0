import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { longestDetail, type PackDetails } from '../../core/papers/pack/packDetails';
import type { Task } from '../run/run';
import { SettingsSection } from '../settings/SettingsSection';

export interface DetailsFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const fields = [
  ['title', 'Title of the plan', 'Blank means as the plan calls itself.'],
  ['board', 'Board', 'Such as SEND Improvement Board.'],
  ['meeting', 'Date of the meeting', ''],
  ['marking', 'Protective marking', 'Blank means as in the plan’s own footer, such as OFFICIAL.'],
  ['contact', 'Whom to ask', 'A name with a telephone number or an email address.'],
] as const satisfies readonly (readonly [keyof PackDetails, string, string])[];

/** What stands at the head and foot of every paper; kept in the workbook. */
export function DetailsForm({ report, busy, start }: DetailsFormProps) {
  const { pack } = report.settings;
  const [details, setDetails] = useState(pack.details);
  return (
    <SettingsSection
      title="Pack details"
      about="Title, board, date, marking and contact, as they stand on every paper."
      busy={busy}
      onSave={() => start({ do: 'settings', to: { pack: { ...pack, details } } })}
    >
      {fields.map(([name, label, hint]) => (
        <Field key={name} label={label} {...(hint !== '' && { hint })}>
          <Input
            type={name === 'meeting' ? 'date' : 'text'}
            value={details[name]}
            maxLength={longestDetail}
            // What the plan gives itself, where nothing else is said.
            placeholder={report.details[name]}
            onChange={(_event, { value }) => setDetails({ ...details, [name]: value })}
          />
        </Field>
      ))}
      <Field label="Paper" hint="A3 has more on a page, in letters as large.">
        <Select
          value={details.paper === 'A3' ? 'A3' : 'A4'}
          onChange={(_event, { value }) => setDetails({ ...details, paper: value })}
        >
          <option>A4</option>
          <option>A3</option>
        </Select>
      </Field>
    </SettingsSection>
  );
}
