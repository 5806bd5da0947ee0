import { textOf, tidy } from '../cells/text';
import { frontRows } from './frontRows';
import type { PlanOutline } from './outlinePlan';

/** The protective markings that councils use, and those of before. */
const marking =
  /\b(OFFICIAL(?:\s*[-–:]\s*SENSITIVE)?|NOT PROTECTIVELY MARKED|RESTRICTED|CONFIDENTIAL|UNCLASSIFIED)\b/;
const alone = new RegExp(`^${marking.source}$`);

/** The marking in a plan sheet's own header or footer, or in a cell by itself above its actions; '' where there is none. */
export function ownMarking(outline: Pick<PlanOutline, 'cells' | 'tables'>): string {
  const printed = outline.tables.flatMap(({ sheet }) => sheet.printed ?? []);
  const inPrint = printed.map((text) => marking.exec(text)?.[1]).find((text) => text !== undefined);
  if (inPrint !== undefined) return tidy(inPrint);
  const texts = frontRows(outline).flatMap((row) => row.map((value) => tidy(textOf(value))));
  return texts.find((text) => alone.test(text)) ?? '';
}
