import { Body1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { Severity } from '../../core/checks/issue';
import { kindOfIssue } from '../../core/checks/kindOfIssue';
import { rules } from '../../core/checks/rules';
import { severities, severityWords } from '../../core/papers/words/severityWords';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface SeverityFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

type Chosen = Readonly<Record<string, Severity | 'off'>>;

const choices: readonly (readonly [Severity | 'off', string])[] = [
  ...severities.map((severity) => [severity, severityWords[severity]] as const),
  ['off', 'Not checked'],
];

/** How serious each kind of issue is in this workbook, or that it is not checked at all. */
export function SeverityForm({ report, busy, start }: SeverityFormProps) {
  const { checks } = report.settings;
  const [chosen, setChosen] = useState<Chosen>(checks.rules);
  return (
    <SettingsSection
      title="How serious each check is"
      about="Whether each kind is an Error, a Warning or a Note, or not checked."
      busy={busy}
      onSave={() => start({ do: 'settings', to: { checks: { ...checks, rules: chosen } } })}
    >
      <Body1>Where an issue stands on the Checks page and on the sheet Plan checks.</Body1>
      {rules.map(({ code, severity, title }) => (
        <Field key={code} label={kindOfIssue(code)} hint={title}>
          <Select
            value={chosen[code] ?? severity}
            onChange={(_event, { value }) => setChosen(withChoice(chosen, code, severity, value))}
          >
            {choices.map(([choice, words]) => (
              <option key={choice} value={choice}>
                {choice === severity ? `${words} (default)` : words}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </SettingsSection>
  );
}

/** The default is not kept, so that a later version may know better. */
function withChoice(chosen: Chosen, code: string, usual: Severity, value: string): Chosen {
  const others = Object.entries(chosen).filter(([other]) => other !== code);
  const choice = choices.find(([known]) => known === value && known !== usual);
  return Object.fromEntries(choice === undefined ? others : [...others, [code, choice[0]]]);
}
