import type { Action } from '../plan/plan';
import type { Field } from '../plan/columns/columnWords';

/** The columns of free text, with what an action has in them. */
export const proseFields = (action: Action): { readonly field: Field; readonly text: string }[] => [
  { field: 'reference', text: action.reference },
  { field: 'area', text: action.area },
  { field: 'improvement', text: action.improvement },
  { field: 'action', text: action.text },
  { field: 'lead', text: action.lead },
  { field: 'agencies', text: action.agencies },
  { field: 'update', text: action.update },
  { field: 'evidence', text: action.evidence },
  { field: 'fundingSource', text: action.fundingSource },
  { field: 'risk', text: action.risk },
  { field: 'escalation', text: action.escalation },
  { field: 'decision', text: action.decision },
];
