/** The path of LibreOffice's program; null where it is not installed. */
export function findLibreOffice(): string | null;
