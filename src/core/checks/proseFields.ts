import type { Action } from '../plan/plan';

/** The columns of free text. */
export const proseFields = [
  'reference',
  'area',
  'improvement',
  'action',
  'lead',
  'agencies',
  'update',
  'evidence',
  'fundingSource',
  'risk',
  'escalation',
  'decision',
] as const;

/** What an action has in a column of free text. */
export const proseOf = (action: Action, field: (typeof proseFields)[number]): string =>
  action[field === 'action' ? 'text' : field];
