/** What may be chosen when a stand-in Excel is opened. */
export interface StandInOptions {
  /** Answer of `workbook.name`. Default `Book1.xlsx`. */
  fileName?: string;
  /** Newest ExcelApi requirement set that is offered, as text. Default `1.14` (Office 2021). */
  excelApi?: string;
  /**
   * Largest request and response, in bytes of JSON. Unset, nothing is refused.
   * Excel on the web: 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
   */
  limitBytes?: number;
  /** Opens a workbook that asks for it read-only, as a person does who says Yes to Excel's question. */
  readOnlyWhereAsked?: boolean;
  /** Called while the file is read, with the part that is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/** What crossed the protocol since the workbook was opened. */
export interface Traffic {
  /** Requests: one for each `sync` that had something to send. */
  batches: number;
  /** Single actions in those requests. */
  actions: number;
  /** Bytes of JSON from the add-in. */
  bytesIn: number;
  /** Bytes of JSON to the add-in. */
  bytesOut: number;
  /** The actions by member, as `RangeFont.bold`; an object that is only asked for counts under its class. */
  readonly members: Map<string, number>;
  /** The actions on a sheet and what belongs to it, by the sheet's name. */
  readonly sheets: Map<string, number>;
}
