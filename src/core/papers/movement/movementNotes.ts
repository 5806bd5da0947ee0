import { joined } from '../../cells/joined';
import type { History, Snapshot } from '../../history/snapshot';
import { gapSentences, type Gaps } from '../../rollup/gaps';
import { caption, type Block } from '../blocks/block';
import { plural } from '../words/words';
import { mostListed } from './movementPaper';
import { positionName } from './movementWords';

/** Damaged rows that are named; past this, the rest are counted. */
const mostNamed = 10;

/** Says that there is no earlier position to compare with, and how to start. */
export function noHistory([first]: readonly Snapshot[]): Block[] {
  return [
    { kind: 'section', title: 'There is no earlier position to compare with yet' },
    caption(
      first === undefined
        ? 'No position of this plan has been kept. Once one is, this sheet shows what has changed since.'
        : `The first position that was kept is that of ${positionName(first)}. This sheet shows what has changed since from the next build after that day.`,
    ),
    caption(
      'To start: choose Keep this position in the BRAG Board pane. To start from an earlier copy of the workbook, choose ' +
        'that file there, with the date of its board.',
    ),
  ];
}

/** Which ratings and dates are not counted before a question is answered: the lists have nothing of them. */
export const notCountedYet = (gaps: Gaps): Block[] =>
  gapSentences(
    gaps,
    (['progress', 'impact', 'overdue'] as const).filter((figure) => gaps[figure]?.kind === 'not counted yet'),
  ).map(caption);

/** How the changes were found, which positions were kept, and what could not be read of them. */
export function movementNotes({ snapshots, damaged }: History): string[] {
  const kept = snapshots.map(
    (snapshot) => `${positionName(snapshot)}, ${plural(snapshot.actions.length, 'action')}`,
  );
  const named = damaged
    .slice(0, mostNamed)
    .map(({ row, why }) => `row ${row + 1}, ${why.replace(/\.$/, '')}`);
  const more = damaged.length > mostNamed ? [`${damaged.length - mostNamed} more`] : [];
  return [
    kept.length === 0
      ? 'No position has been kept.'
      : `Positions kept in the history sheet: ${kept.join('; ')}.`,
    'Actions are matched by their reference. Where the reference is missing, or now belongs to another action, they are ' +
      'matched by their text if it is at least 60% alike; the row then says so. An action can stand under several headings, ' +
      'such as worsened and re-dated. Improved and worsened count changes between two ratings, of progress or impact; ' +
      `completing is counted by itself. Lists of more than ${mostListed} actions are cut. Figures are values from the ` +
      'build, but for totals, which are sums.',
    ...(damaged.length === 0
      ? []
      : [
          `${plural(damaged.length, 'row')} of the history sheet cannot be read and ${damaged.length === 1 ? 'is' : 'are'} left out: ${joined([...named, ...more])}.`,
        ]),
  ];
}
