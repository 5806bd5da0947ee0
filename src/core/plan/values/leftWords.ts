import { plain, tidy } from '../../cells/text';

/** In characters: a longer text in a rating cell or a heading is prose. */
const longest = 80;

/** Words that say by themselves that an action is in the plan no more. */
const alone =
  "superseded|cancell?ed|de-?scoped|(?:now )?out of scope|retired|redundant|decommissioned|withdrawn|stood down|taken out of (?:the )?plan|discontinued|abandoned|obsolete|archived|stopped|ceased|terminated|no longer (?:being )?(?:pursued|taken forward|required|needed|applicable|relevant|proceeding|in (?:the )?plan|valid)|not (?:proceeding|progressing|being progressed|going ahead|taken forward|being taken forward|pursued|required)|will not proceed|wedi'i ddisodli|wedi'i (?:g)?ganslo|canslwyd|wedi'i dynnu'n ol|wedi'i dynnu'n ôl|nid oes angen mwyach";
/** Verbs that say so where nothing, or where to or why, follows: "removed barriers" is work done. */
const moved =
  "removed|deleted|transferred|merged|moved|incorporated|subsumed|absorbed|combined|amalgamated|replaced|dropped|duplicated?|rejected|trosglwyddwyd|wedi'i drosglwyddo|wedi'i uno";
const where = '(?:$|[ ]*[-:;,.(/]|[ ](?:to|into|with|within|from|under|by|at|of|as|and|in|on|i|gyda|o)\\b)';
/** "Closed – no longer required", "Action has been superseded by 2.3", "Cancelled actions". */
const before =
  '(?:(?:closed|complete|completed|ended|status|n\\/a|not applicable)[ ]*[-:,(/]?[ ]*)?(?:(?:this|these|the)[ ])?(?:(?:actions?|items?|tasks?|milestones?|recommendations?)[ ])?(?:(?:that|which|now|has been|have been|is|are|was|were)[ ])*';
const says = new RegExp(
  `^${before}(?:(?:${alone})\\b|(?:${moved})${where}|(?:${moved})[ ](?:actions?|items?|tasks?)$)`,
);
/** "Superseded: no" says the opposite, and "Moved from red to amber" something else. */
const denies =
  /[:\-(]\s*(?:no|none|n\/a)\)?$|^(?:moved|transferred) (?:from|to|up|down|into)\b.*\b(?:blue|green|amber|yellow|red)\b/;

/**
 * The plan's own words for an action having left it: "Superseded", "Merged with 1.2", "Closed – no longer required",
 * or a heading "Cancelled actions". On hold, paused and deferred actions are still in the plan.
 * @returns the text, tidy; '' where it says no such thing
 */
export function leftWords(text: string): string {
  if (text.length > longest || text.length < shortest) return '';
  const words = plain(text);
  return says.test(words) && !denies.test(words) ? tidy(text) : '';
}

const shortest = 5;
