import { areaKey } from '../rollup/areas';
import type { PlanRule } from './rule';

/** The plan does not have as many priority areas as the settings expect. Nothing is expected unless set. */
export const areaCount: PlanRule = {
  code: 'area.count',
  severity: 'warning',
  title: 'The plan has more or fewer priority areas than the settings expect.',
  find: ({ tables, actions }, { settings: { expectedAreas } }) => {
    const areas = new Set(actions.map(({ area }) => areaKey(area)).filter((area) => area !== '')).size;
    const [table] = tables;
    if (table === undefined || expectedAreas === null || areas === expectedAreas) return [];
    const { sheet, columns, body } = table;
    const column = columns.area ?? columns.action ?? body.column;
    return [
      {
        spot: { sheet, row: body.row - 1, column, reference: '', area: '' },
        message: `The plan has ${areas} priority ${areas === 1 ? 'area' : 'areas'}, but ${expectedAreas} ${expectedAreas === 1 ? 'is' : 'are'} expected.`,
        advice: 'Look for an area that is missing, or that is spelt in two ways.',
      },
    ];
  },
};
