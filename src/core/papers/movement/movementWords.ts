import { grouped } from '../../cells/grouped';
import { longDate, shortDate as shortDay, type Serial } from '../../cells/serialDate';
import { oneLine, plain } from '../../cells/text';
import { sameTextFrom } from '../../history/matchActions';
import type { Change, ChangeKind } from '../../history/movement';
import type { KeptDate, Snapshot, SnapshotAction } from '../../history/snapshot';
import { ratingNames } from '../../plan/values/rating';
import { percent, plural, quoted } from '../words/words';

/** How each kind of change is called. */
export const changeNames: Readonly<Record<ChangeKind, string>> = {
  worsened: 'Worsened',
  improved: 'Improved',
  completed: 'Completed',
  rated: 'First rated',
  unrated: 'No longer rated',
  added: 'New',
  removed: 'Removed',
  redated: 'Re-dated',
  reworded: 'Re-worded',
  renumbered: 'Renumbered',
};

/** The most of a text that is quoted, in characters. */
const longestQuote = 240;

/** `8 September 2025 (September board)`; the date alone where the name says no more. */
export function positionName({ cycleDate, label }: Pick<Snapshot, 'cycleDate' | 'label'>): string {
  const date = longDate(cycleDate);
  return label === '' || label === date ? date : `${date} (${label})`;
}

/** A date as it was kept, in words; `no date` for a blank. */
const dateWords = (date: KeptDate): string =>
  typeof date === 'number' ? longDate(date) : date === '' ? 'no date' : oneLine(date, 60);

/** `31 Mar 2026`, for narrow columns. */
export const shortDate = (date: KeptDate): string =>
  typeof date === 'number' ? shortDay(date) : dateWords(date);

/** Everything that changed of an action, old → new, in sentences. */
export function changeWords({ before, after, match }: Change): string {
  if (before === null || after === null) {
    const of = after ?? before;
    if (of === null) return '';
    const verb = after === null ? 'Was due' : 'Due';
    return of.due === '' ? 'No due date.' : `${verb} ${dateWords(of.due)}.`;
  }
  const sentences = [
    ...ratingWords('Progress', before.progress, after.progress),
    ...ratingWords('Impact', before.impact, after.impact),
    ...dueWords(before.due, after.due),
    ...spendWords(before, after),
    ...(plain(before.reference) === plain(after.reference)
      ? []
      : [`Reference ${before.reference || 'none'} → ${after.reference || 'none'}.`]),
    ...(plain(before.text) === plain(after.text)
      ? []
      : [`Was worded ${quoted(oneLine(before.text, longestQuote))}.`]),
    ...matchWords(match),
  ];
  return sentences.join(' ');
}

const ratingWords = (
  name: string,
  before: SnapshotAction['progress'],
  after: SnapshotAction['progress'],
): string[] => (before === after ? [] : [`${name} ${ratingNames[before]} → ${ratingNames[after]}.`]);

function dueWords(before: KeptDate, after: KeptDate): string[] {
  if (before === after || dateWords(before) === dateWords(after)) return [];
  const moved =
    typeof before === 'number' && typeof after === 'number' ? `, ${daysMoved(after - before)}` : '';
  return [`Due ${dateWords(before)} → ${dateWords(after)}${moved}.`];
}

const daysMoved = (days: Serial): string =>
  `${plural(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;

function spendWords({ spend: before }: SnapshotAction, { spend: after }: SnapshotAction): string[] {
  if (before === after) return [];
  const pounds = (spend: number | null) =>
    spend === null ? 'not recorded' : `${spend < 0 ? '-' : ''}£${grouped(Math.abs(spend), 0, 2)}`;
  return [`Spend ${pounds(before)} → ${pounds(after)}.`];
}

/** How sure it is that the two are the same action, where it is not plain. */
function matchWords(match: Change['match']): string[] {
  if (match?.by === 'text') return [`Matched by its text, ${percent(match.score, 1)} alike.`];
  return match !== null && match.score < sameTextFrom
    ? [
        `Matched by its reference; the text is only ${percent(match.score, 1)} alike, so check that it is the same action.`,
      ]
    : [];
}

/** A date as a date; words as they stand; `no date` for a blank. */
export const dateContent = (date: KeptDate): number | string =>
  typeof date === 'number' ? date : dateWords(date);
