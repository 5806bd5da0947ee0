import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { isoDate, type Serial } from '../../core/cells/serialDate';
import { readDate } from '../../core/plan/values/readDate';
import type { Task } from '../run/run';
import { dateInWords } from '../shared/dates';
import { SettingsSection } from './SettingsSection';

export interface DatesFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const inLines = (days: readonly Serial[]): string => days.map((day) => dateInWords(isoDate(day))).join('\n');

/** The dates in a text, one a line, and the lines that are none. */
function read(text: string): { readonly days: Serial[]; readonly not: string[] } {
  const days: Serial[] = [];
  const not: string[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const date = readDate(line, false);
    if (date.kind === 'date' && date.ambiguous !== true) days.push(date.serial);
    else not.push(line);
  }
  return { days: [...new Set(days)].sort((a, b) => a - b), not };
}

/** When boards and stocktakes are, and whether officers see the history sheet. */
export function DatesForm({ report, busy, start }: DatesFormProps) {
  const { cycles } = report.settings;
  const [boards, setBoards] = useState(() => inLines(cycles.boards));
  const [stocktakes, setStocktakes] = useState(() => inLines(cycles.stocktakes));
  const [historySheet, setHistorySheet] = useState(cycles.historySheet ?? 'visible');
  const board = read(boards);
  const stocktake = read(stocktakes);
  const save = (): void =>
    start({
      do: 'settings',
      to: { cycles: { ...cycles, boards: board.days, stocktakes: stocktake.days, historySheet } },
    });
  const list = (
    label: string,
    hint: string,
    text: string,
    set: (text: string) => void,
    not: readonly string[],
  ) => (
    <Field
      label={label}
      hint={hint}
      {...(not.length > 0 && {
        validationState: 'error' as const,
        validationMessage: `Not a date: ${not.slice(0, 3).join('; ')}. Type it like 8 September 2025.`,
      })}
    >
      <Textarea value={text} rows={4} resize="vertical" onChange={(_event, { value }) => set(value)} />
    </Field>
  );
  return (
    <SettingsSection
      title="Boards and stocktakes"
      about="When boards and stocktakes meet: what movement is measured between."
      busy={busy}
      canSave={board.not.length === 0 && stocktake.not.length === 0}
      onSave={save}
    >
      {list(
        'Board dates',
        'One a line. The next one is offered when a position is kept.',
        boards,
        setBoards,
        board.not,
      )}
      {list(
        'Stocktake dates',
        'One a line. Movement and Stocktake compare with the last one.',
        stocktakes,
        setStocktakes,
        stocktake.not,
      )}
      <Field label="The history sheet" hint="It holds the kept positions, as a plain table.">
        <Select
          value={historySheet}
          onChange={(_event, { value }) => setHistorySheet(value === 'hidden' ? 'hidden' : 'visible')}
        >
          <option value="visible">Can be seen by officers</option>
          <option value="hidden">Is hidden</option>
        </Select>
      </Field>
    </SettingsSection>
  );
}
