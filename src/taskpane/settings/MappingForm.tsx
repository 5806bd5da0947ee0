import { Body1, Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { columnLetters } from '../../core/cells/address';
import type { Field as PlanField } from '../../core/plan/columns/fields';
import { fields } from '../../core/plan/columns/fields';
import { fieldNames } from '../../core/plan/columns/fieldNames';
import type { Mapping, SheetUse } from '../../core/plan/mapping/mapping';
import { mappedColumn, withColumn, withUse } from '../../core/plan/mapping/correctMapping';
import type { PlanTable } from '../../core/plan/plan';
import type { Task } from '../run/run';
import { SettingsSection } from './SettingsSection';

export interface MappingFormProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

const uses: Readonly<Record<SheetUse, string>> = {
  plan: 'The plan',
  risks: 'A risk register',
  measures: 'A scorecard',
  ledger: 'A ledger of spend',
  budgets: 'A list of budgets',
  ignore: 'Left alone',
};

/** What each sheet and column was taken for, to be put right once and kept in the workbook. */
export function MappingForm({ report, busy, start }: MappingFormProps) {
  const styles = useStyles();
  const [mapping, setMapping] = useState<Mapping>(report.mapping);
  return (
    <SettingsSection
      title="Correct how the plan was read"
      about="Which sheets and columns are read, and as what."
      busy={busy}
    >
      <div className={styles.form}>
        <Body1 block as="p" className={styles.flat}>
          Say what each sheet is, and which column holds what. It is kept in the workbook, for every officer.
        </Body1>
        {mapping.sheets.map(({ name, use }) => (
          <Field key={name} label={<bdi>{name}</bdi>}>
            <Select
              value={use}
              onChange={(_event, { value }) => setMapping(withUse(mapping, name, value as SheetUse))}
            >
              {Object.entries(uses).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        {report.tables
          .filter(({ cards }) => cards === undefined)
          .map((table) => (
            <ColumnsOf
              key={`${table.sheet} ${table.headerRow} ${table.body.column}`}
              table={table}
              mapping={mapping}
              onChange={setMapping}
            />
          ))}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => start({ do: 'map', mapping })}>
            Keep and read again
          </Button>
          <Button disabledFocusable={busy} onClick={() => start({ do: 'map', mapping: null })}>
            Detect again
          </Button>
        </div>
      </div>
    </SettingsSection>
  );
}

interface ColumnsOfProps {
  readonly table: PlanTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

function ColumnsOf({ table, mapping, onChange }: ColumnsOfProps) {
  const styles = useStyles();
  const choose = (field: PlanField, letters: string): void => {
    const chosen = table.headings.find(({ column }) => columnLetters(column) === letters);
    onChange(withColumn(mapping, table, field, chosen ?? null));
  };
  return (
    <fieldset className={styles.columns}>
      <legend>
        Columns of <bdi>{table.sheet}</bdi>, under row {table.headerRow + table.headerRows}
      </legend>
      {fields.map((field) => (
        <Field key={field} label={fieldNames[field]} orientation="horizontal">
          <Select
            value={mappedColumn(mapping, table, field)}
            onChange={(_event, { value }) => choose(field, value)}
          >
            <option value="">Not in this plan</option>
            {table.headings.map(({ column, heading }) => (
              <option key={column} value={columnLetters(column)}>
                {`${columnLetters(column)}: ${heading}`}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  flat: { margin: 0 },
  columns: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
