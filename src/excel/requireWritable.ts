import { PlanProblem } from '../app/planProblem';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import type { OwnHistory, ReadWorkbook } from './readCells';

/**
 * Makes sure, before anything is written, that the workbook can take the sheets.
 * @throws PlanProblem that says what to do; nothing has changed then
 */
export function requireWritable(read: ReadWorkbook, models: readonly SheetModel[]): void {
  requireEditable(read.isReadOnly);
  const isNew = models.some((model) => read.own.every(({ key }) => key !== model.key));
  if (read.isProtected && isNew) {
    throw new PlanProblem(
      'protected',
      'The workbook’s structure is protected, so no sheet can be added. Choose Review > Protect Workbook to lift it, then try again.',
    );
  }
  const locked = read.own.filter(
    ({ key, isProtected }) => isProtected && models.some((model) => model.key === key),
  );
  requireUnprotected(locked.map(({ name }) => name));
}

/**
 * @param names of the sheets to be written to that are protected
 * @throws PlanProblem that names them, if there are any
 */
export function requireUnprotected(names: readonly string[]): void {
  if (names.length === 0) return;
  const quoted = names.map((name) => `“${name}”`).join(' and ');
  throw new PlanProblem(
    'protected',
    names.length === 1
      ? `The sheet ${quoted} is protected. Choose Review > Unprotect Sheet, then try again.`
      : `The sheets ${quoted} are protected. Choose Review > Unprotect Sheet on each, then try again.`,
  );
}

/** @throws PlanProblem where the workbook is open for reading only */
export function requireEditable(isReadOnly: boolean): void {
  if (!isReadOnly) return;
  throw new PlanProblem(
    'read-only',
    'This workbook is open for reading only. Open it for editing, then try again.',
  );
}

/** Makes sure that rows of the history sheet can be changed. @throws PlanProblem that says what to do */
export function requireHistoryWritable(read: ReadWorkbook, { name, isProtected }: OwnHistory): void {
  requireEditable(read.isReadOnly);
  if (!isProtected) return;
  throw new PlanProblem(
    'protected',
    `The sheet “${name}” is protected. Choose Review > Unprotect Sheet, then try again.`,
  );
}
