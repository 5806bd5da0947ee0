import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareTrials, type TrialRecord, type TrialRecording } from '../../src/app/trials';
import { runTrials } from '../../src/excel/trials/runTrials';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { emptyWorkbook } from '../support/plainWorkbook';

const folder = join(__dirname, 'recordings');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Trials in which Excels differ from each other, or from what the stand-in is meant to do, each with the reason. */
const knownDifferences: Readonly<Record<string, string>> = {};

/** What a recording says otherwise than the stand-in, but for what is known to. */
function unexplained(recording: TrialRecording, standIn: readonly TrialRecord[]): string[] {
  return compareTrials(recording.trials, standIn)
    .filter(({ outcome, name }) => outcome !== 'same' && outcome !== 'absent' && !(name in knownDifferences))
    .map(({ name, found, expected }) => `${name}: Excel ${found}, the stand-in ${expected}`);
}

let standIn: TrialRecord[] = [];
beforeAll(async () => {
  const { Excel } = await openStandInExcel(emptyWorkbook(), { excelApi: '1.20' });
  standIn = await runTrials(Excel.run, () => true);
});

for (const file of files)
  test(`the stand-in does what ${file} did`, () => {
    const recording = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TrialRecording;
    expect(recording.trials.length).toBeGreaterThan(0);
    expect(unexplained(recording, standIn)).toEqual([]);
  });

test('a recording in which Excel did something else is told, trial by trial', () => {
  const [first, second, ...others] = standIn;
  const pasted = JSON.stringify({
    addin: 'BRAG Board 0.1.0',
    platform: 'windows',
    version: '16.0.1',
    excelApi: '1.17',
    trials: [{ ...first, answer: 'other' }, { name: second!.name, refused: 'GeneralException' }, ...others],
  });
  expect(unexplained(JSON.parse(pasted) as TrialRecording, standIn)).toEqual([
    expect.stringMatching(new RegExp(`^${first!.name.replace(/[()]/g, '\\$&')}: Excel "other"`)),
    expect.stringContaining('Excel refused (GeneralException)'),
  ]);
});

test('what is known to differ still is among the trials', () => {
  const names = standIn.map(({ name }) => name);
  for (const name of Object.keys(knownDifferences)) expect(names).toContain(name);
});
