import { rules } from '../../src/core/checks/rules';

/** The marks in the README that the table of checks stands between. */
const mark = '<!-- checks -->';

/** The README with its table of checks as the rules say it, in the form that the formatter gives it. */
export function withChecksTable(readme: string): string {
  const [before, , after, ...more] = readme.split(mark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The README must have ${mark} before and after its table of checks.`);
  }
  return [before, `\n\n${checksTable()}\n\n`, after].join(mark);
}

function checksTable(): string {
  const lines = rules.map(({ code, severity, title }) => [`\`${code}\``, severity, title]);
  const rows = [['code', 'severity', 'what it finds'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
