import { allColumns } from '../../../support/actions';
import type { Cases } from './case';

const only = (...names: (keyof typeof allColumns)[]) => ({
  columns: Object.fromEntries(['action' as const, ...names].map((name) => [name, allColumns[name]])),
});

export const consistency: Cases = {
  'progress.overdue-green': [
    ['green the day before', { due: '07/09/2025' }, 'G2'],
    ['green on the day', { due: '08/09/2025' }, ''],
    ['amber and overdue', { progress: 'Amber', due: '07/09/2025' }, ''],
    ['blue and overdue', { progress: 'Blue', due: '07/09/2025' }, ''],
    ['within the days allowed', { due: '01/09/2025' }, '', { settings: { overdueDays: 7 } }],
    ['past the days allowed', { due: '31/08/2025' }, 'G2', { settings: { overdueDays: 7 } }],
    ['a revised date to come', { due: '07/09/2025', revisedDue: '08/09/2025' }, ''],
  ],
  'progress.blue-no-completion-date': [
    ['blank', { progress: 'Blue', completed: '' }, 'N2'],
    ['words and no date', { progress: 'Blue', completed: 'Complete' }, 'N2'],
    ['a date', { progress: 'Blue', completed: '01/09/2025' }, ''],
    ['not to be read, which is another issue', { progress: 'Blue', completed: 'when signed' }, ''],
    ['not Blue', { completed: '' }, ''],
    ['no such column', { progress: 'Blue', completed: '' }, '', only('progress')],
  ],
  'progress.blue-not-started': [
    ['starts the day after', { progress: 'Blue', start: '09/09/2025' }, 'G2'],
    ['starts on the day', { progress: 'Blue', start: '08/09/2025' }, ''],
    ['Green', { start: '09/09/2025' }, ''],
    ['no start date', { progress: 'Blue', start: '' }, ''],
  ],
  'progress.blue-no-evidence': [
    ['blue without evidence', { progress: 'Blue', evidence: '' }, 'I2'],
    ['green without evidence', { evidence: '' }, ''],
    ['no such column', { progress: 'Blue', evidence: '' }, '', only('progress')],
  ],
  'progress.no-update': [
    ['Red', { progress: 'Red', update: '' }, 'O2'],
    ['Amber', { progress: 'Amber', update: '' }, 'O2'],
    ['Green', { update: '' }, ''],
    ['Red with an update', { progress: 'Red', update: 'Two posts are empty.' }, ''],
    ['no such column', { progress: 'Red', update: '' }, '', only('progress')],
  ],
  'progress.old-update': [
    ['one day too old', { progress: 'Red', update: '9 July 2025: two posts are empty.' }, 'O2'],
    ['on the last day', { progress: 'Red', update: '10 July 2025: two posts are empty.' }, ''],
    ['a month, which means its last day', { progress: 'Amber', update: 'June 2025: none yet' }, 'O2'],
    ['this month', { progress: 'Amber', update: 'Sept 2025: none yet' }, ''],
    [
      'the latest date is not the last',
      { progress: 'Red', update: '1/9/2025 two left. Since May 2025 four.' },
      '',
    ],
    ['all dates are old', { progress: 'Red', update: '01.05.2025 two left. Since March 2025 four.' }, 'O2'],
    ['a date without a year', { progress: 'Red', update: 'Two left on 12 May.' }, ''],
    ['no date', { progress: 'Red', update: 'Two posts are empty.' }, ''],
    ['Green', { update: 'May 2025: none yet' }, ''],
    ['as set', { progress: 'Red', update: '07/09/2025' }, 'O2', { settings: { staleUpdateDays: 0 } }],
  ],
  'progress.no-recovery': [
    ['nothing asked', { progress: 'Red', escalation: '', decision: '' }, 'P2'],
    ['Amber', { progress: 'Amber', escalation: '', decision: '' }, 'P2'],
    [
      'only a column for decisions',
      { progress: 'Red', decision: '', escalation: '' },
      'Q2',
      only('progress', 'decision'),
    ],
    ['an escalation', { progress: 'Red', escalation: 'To the board', decision: '' }, ''],
    ['a decision', { progress: 'Red', escalation: '', decision: 'Agree a post' }, ''],
    ['Green', { escalation: '', decision: '' }, ''],
    ['no such columns', { progress: 'Red', escalation: '', decision: '' }, '', only('progress')],
  ],
  'impact.blue-before-progress': [
    ['finished by its date', { impact: 'Blue', progress: 'Green', completed: '01/09/2025' }, ''],
    ['Green', { impact: 'Blue' }, 'H2'],
    ['Red', { progress: 'Red', impact: 'Blue' }, 'H2'],
    ['both Blue', { progress: 'Blue', impact: 'Blue' }, ''],
    ['progress not to be read', { progress: 'Gren', impact: 'Blue' }, ''],
    ['impact Green', { progress: 'Amber', impact: 'Green' }, ''],
    ['no progress column', { impact: 'Blue', progress: '' }, '', only('impact')],
  ],
  'impact.not-started': [
    ['rated', { progress: 'Not started' }, 'H2'],
    ['rated, in other words', { progress: 'not yet started', impact: 'Red' }, 'H2'],
    ['not rated', { progress: 'Not started', impact: 'Not started' }, ''],
    ['progress blank', { progress: '' }, ''],
    ['impact not to be read', { progress: 'Not started', impact: 'Gren' }, ''],
  ],
};
