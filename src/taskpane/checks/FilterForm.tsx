import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReport } from '../../app/planReport';
import type { IssueFilter, LeadOf } from './issueFilter';

export interface FilterFormProps {
  readonly report: PlanReport;
  readonly leads: LeadOf;
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}

/** Shows the issues of one area or of one lead. */
export function FilterForm({ report, leads, filter, onFilter }: FilterFormProps) {
  const styles = useStyles();
  const named = (of: (issue: PlanReport['issues'][number]) => string, chosen: string): string[] =>
    [...new Set([...report.issues.map(of), chosen])].filter((name) => name !== '').sort();
  const lists = [
    ['area', 'Area', 'All areas', named(({ area }) => area, filter.area)],
    ['lead', 'Lead', 'All leads', named(leads, filter.lead)],
  ] as const;
  return (
    <div role="group" aria-label="Which issues to show" className={styles.filter}>
      {lists.map(([key, label, all, names]) => (
        <Field key={key} label={label} className={styles.field}>
          <Select
            size="small"
            value={filter[key]}
            onChange={(_event, { value }) => onFilter({ ...filter, [key]: value })}
          >
            <option value="">{all}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
});
