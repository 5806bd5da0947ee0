import type { Cases } from './case';

const key = {
  blue: "Not in this workbook's key",
  green: 'Complete',
  amber: 'On track',
  red: 'Off track',
  source: 'workbook',
} as const;
const overThreeRows = { row: 1, column: 6, rows: 3, columns: 1 };
const overBoth = { row: 1, column: 6, rows: 1, columns: 2 };

export const ratings: Cases = {
  'rating.missing': [
    ['blank once started', { progress: '', start: '08/09/2025' }, 'G2'],
    ['blank and not yet started or due', { progress: '', start: '09/09/2025', due: '09/09/2025' }, ''],
    ['blank once due', { impact: '', start: '', due: '08/09/2025' }, 'H2'],
    ['blank with no dates at all', { impact: '', start: '', due: 'Ongoing' }, ''],
    ['not started, in words', { progress: 'Not started', start: '01/04/2025' }, ''],
    ['both blank', { progress: '', impact: '' }, 'G2 H2'],
    ['a colour', { progress: '', progressFill: 'green' }, ''],
    ['no such column', { impact: '' }, '', { columns: { action: 2, progress: 6 } }],
  ],
  'rating.unrecognised': [
    ['misspelt', { progress: 'Gren' }, 'G2'],
    ['a number', { impact: 3 }, 'H2'],
    ['a misspelling on a colour', { progress: 'Gren', progressFill: 'red' }, 'G2'],
    ['a listed phrase', { progress: 'On track' }, ''],
    ['two ratings', { progress: 'Amber/Green' }, ''],
  ],
  'rating.composite': [
    ['two ratings', { impact: 'Amber/Green' }, 'H2'],
    ['two letters', { progress: 'A/R' }, 'G2'],
    ['a word and a phrase for the same rating', { progress: 'Green - on track' }, ''],
  ],
  'rating.formula-error': [
    ['a failed formula', { progress: '#N/A' }, 'G2'],
    ['words about one', { progress: '#N/A in the tracker' }, ''],
  ],
  'rating.untidy': [
    ['stray spaces', { progress: 'green ' }, 'G2'],
    ['a full stop', { impact: 'Green.' }, 'H2'],
    ['capitals only', { progress: 'GREEN' }, ''],
    ['untidy words for no rating', { progress: 'n/a ', start: '' }, ''],
  ],
  'rating.colour-only': [
    ['a colour and no word', { impact: '', impactFill: 'amber' }, 'H2'],
    ['a colour and a word', { impact: 'Amber', impactFill: 'amber' }, ''],
    ['no colour and no word', { impact: '' }, ''],
  ],
  'rating.colour-disagrees': [
    ['word and colour disagree', { progress: 'Green', progressFill: 'red' }, 'G2'],
    ['not started on a colour', { impact: 'Not started', impactFill: 'red' }, 'H2'],
    ['word and colour agree', { progress: 'Green', progressFill: 'green' }, ''],
    ['a misspelling on a colour', { progress: 'Gren', progressFill: 'red' }, ''],
    ['no colour', { progress: 'Green' }, ''],
    [
      'colours that mean something else, once',
      Array(3).fill({ progress: 'Green', progressFill: 'red' }),
      'G2',
    ],
    [
      'colours that mostly agree, one by one',
      [
        ...Array<object>(4).fill({ progress: 'Green', progressFill: 'green' }),
        ...Array<object>(3).fill({ progress: 'Green', progressFill: 'red' }),
      ],
      'G6 G7 G8',
    ],
  ],
  'rating.not-in-key': [
    ['a rating that the key leaves out', { progress: 'Blue' }, 'G2', { key }],
    ['a colour that the key leaves out', { impact: '', impactFill: 'blue' }, 'H2', { key }],
    ['a rating that the key explains', { progress: 'Red' }, '', { key }],
    ['no rating', { progress: '' }, '', { key }],
    ['the usual key', { progress: 'Blue' }, ''],
  ],
  'rating.merged': [
    [
      'one cell over the ratings of two actions and a heading',
      [
        { mergedRatings: { progress: overThreeRows } },
        { progress: '', mergedRatings: { progress: overThreeRows } },
      ],
      'G2',
    ],
    [
      'one cell over both ratings',
      { impact: '', mergedRatings: { progress: overBoth, impact: overBoth } },
      'G2',
    ],
    ['one action over several rows', [{ mergedRatings: { progress: overThreeRows } }, {}], ''],
    [
      'two merged cells',
      {
        mergedRatings: {
          progress: { ...overBoth, columns: 1, rows: 2 },
          impact: { ...overBoth, column: 7, columns: 1, rows: 2 },
        },
      },
      '',
    ],
    [
      'no such column',
      { mergedRatings: { progress: overBoth, impact: overBoth } },
      '',
      { columns: { action: 2, progress: 6 } },
    ],
  ],
};
