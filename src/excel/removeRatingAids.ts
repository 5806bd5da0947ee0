import type { RatingAids } from '../app/workbook';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import { isOurColour, isOurList, readRatingRules, replacedLists, replacedName } from './readRatingRules';
import { queueSetting } from './settings';

/** Takes our lists and colours off rating columns and puts back what the lists replaced. */
export async function removeRatingAids(
  context: Excel.RequestContext,
  choices: RatingChoices,
): Promise<RatingAids> {
  const { lists, columns, settings } = await readRatingRules(context, choices);
  const replaced = replacedLists(settings);
  const notes: string[] = [];
  let cells = 0;
  for (const { sheet, area, address, validation } of lists) {
    if (!isOurList(validation)) continue;
    cells += area.rows;
    validation.clear();
    const before = replaced.find((one) => one.sheet === sheet && one.address === address);
    if (before === undefined) continue;
    validation.rule = before.rule;
    validation.errorAlert = before.errorAlert;
    validation.prompt = before.prompt;
    validation.ignoreBlanks = before.ignoreBlanks;
    notes.push(`“${sheet}”, ${address}: its own rule is back.`);
  }
  for (const { formats } of columns) for (const format of formats) if (isOurColour(format)) format.delete();
  if (replaced.length > 0) queueSetting(context, replacedName, undefined);
  await context.sync();
  return { cells, notes };
}
