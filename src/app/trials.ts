/** What one trial came to: an answer of Excel's, its refusal by code, or nothing where this Excel has not what it takes. */
export type TrialResult =
  { readonly answer: unknown } | { readonly refused: string } | { readonly absent: string };

export type TrialRecord = { readonly name: string } & TrialResult;

/** What all trials came to in one Excel. Nothing of the workbook is in it. */
export interface TrialRecording {
  readonly addin: string;
  readonly platform: string;
  readonly version: string;
  readonly excelApi: string;
  readonly trials: readonly TrialRecord[];
}

/** A trial beside what the stand-in Excel gave for the same calls. */
export interface TrialOutcome {
  readonly name: string;
  readonly outcome: 'same' | 'different' | 'refused' | 'absent';
  /** What Excel did, as JSON or as a code. */
  readonly found: string;
  /** What the stand-in did. */
  readonly expected: string;
}

/** What was tried in an Excel, and how it compares. */
export interface TrialReport {
  readonly recording: TrialRecording;
  readonly outcomes: readonly TrialOutcome[];
}

/** Figures of numbers that count: measures such as widths come back rounded. */
const digits = 6;

/** A result as text that is the same for the same answer. */
function resultText(result: TrialResult | undefined): string {
  if (result === undefined) return 'not tried';
  if ('refused' in result) return `refused (${result.refused})`;
  if ('absent' in result) return `not in this Excel (${result.absent})`;
  return JSON.stringify(result.answer, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value,
  );
}

/**
 * Each trial of a recording beside what was expected of it. A refusal that was expected is the same; one that
 * was not is told as refused, whatever the answer would have been.
 */
export function compareTrials(
  found: readonly TrialRecord[],
  expected: readonly TrialRecord[],
): TrialOutcome[] {
  const wanted = new Map(expected.map((trial) => [trial.name, trial]));
  return found.map((trial) => {
    const texts = { found: resultText(trial), expected: resultText(wanted.get(trial.name)) };
    return { name: trial.name, outcome: outcomeOf(trial, texts), ...texts };
  });
}

function outcomeOf(
  trial: TrialRecord,
  { found, expected }: Pick<TrialOutcome, 'found' | 'expected'>,
): TrialOutcome['outcome'] {
  if ('absent' in trial) return 'absent';
  if (found === expected) return 'same';
  return 'refused' in trial ? 'refused' : 'different';
}
