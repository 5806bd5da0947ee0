import { keepPosition, type KeepResult } from '../app/keepPosition';
import { isoDate } from '../app/now';
import { PlanProblem } from '../app/planProblem';
import { setCycles } from '../app/setCycles';
import { understandPlan } from '../app/understandPlan';
import { longDate, parseIsoDate } from '../core/cells/serialDate';
import { oneLine } from '../core/cells/text';
import type { Plan } from '../core/plan/plan';
import type { Surroundings } from './surroundings';
import { counted } from './printReport';
import { inFile, readPlan } from './planFile';
import type { Snapshot } from './readArguments';
import { requireWritable } from './requireWritable';
import { targetPath } from './targetPath';

/** Keeps a position in a workbook's history; nothing is written unless the new file has been checked. */
export async function snapshot(command: Snapshot, around: Surroundings): Promise<void> {
  const path = targetPath(command.plan, command.target);
  await requireWritable(path, command.plan);
  const now = around.now();
  const today = isoDate(now);
  const from = command.from === undefined ? undefined : await planIn(command.from, today, around);
  await inFile(command.plan, around, async ({ inWorkbook, write }) => {
    const { historySheet } = command;
    if (historySheet !== undefined) {
      await inWorkbook((open) => setCycles(open, (cycles) => ({ ...cycles, historySheet })));
    }
    const kept = await inWorkbook((open) =>
      keepPosition(open, {
        label: command.label,
        replace: command.replace,
        today,
        timeOfDay: (now.getHours() * 60 + now.getMinutes()) / (24 * 60),
        ...(command.cycle === undefined ? {} : { cycleDate: command.cycle }),
        ...(from === undefined ? {} : { from }),
      }),
    );
    if (kept.status === 'exists') throw new PlanProblem('cycle-exists', existsMessage(kept));
    const day = parseIsoDate(kept.cycleDate) ?? 0;
    if (command.stocktake) {
      await inWorkbook((open) =>
        setCycles(open, (cycles) => ({ ...cycles, stocktakes: [...cycles.stocktakes, day] })),
      );
    }
    await write(path);
    around.print([...keptLines(kept, command), `Written to ${path}`].join('\n'));
  });
}

/** The plan of an earlier copy. */
const planIn = async (path: string, today: string, around: Surroundings): Promise<Plan> =>
  (await understandPlan(await readPlan(path, around), today)).plan;

const dateOf = (isoDay: string): string => longDate(parseIsoDate(isoDay) ?? 0);

const existsMessage = ({ cycleDate, label }: Extract<KeepResult, { status: 'exists' }>): string =>
  `The position of ${dateOf(cycleDate)} (“${oneLine(label, 60)}”) is kept already, and was left as it is. ` +
  'To put this one in its place, add --replace; for another board, give its --cycle.';

/** What was kept, and how its actions were found in the plan as it stands. */
function keptLines(kept: Extract<KeepResult, { status: 'kept' }>, { from }: Snapshot): string[] {
  const { actions, cycleDate, label, sheet, created, replaced, matching, damaged, notes } = kept;
  const lines = [
    `${replaced ? 'Replaced' : 'Kept'} the position of ${dateOf(cycleDate)} (“${oneLine(label, 60)}”): ` +
      `${counted(actions, 'action')}, in the ${created ? 'new ' : ''}sheet “${oneLine(sheet, 40)}”.`,
  ];
  if (from !== undefined) {
    const byText = matching.matches.filter(({ by }) => by === 'text');
    lines.push(
      `Of these, ${matching.matches.length - byText.length} are in the plan under their reference, ` +
        `${byText.length} by their text and ${matching.onlyBefore.length} no longer.`,
      ...byText.map(
        ({ before, after, score }) =>
          `  ${nameOf(before)} is taken for ${nameOf(after)}: ${Math.round(score * 100)}% alike`,
      ),
      ...matching.onlyBefore.map((action) => `  ${nameOf(action)} is not in the plan`),
    );
  }
  for (const { row, why } of damaged) {
    lines.push(
      `Row ${row + 1} of “${oneLine(sheet, 40)}” cannot be read and is left out: ${oneLine(why, 200)}.`,
    );
  }
  for (const { words, code } of notes) lines.push(code === '' ? words : `${words} (${code})`);
  return lines;
}

const nameOf = ({ reference, text }: { readonly reference: string; readonly text: string }): string =>
  `${oneLine(reference, 20)} “${oneLine(text, 60)}”`.trim();
