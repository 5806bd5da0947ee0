import type { Field } from './columnWords';

/** What an officer calls each field of the plan. */
export const fieldNames: Readonly<Record<Field, string>> = {
  reference: 'reference',
  area: 'priority area',
  improvement: 'area for improvement',
  action: 'action',
  lead: 'lead',
  agencies: 'agencies',
  start: 'start date',
  due: 'due date',
  revisedDue: 'revised due date',
  completed: 'date completed',
  progress: 'progress rating',
  impact: 'impact rating',
  update: 'update',
  evidence: 'evidence',
  budget: 'budget',
  actual: 'actual',
  forecast: 'forecast',
  fundingSource: 'funding source',
  risk: 'risk',
  escalation: 'escalation notes',
  decision: 'decision needed',
};
