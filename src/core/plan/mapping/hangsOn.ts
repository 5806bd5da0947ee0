import type { Field } from '../columns/fields';

/** Whether an action is finished is told by its rating, and what is finished is not overdue. */
const hangOn: Partial<Readonly<Record<Field, readonly string[]>>> = {
  action: ['actions'],
  area: ['areas'],
  lead: ['leads'],
  progress: ['progress', 'finished', 'overdue'],
  percent: ['finished', 'overdue'],
  due: ['due', 'overdue', 'dueSoon'],
  revisedDue: ['due', 'overdue', 'dueSoon'],
  completed: ['finished', 'overdue'],
};

/** The figures that hang on what a field's column holds, by their names in the JSON. */
export const figuresOn = (field: Field): readonly string[] => hangOn[field] ?? [field];
