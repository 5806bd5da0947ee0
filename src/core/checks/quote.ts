import { oneLine } from '../cells/text';

/** In characters. */
const longest = 40;

/** A cell's text for a message: in quotes, on one line, cut where it is long. */
export const quote = (text: string): string => `“${oneLine(text, longest)}”`;
