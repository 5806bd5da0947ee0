import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import type { CheckSettings } from '../../core/checks/checkSettings';
import type { Task } from '../run/run';
import { NumberField, needsNumber, numberOf } from './NumberField';
import { SettingsSection } from './SettingsSection';

export interface CheckFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** The numbers that the checks go by, with what each changes. */
const numbers = [
  [
    'overdueDays',
    'Days overdue',
    'A Green rating is questioned once the due date is more than so many days ago.',
  ],
  [
    'staleUpdateDays',
    'Days until an update is old',
    'The update of a Red or Amber action is questioned once it is older.',
  ],
  [
    'sameUpdateDays',
    'Days until an update is the same',
    'An update that is word for word that of the last board is questioned once that is longer ago.',
  ],
  [
    'overBudgetPercent',
    'Percent over budget',
    'Spend or forecast is questioned once it is more than so much over.',
  ],
  [
    'spendWithoutImpact',
    'Pounds without impact',
    'Spend without a rating of impact is questioned once it is more.',
  ],
  [
    'ledgerDifference',
    'Pounds between plan and ledger',
    'An action is questioned once its actual spend and the ledger’s differ by more.',
  ],
  [
    'offProfilePercent',
    'Points ahead of or behind the year',
    'Spend is questioned once its share of the budget is further from the share of the year that is gone.',
  ],
  [
    'trendFigures',
    'Figures back for a trend',
    'A measure gets better or worse against its figure so many before the newest.',
  ],
  [
    'latePeriods',
    'Periods without a figure',
    'A measure is questioned once so many of its periods have ended without one.',
  ],
  [
    'timesMoved',
    'Times a due date moved',
    'It is questioned once it has moved so many times, to a later date in all.',
  ],
  ['daysMoved', 'Days a due date moved', 'It is questioned once it has moved by more days in all.'],
  [
    'boardsUnmoved',
    'Boards without a move of impact',
    'Spend is questioned once impact has had one rating for so many boards, this one included.',
  ],
  [
    'boardsBlue',
    'Boards with progress Blue',
    'Impact that is not Blue is questioned once progress has been for so many boards, this one included.',
  ],
  ['yearsBack', 'Years back', 'A date further back than this is queried.'],
  ['yearsAhead', 'Years ahead', 'A date further ahead than this is queried.'],
] as const satisfies readonly (readonly [Exclude<keyof CheckSettings, 'rules'>, string, string])[];

/** The limits that the checks go by. */
export function CheckForm({ report, busy, start }: CheckFormProps) {
  const { checks } = report.settings;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const textOf = (name: Exclude<keyof CheckSettings, 'rules'>): string =>
    typed[name] ?? String(checks[name] ?? '');
  const type = (name: string, value: string): void => setTyped({ ...typed, [name]: value });
  const areas = textOf('expectedAreas').trim();
  const areasProblem =
    areas === '' || (numberOf(areas) ?? 0) > 0 ? '' : 'Type a whole number from 1, or nothing.';
  const isGood = areasProblem === '' && numbers.every(([name]) => numberOf(textOf(name)) !== null);
  const save = (): void => {
    const set = Object.fromEntries(numbers.map(([name]) => [name, numberOf(textOf(name))]));
    const expectedAreas = areas === '' ? null : numberOf(areas);
    start({ do: 'settings', to: { checks: { ...checks, ...set, expectedAreas } } });
  };
  return (
    <SettingsSection
      title="Check limits"
      about="From how many days, what share or what amount on something is an issue."
      canSave={isGood}
      busy={busy}
      onSave={save}
    >
      <NumberField
        label="Priority areas expected"
        hint="An issue is raised where the plan has more or fewer. Blank: any number will do."
        value={textOf('expectedAreas')}
        onChange={(value) => type('expectedAreas', value)}
        problem={areasProblem}
      />
      {numbers.map(([name, label, hint]) => (
        <NumberField
          key={name}
          label={label}
          hint={hint}
          value={textOf(name)}
          onChange={(value) => type(name, value)}
          problem={numberOf(textOf(name)) === null ? needsNumber : ''}
        />
      ))}
    </SettingsSection>
  );
}
