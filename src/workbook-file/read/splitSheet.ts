/** A sheet's XML around its cells. */
export interface SheetText {
  /** Everything before `<sheetData`. */
  head: string;
  /** The `sheetData` element; as `<sheetData/>` where the sheet has no rows. */
  data: string;
  /** Everything after it. */
  tail: string;
  /** Prefix of the main namespace with its colon, or empty. */
  prefix: string;
}

const START = /<((?:[\w.-]+:)?)sheetData(\s[^>]*?)?(\/)?>/;

/** Cuts a sheet's XML into its cells and what is around them; undefined where there is no `sheetData`. */
export function splitSheet(text: string): SheetText | undefined {
  const start = START.exec(text);
  if (!start) return undefined;
  const prefix = start[1] ?? '';
  const end = `</${prefix}sheetData>`;
  const until = start[3] ? start.index + start[0].length : text.indexOf(end, start.index) + end.length;
  return {
    head: text.slice(0, start.index),
    data: text.slice(start.index, until),
    tail: text.slice(until),
    prefix,
  };
}
