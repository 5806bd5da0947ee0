import { SIGNATURES } from '../read/readWorkbook';
import { dropRelationships } from './dropRelationships';
import type { PackageEdit } from './packageEdit';

/** Removes the signatures of a workbook, as Excel does when it saves a changed one: none of them would hold any more. */
export function removeSignatures(edit: PackageEdit): void {
  const signatures = edit.relationships('').filter(({ kind }) => kind === SIGNATURES);
  dropRelationships(
    edit,
    '',
    signatures.map(({ id }) => id),
  );
}
