import type { Edit } from '../edits/edit';
import type { HostEvent } from '../events';
import type { BookShape, CellBlock, CellDetails, SheetShape } from '../view/shapes';

/** What the page asks of the worker that holds the workbook, and what is answered. */
export interface Requests {
  open: { ask: { bytes: Uint8Array; fileName: string }; answer: BookShape };
  join: { ask: { client: number; person: string }; answer: { settings: [string, string][] } };
  leave: { ask: { client: number }; answer: null };
  /** The body of a batch; the answer is the body of its response. */
  batch: { ask: { client: number; body: string }; answer: string };
  settings: { ask: Record<string, never>; answer: [string, string][] };
  saveSettings: { ask: { settings: [string, string][] }; answer: null };
  edit: { ask: { edit: Edit; person?: string }; answer: null };
  book: { ask: { person?: string }; answer: BookShape };
  sheet: { ask: { sheet: string }; answer: SheetShape };
  cells: { ask: { sheet: string; from: number; rows: number }; answer: CellBlock };
  details: { ask: { sheet: string; at: string }; answer: CellDetails };
  save: { ask: Record<string, never>; answer: Uint8Array };
}

export type RequestName = keyof Requests;

/** A request as it is posted. */
export type PostedRequest = {
  [N in RequestName]: { id: number; name: N; ask: Requests[N]['ask'] };
}[RequestName];

/** The code of a refusal to an add-in that asks something of a workbook in whose place another one is open by now. */
export const closed = 'closed';

/** What the worker posts: an answer, or something that happened. */
export type Posted =
  | { id: number; answer: unknown }
  | { id: number; failed: { code: string; message: string } }
  | { happened: 'progress'; done: number }
  /** `toSave`: something that a saved copy would hold, and not only what is selected or in front. */
  | { happened: 'changed'; toSave: boolean }
  | { happened: 'events'; client: number; events: HostEvent[] }
  /** An add-in wants its pane in sight (`Visible`) or out of it. */
  | { happened: 'runtime'; client: number; state: string }
  /** An add-in greys out a ribbon button of its own, or no longer does. */
  | { happened: 'button'; client: number; id: string; enabled: boolean };
