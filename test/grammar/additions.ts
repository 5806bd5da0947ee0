import { parseIsoDate } from '../../src/core/cells/serialDate';
import { asAt } from './drawPlan';
import { realDate } from './dueDay';
import { GridSheet, type Cell } from './gridSheet';
import type { Laid, Setting } from './layouts/layout';
import { palettes } from './ratingStyle';

const today = parseIsoDate(asAt)!;

/** What else is in a workbook beside its plan. */
export type Addition = (setting: Setting, laid: Laid, sheets: readonly GridSheet[]) => readonly GridSheet[];

const risks = [
  'Key staff leave',
  'Supplier goes out of business',
  'Partners do not share data',
  'Funding is cut',
  'Demand rises again',
  'System is not ready in time',
] as const;
const mitigations = [
  'Succession plan for each post',
  'Second supplier on the framework',
  'Agreement with the trust',
  'Reserve set aside',
  'Weekly watch on referrals',
] as const;

/** A sheet of risks with scores and colours of their own, and perhaps its key and matrix. */
function riskSheet({ random }: Setting, withKey = random.chance(0.7)): GridSheet {
  const sheet = new GridSheet(random.pick(['Risks', 'Risk register', 'Risk log']));
  const palette = random.pick(palettes);
  let row = 0;
  sheet.put(row++, 0, random.pick(['Programme risk register', 'Risks to delivery']));
  if (withKey) {
    const lines: [string, string, string][] = [
      [palette.red, 'Red', random.pick(['High risk (15–25): act at once', 'Severe – escalate'])],
      [palette.amber, 'Amber', random.pick(['Medium risk (8–14): manage', 'Moderate – watch monthly'])],
      [palette.green, 'Green', random.pick(['Low risk (1–7): accept', 'Minor – tolerate'])],
    ];
    sheet.put(row++, 0, random.pick(['Risk key', 'Risk scoring', 'Risk levels']));
    for (const [fill, name, meaning] of lines) sheet.putRow(row++, [{ value: name, fill }, meaning]);
    row++;
  }
  sheet.putRow(row++, [
    'Risk ID',
    'Risk description',
    'Likelihood',
    'Impact',
    'Score',
    'Risk rating',
    'Mitigation',
    'Risk owner',
    'Review date',
  ]);
  random.sample(risks, random.int(3, 5)).forEach((risk, at) => {
    const [likelihood, impact] = [random.int(1, 5), random.int(1, 5)];
    const score = likelihood * impact;
    const level = score >= 15 ? 'Red' : score >= 8 ? 'Amber' : 'Green';
    sheet.putRow(row++, [
      `RK${at + 1}`,
      risk,
      likelihood,
      impact,
      score,
      { value: level, fill: palette[level.toLowerCase() as 'red'] },
      random.pick(mitigations),
      'Programme Manager',
      realDate(today + 30),
    ]);
  });
  return sheet;
}

/** A five by five matrix of risks, in colours. */
function matrixSheet({ random }: Setting): GridSheet {
  const sheet = new GridSheet(random.pick(['Risk matrix', 'Scoring guide', 'Heat map']));
  const palette = random.pick(palettes);
  sheet.put(0, 0, 'Likelihood × impact');
  sheet.putRow(1, ['', 'Negligible', 'Minor', 'Moderate', 'Major', 'Critical']);
  ['Almost certain', 'Likely', 'Possible', 'Unlikely', 'Rare'].forEach((name, r) => {
    const cells = [1, 2, 3, 4, 5].map((impact): Cell => {
      const score = impact * (5 - r);
      return { value: score, fill: score >= 15 ? palette.red : score >= 8 ? palette.amber : palette.green };
    });
    sheet.putRow(2 + r, [name, ...cells]);
  });
  return sheet;
}

/** Sheets of a RAID log beside the actions. */
export const raidSheets: Addition = (setting, _, sheets) => {
  const { random } = setting;
  const assumptions = new GridSheet('Assumptions');
  assumptions.putRow(0, ['ID', 'Assumption', 'Raised by', 'Date raised', 'Validated?']);
  assumptions.putRow(1, ['AS1', 'Grant continues until March', 'Finance', realDate(today - 90), 'Yes']);
  assumptions.putRow(2, [
    'AS2',
    'Schools release staff for training',
    'Head of service',
    realDate(today - 60),
    'No',
  ]);
  const issues = new GridSheet('Issues');
  issues.putRow(0, [
    'Issue ID',
    'Issue',
    'Severity',
    'Raised on',
    'Raised by',
    'Resolution',
    'Issue owner',
    'Open / closed',
  ]);
  issues.putRow(1, [
    'IS1',
    'Portal was down for two days',
    'High',
    realDate(today - 40),
    'Service desk',
    'Supplier patched the server',
    'ICT',
    'Closed',
  ]);
  issues.putRow(2, [
    'IS2',
    'Room no longer free on Tuesdays',
    'Low',
    realDate(today - 10),
    'Admin',
    '',
    'Admin',
    'Open',
  ]);
  const decisions = new GridSheet('Decisions');
  decisions.putRow(0, ['Decision ID', 'Decision', 'Made by', 'Date of decision', 'Rationale']);
  decisions.putRow(1, ['D1', 'Use the county’s framework', 'Board', realDate(today - 100), 'Cheapest']);
  return [
    riskSheet(setting),
    ...random.sample([assumptions, issues, decisions], random.int(1, 3)),
    ...sheets,
  ];
};

/** A risk register or a matrix, with a key that is not the plan's. */
export const riskKeys: Addition = (setting, _, sheets) => {
  const extra = setting.random.pick([
    [riskSheet(setting, true)],
    [matrixSheet(setting)],
    [riskSheet(setting, true), matrixSheet(setting)],
  ]);
  return setting.random.chance(0.5) ? [...extra, ...sheets] : [...sheets, ...extra];
};

/** A hidden sheet with what the lists of validations allow: no plan, and no key unless it is coloured. */
export const hiddenLists: Addition = ({ random, plan }, laid, sheets) => {
  const lists = new GridSheet(random.pick(['Lists', 'Lookups', 'Data validation']));
  lists.hidden = true;
  lists.putRow(0, ['Status', 'Lead', 'Priority']);
  const values = plan.style.progress
    .map(({ cell }) => (typeof cell === 'object' ? cell.value : cell))
    .filter((value) => value !== '');
  values.forEach((value, at) => {
    const fill = plan.style.conditional?.find(({ equals }) => equals === value)?.fill;
    lists.put(1 + at, 0, fill === undefined ? value : { value, fill });
  });
  plan.vocabulary.leads.slice(0, 6).forEach((lead, at) => lists.put(1 + at, 1, lead));
  ['High', 'Medium', 'Low'].forEach((level, at) => lists.put(1 + at, 2, level));
  laid.sheets.forEach((sheet) => {
    sheet.validations.push({ area: { ...sheet.used }, values: values.map(String) });
  });
  return [...sheets, lists];
};

/** A small table of something else under the plan. */
export const tableBelow: Addition = ({ random }, laid, sheets) => {
  const sheet = laid.sheets[0]!;
  const row = sheet.end + random.int(2, 4);
  const tables: readonly (readonly (readonly Cell[])[])[] = [
    [
      ['Version', 'Date', 'Author', 'Change'],
      ['1.0', realDate(today - 200), 'KD', 'First draft'],
      ['1.1', realDate(today - 90), 'KD', 'After the board'],
    ],
    [
      ['Contact', 'Telephone'],
      ['Programme office', '01234 567890'],
      ['Board secretary', '01234 567891'],
    ],
    [
      ['Abbreviation', 'Meaning'],
      ['ICB', 'Integrated care board'],
      ['PCF', 'Parent carer forum'],
    ],
    [['Distribution list'], ['Chief Executive'], ['Leader of the Council']],
  ];
  random.pick(tables).forEach((cells, at) => sheet.putRow(row + at, cells));
  return sheets;
};
