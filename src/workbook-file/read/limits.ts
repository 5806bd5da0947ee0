/** Largest workbook that is opened, uncompressed, all parts together. */
export const MAX_TOTAL_BYTES = 1024 ** 3;
/** Largest single part, uncompressed: the longest text that a JavaScript engine can hold. */
export const MAX_PART_BYTES = 512 * 1024 ** 2;
/** Most parts. A large real workbook has some hundreds. */
export const MAX_PARTS = 20_000;
/** Deflate cannot shrink anything further than about 1032 to 1; a file above it lies about its size. */
export const MAX_RATIO = 1100;
/** Longest part, in letters, of which a whole tree is made. Cells and shared strings are streamed instead. */
export const MAX_TREE_LETTERS = 64 * 1024 ** 2;
/** Deepest nesting of elements. Excel's own parts stay below 40. */
export const MAX_DEPTH = 256;
/** Most sheets. Excel sets no limit but the memory. */
export const MAX_SHEETS = 1024;
/** Most cells of all sheets together. */
export const MAX_CELLS = 5_000_000;
/** Largest rectangle around what a sheet holds, in cells: it is what everything that reads a sheet walks through. */
export const MAX_GRID = 5_000_000;
/** Longest text of a cell, in letters (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
export const MAX_TEXT = 32_767;
