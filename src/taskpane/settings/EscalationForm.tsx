import { Body1, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { escalationRuleInWords, type EscalationRule } from '../../core/rollup/escalationRule';
import type { Task } from '../run/run';
import { NumberField, needsNumber, numberOf } from './NumberField';
import { SettingsSection } from './SettingsSection';

export interface EscalationFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const flags = [
  ['progressRed', 'Its progress is Red'],
  ['impactRed', 'Its impact is Red'],
  ['worse', 'It is worse than at the last board'],
] as const;

const numbers = [
  [
    'daysOverdue',
    'Days overdue',
    'Brought to the board once it is more than so many days overdue. Blank: never.',
  ],
  [
    'boardsWithoutImpact',
    'Boards without impact',
    'Brought once progress is Blue or Green, but impact has been Red, Amber or blank for so many boards. Blank: never.',
  ],
  [
    'timesMoved',
    'Times the due date moved',
    'Brought once it has moved so many times, to a later date in all. Blank: never.',
  ],
  [
    'daysMoved',
    'Days the due date moved',
    'Brought once it has moved by more than so many days in all. Blank: never.',
  ],
] as const;

/** When an action is brought to the board. */
export function EscalationForm({ report, busy, start }: EscalationFormProps) {
  const { pack } = report.settings;
  const [rule, setRule] = useState<EscalationRule>(pack.escalation);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const textOf = (name: (typeof numbers)[number][0]): string =>
    typed[name] ?? String(pack.escalation[name] ?? '');
  const problemOf = (text: string): string =>
    text.trim() === '' || numberOf(text) !== null ? '' : needsNumber;
  const isGood = numbers.every(([name]) => problemOf(textOf(name)) === '');
  const now: EscalationRule = {
    ...rule,
    daysOverdue: numberOf(textOf('daysOverdue')),
    boardsWithoutImpact: numberOf(textOf('boardsWithoutImpact')),
    timesMoved: numberOf(textOf('timesMoved')),
    daysMoved: numberOf(textOf('daysMoved')),
  };
  return (
    <SettingsSection
      title="When an action is escalated"
      about="Which actions are brought to the board."
      busy={busy}
      canSave={isGood}
      onSave={() => start({ do: 'settings', to: { pack: { ...pack, escalation: now } } })}
    >
      <div>
        {flags.map(([name, label]) => (
          <div key={name}>
            <Checkbox
              label={label}
              checked={rule[name]}
              onChange={(_event, { checked }) => setRule({ ...rule, [name]: checked === true })}
            />
          </div>
        ))}
      </div>
      {numbers.map(([name, label, hint]) => (
        <NumberField
          key={name}
          label={label}
          hint={hint}
          value={textOf(name)}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          problem={problemOf(textOf(name))}
        />
      ))}
      <Body1>{escalationRuleInWords(now, true)}</Body1>
    </SettingsSection>
  );
}
