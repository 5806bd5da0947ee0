import { ratingNames } from '../../plan/values/rating';
import { untold, type Gaps } from '../../rollup/gaps';
import type { Block, Column } from '../blocks/block';
import { table } from '../blocks/block';
import { formHeads } from '../blocks/areaRating';
import { keptContent } from '../blocks/keptNotes';
import type { FilledForm } from '../blocks/officerForm';
import type { KeptRow } from '../sheet/kept';
import { ratingWord } from '../words/words';
import type { BoardRow } from './boardAreas';

type Head = (typeof formHeads)[keyof typeof formHeads];

/** A column that officers type in. */
const typedColumn = <Row>(
  head: Head,
  kind: 'kept' | 'keptRating',
  span: number,
  typed: (row: Row) => KeptRow | undefined,
): Column<Row> => ({ head, kind, span, of: (row) => keptContent(typed(row)?.words.get(head)) });

/** The form in which officers rate each area themselves, and say why. */
export function ratingForm(rows: readonly BoardRow[], gaps: Gaps): Block[] {
  const own = ({ typed }: BoardRow) => typed;
  // What was typed about impact stays where officers can see it, also where its column has gone.
  const hasImpact =
    gaps.impact?.kind !== 'not recorded' ||
    rows.some(({ typed }) =>
      [formHeads.impactRating, formHeads.impactReason].some((head) => typed?.words.has(head) === true),
    );
  const impact: Column<BoardRow>[] = [
    {
      head: 'Suggested impact',
      kind: 'rating',
      of: ({ figures }) =>
        gaps.impact?.kind === 'not recorded' ? untold : ratingWord(figures.impactRating.suggested),
    },
    typedColumn(formHeads.impactRating, 'keptRating', 1, own),
    typedColumn(formHeads.impactReason, 'kept', 9, own),
  ];
  return [
    { kind: 'section', title: 'Officers’ ratings', aside: 'Not printed' },
    table<BoardRow>({
      as: 'form',
      rows,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ name }) => name },
        {
          head: 'Suggested rating',
          kind: 'rating',
          of: ({ figures }) => ratingWord(figures.rating.suggested),
        },
        typedColumn(formHeads.rating, 'keptRating', 1, own),
        typedColumn(formHeads.reason, 'kept', hasImpact ? 3 : 14, own),
        ...(hasImpact ? impact : []),
      ],
    }),
    { kind: 'guide' },
  ];
}

/** The ratings that officers give areas themselves, with their reasons, in a sentence; none where they give none. */
export function ratedByOfficers(rows: readonly BoardRow[]): string[] {
  const given = rows.flatMap(({ name, rated }) =>
    [['progress', rated] as const, ['impact', rated.impact] as const].flatMap(([field, own]) =>
      own.override === null
        ? []
        : [
            `${name}, ${field} ${ratingNames[own.override]} (${own.reason.replace(/\.$/, '') || 'no reason was given'})`,
          ],
    ),
  );
  return given.length === 0 ? [] : [`Rated by officers: ${given.join('; ')}.`];
}

/** What officers typed of areas that are no longer in the plan, so that no word is lost; nothing where there is none. */
export function notesLeft({ left }: FilledForm): Block[] {
  if (left.length === 0) return [];
  const own = (row: KeptRow) => row;
  return [
    { kind: 'section', title: 'Notes on areas no longer in the plan' },
    table<KeptRow>({
      as: 'form',
      isList: true,
      rows: left,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ keys }) => keys[0] ?? '' },
        typedColumn(formHeads.rating, 'keptRating', 1, own),
        typedColumn(formHeads.reason, 'kept', 2, own),
        typedColumn(formHeads.impactRating, 'keptRating', 1, own),
        typedColumn(formHeads.impactReason, 'kept', 3, own),
        typedColumn(formHeads.commentary, 'kept', 9, own),
      ],
    }),
    { kind: 'guide' },
  ];
}
