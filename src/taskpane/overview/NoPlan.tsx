import { Button, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters } from '../../core/cells/address';
import type { Mapping } from '../../core/plan/mapping/mapping';
import type { SheetChoice } from '../../core/plan/mapping/sheetChoices';
import type { Task } from '../run/run';

export interface NoPlanProps {
  readonly choices: readonly SheetChoice[];
  readonly start: (task: Task) => void;
}

/** Lets a person point at the plan where none was found: one question at a time, in the workbook's own words. */
export function NoPlan({ choices, start }: NoPlanProps) {
  const styles = useStyles();
  const [name, setName] = useState('');
  const [row, setRow] = useState('');
  const [action, setAction] = useState('');
  const [progress, setProgress] = useState('');
  const sheet = choices.find((choice) => choice.name === name);
  const header = sheet?.rows.find((one) => String(one.row) === row);
  const column = (letters: string) => {
    const found = header?.headings.find((one) => columnLetters(one.column) === letters);
    return found === undefined ? null : { column: letters, heading: found.heading };
  };

  function read(): void {
    const mapping: Mapping = {
      version: 1,
      sheets: [
        {
          name,
          use: 'plan',
          tables: [
            { headerRow: Number(row) + 1, columns: { action: column(action), progress: column(progress) } },
          ],
        },
      ],
    };
    start({ do: 'map', mapping });
  }

  const columns = header?.headings.map(({ column: at, heading }) => (
    <option key={at} value={columnLetters(at)}>{`${columnLetters(at)}: ${heading}`}</option>
  ));
  return (
    <section aria-label="Point at the plan" className={styles.form}>
      <Subtitle2 as="h2" block className={styles.flat}>
        Point at the plan
      </Subtitle2>
      <Field label="Which sheet holds the plan?">
        <Select
          value={name}
          onChange={(_event, { value }) => {
            const likely = choices.find((choice) => choice.name === value)?.likely ?? null;
            setName(value);
            setRow(likely === null ? '' : String(likely));
            setAction('');
            setProgress('');
          }}
        >
          <option value="">Choose a sheet</option>
          {choices.map((choice) => (
            <option key={choice.name} value={choice.name}>
              {choice.name}
            </option>
          ))}
        </Select>
      </Field>
      {sheet !== undefined && (
        <Field label="Which row has the headings?">
          <Select value={row} onChange={(_event, { value }) => setRow(value)}>
            <option value="">Choose a row</option>
            {sheet.rows.map((one) => (
              <option key={one.row} value={one.row}>
                {`${one.row + 1}: ${one.headings.map(({ heading }) => heading).join(' | ')}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {header !== undefined && (
        <Field label="Which column says what is to be done?">
          <Select value={action} onChange={(_event, { value }) => setAction(value)}>
            <option value="">Choose a column</option>
            {columns}
          </Select>
        </Field>
      )}
      {action !== '' && (
        <Field label="Which column holds the rating of progress?">
          <Select value={progress} onChange={(_event, { value }) => setProgress(value)}>
            <option value="">Choose a column</option>
            {columns}
          </Select>
        </Field>
      )}
      {progress !== '' && (
        <Button appearance="primary" className={styles.button} onClick={read}>
          Read this as the plan
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  flat: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});
