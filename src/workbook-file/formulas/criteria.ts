/** A value of the library as it hands it to functions; an empty cell has no `value`. */
export interface LibraryValue {
  kind: number;
  value?: unknown;
  /** Rows of a range. */
  rows?: LibraryValue[][];
  /** Code of an error. */
  code?: string;
}

type Test = (cell: LibraryValue) => boolean;

const isBlank = (cell: LibraryValue) => cell.value === undefined && cell.code === undefined;

/** Text with the wildcards of Excel, case-insensitively: `*`, `?`, and `~` before either to mean itself. */
function textTest(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.length === pattern.length && text.toLowerCase() === wanted;
  }
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (sign, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    return sign === '*' ? '[\\s\\S]*' : sign === '?' ? '[\\s\\S]' : `\\${sign}`;
  });
  const expression = new RegExp(`^${source}$`, 'iu');
  return (text) => expression.test(text);
}

const comparisons: Record<string, (difference: number) => boolean> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** A criterion as a number, where it is one: also a percentage, and a truth value stays text. */
function numberOf(text: string): number | undefined {
  const percent = /^\s*([+-]?[\d.]+)%\s*$/.exec(text);
  const number = text.trim() === '' ? Number.NaN : Number(percent?.[1] ?? text);
  return Number.isNaN(number) ? undefined : number / (percent ? 100 : 1);
}

function equals(text: string): Test {
  const number = numberOf(text);
  if (number !== undefined)
    return ({ value }) => (typeof value === 'string' ? numberOf(value) === number : value === number);
  if (/^(true|false)$/i.test(text)) return ({ value }) => value === (text.toLowerCase() === 'true');
  const matches = textTest(text);
  return ({ value }) => typeof value === 'string' && matches(value);
}

/**
 * The test that a criterion of COUNTIF and its kin makes, by Excel's rules: an empty cell is neither less nor more
 * than anything, numbers compare with numbers and texts with texts, wildcards work behind `=` and `<>` too.
 */
export function criterionTest(criterion: LibraryValue): Test {
  const { value } = criterion;
  if (isBlank(criterion)) return (cell) => cell.value === 0;
  if (typeof value !== 'string') return (cell) => cell.value === value;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  const compare = comparisons[operator];
  if (compare) {
    const number = numberOf(operand);
    if (number !== undefined) return (cell) => typeof cell.value === 'number' && compare(cell.value - number);
    const wanted = operand.toLowerCase();
    return (cell) =>
      typeof cell.value === 'string' && compare(cell.value.toLowerCase().localeCompare(wanted));
  }
  if (operand === '') {
    if (operator === '<>') return (cell) => !isBlank(cell);
    return operator === '=' ? isBlank : (cell) => isBlank(cell) || cell.value === '';
  }
  const same = equals(operand);
  return operator === '<>' ? (cell) => !same(cell) : same;
}
