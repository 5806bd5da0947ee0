import type { Field } from './fields';

/** What an officer calls each field of the plan, in a sentence. */
export const fieldNames: Readonly<Record<Field, string>> = {
  reference: 'reference',
  area: 'priority area',
  improvement: 'area for improvement',
  action: 'action',
  lead: 'lead',
  agencies: 'list of agencies',
  start: 'start date',
  due: 'due date',
  revisedDue: 'revised due date',
  completed: 'completion date',
  progress: 'progress rating',
  impact: 'impact rating',
  percent: 'percentage complete',
  update: 'update',
  evidence: 'evidence',
  budget: 'budget',
  actual: 'actual spend',
  forecast: 'forecast',
  fundingSource: 'funding source',
  risk: 'risk',
  escalation: 'escalation',
  decision: 'decision',
};
