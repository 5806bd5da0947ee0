import type { AcceptanceGiven } from '../../app/acceptIssue';
import type { PlanReport } from '../../app/planReport';
import type { Issue } from '../../core/checks/issue';
import { dateInWords } from '../shared/dates';

/** What came of accepting an issue: another officer may have accepted it, or mended the plan, meanwhile. */
export function acceptedInWords(
  { accepted }: Pick<PlanReport, 'accepted'>,
  issue: Issue,
  { who, reason, on }: AcceptanceGiven,
): string {
  const found = accepted.find(
    (one) =>
      one.issue.code === issue.code &&
      one.issue.sheet === issue.sheet &&
      one.issue.cell === issue.cell &&
      one.issue.reference === issue.reference,
  )?.acceptance;
  if (found === undefined) {
    return 'Nothing was accepted: the plan has changed, and this issue is no longer in it.';
  }
  const isOurs = found.who === who && found.reason === reason && found.on === on;
  return isOurs
    ? 'Accepted, with the reason kept in the workbook.'
    : `${found.who} had accepted it already, on ${dateInWords(found.on)}: “${found.reason}”. That stands.`;
}
