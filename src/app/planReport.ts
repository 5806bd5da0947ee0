/** The answer of every use case that reads the plan. The sheets are made from the same figures. */
export type { BoardFigures as PlanReport } from '../core/sheets/boardFigures';
