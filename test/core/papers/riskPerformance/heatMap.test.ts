import { readFileSync } from 'node:fs';
import { packModels } from '../../../support/packModels';
import { samplePlan } from '../../../support/plans';
import { openPlan } from '../../../support/standIn';

test('the places of the map of likelihood and impact are about as wide as each other', async () => {
  const models = await packModels(await openPlan(readFileSync(samplePlan)));
  const { cells, columnWidths } = models.find(({ key }) => key === 'risk-performance')!;
  const heads = cells.find((row) => row.some((cell) => cell?.content === 'Impact 5'))!;
  const widths = heads.flatMap((cell, column) =>
    typeof cell?.content === 'string' && /^Impact \d$/.test(cell.content) ? [columnWidths[column]!] : [],
  );
  expect(widths).toHaveLength(5);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.3);
});
