const encoder = new TextEncoder();

/** What a value takes in a request, in bytes: a letter beyond those of English takes two to four. */
export const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
