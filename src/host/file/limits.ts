/** Largest workbook that is opened, uncompressed, all parts together. */
export const MAX_TOTAL_BYTES = 1024 ** 3;
/** Largest single part, uncompressed: the longest text that a JavaScript engine can hold. */
export const MAX_PART_BYTES = 512 * 1024 ** 2;
/** Most parts. A large real workbook has some hundreds. */
export const MAX_PARTS = 20_000;
/** Deflate cannot shrink anything further than about 1032 to 1; a file above it lies about its size. */
export const MAX_RATIO = 1100;
