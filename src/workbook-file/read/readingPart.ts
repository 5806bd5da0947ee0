import { UnusableWorkbook } from '../errors';

/** The refusal of a workbook because of one of its parts, which is named. */
export function damaged(part: string, cause?: unknown): UnusableWorkbook {
  return new UnusableWorkbook(
    'damaged',
    `This workbook is damaged (${part} cannot be read): open it in Excel, let Excel repair it, and save it again.`,
    { cause },
  );
}

/** The refusal of a workbook that holds more than any plan does. */
export function tooLarge(): UnusableWorkbook {
  return new UnusableWorkbook(
    'too-large',
    'This workbook is too large to open here: remove what is not part of the plan and save it under another name.',
  );
}

/**
 * The one guard around everything that is made of a part's content: whatever fails while it is read is damage of that
 * part. A refusal from further in, of a part that this one led to, has its own words and goes through.
 * @throws UnusableWorkbook
 */
export function readingPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof UnusableWorkbook ? cause : damaged(part, cause);
  }
}
