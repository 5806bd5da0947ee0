import { isRecord } from '../cells/isRecord';
import type { Issue } from './issue';

/** An issue that somebody has accepted: what it was about at that time, and who said why. */
export interface Acceptance {
  readonly code: string;
  readonly sheet: string;
  /** A1 address on the sheet, at that time. */
  readonly cell: string;
  /** The action's reference; '' where it has none. */
  readonly reference: string;
  /** The cell's text at that time: the issue comes back once it is another. */
  readonly text: string;
  /** As the person typed it. */
  readonly who: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
}

/** An issue that does not count as open. */
export interface AcceptedIssue {
  readonly issue: Issue;
  readonly acceptance: Acceptance;
}

const fields = ['code', 'sheet', 'cell', 'reference', 'text', 'who', 'on', 'reason'] as const;

/** The acceptances that a workbook's settings hold. What is not one, such as damaged text, is left out. */
export function readAcceptances(setting: unknown): Acceptance[] {
  if (!Array.isArray(setting)) return [];
  return setting.filter(
    (item: unknown): item is Acceptance =>
      isRecord(item) && fields.every((field) => typeof item[field] === 'string'),
  );
}
