import type { Cases } from './case';

const bare = { columns: { progress: 6 } };

export const completeness: Cases = {
  'lead.missing': [
    ['none', { lead: '' }, 'D2'],
    ['named', { lead: 'Head of SEND' }, ''],
    ['no such column', { lead: '' }, '', bare],
  ],
  'agency.missing': [
    ['none', { agencies: '' }, 'M2'],
    ['named', { agencies: 'ICB' }, ''],
    ['no such column', { agencies: '' }, '', bare],
  ],
  'area.missing': [
    ['none', { area: '' }, 'B2'],
    ['named', { area: 'Health' }, ''],
    ['no such column', { area: '' }, '', bare],
  ],
  'due.missing': [
    ['blank', { due: '' }, 'F2'],
    ['only a revised date', { due: '', revisedDue: '31/03/2026' }, ''],
    ['Ongoing', { due: 'Ongoing' }, ''],
    ['not to be read', { due: 'later' }, ''],
    ['no such column', { due: '' }, '', bare],
  ],
  'action.missing': [
    ['blank', { text: '' }, 'C2'],
    ['filled', { text: 'Do it' }, ''],
    ['no such column', { text: '' }, '', bare],
  ],
  'reference.missing': [
    ['one of three', [{}, { reference: '' }, {}], 'A3'],
    ['half: the plan has its way', [{}, { reference: '' }], ''],
    ['none at all', [{ reference: '' }, { reference: '' }], ''],
    ['no such column', [{ reference: '' }], '', bare],
  ],
};
