import { plainStyle, type BorderEdge, type Style } from './style';

const edges: BorderEdge[] = ['left', 'right', 'top', 'bottom', 'diagonalUp', 'diagonalDown'];

/** One text for each distinct look. */
function keyOf(style: Style): string {
  const borders = edges
    .map((edge) => style.borders[edge])
    .map((border) => border && [border.line, border.color]);
  return JSON.stringify([...Object.entries(style).filter(([name]) => name !== 'borders'), borders]);
}

interface Entry {
  style: Style;
  key: string;
  /** Index of the file's own format that this one is, or was made from. */
  base: number;
}

/** All looks of a workbook by index: first those of the file, in its order, then new ones. */
export class StyleTable {
  private readonly entries: Entry[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly changed = new Map<string, number>();

  /** How many of the entries are the file's own. */
  readonly original: number;

  constructor(styles: readonly Style[] = [plainStyle]) {
    for (const [index, style] of styles.entries()) this.append(style, index);
    this.original = styles.length;
  }

  private append(style: Style, base: number): number {
    const index = this.entries.length;
    const key = keyOf(style);
    this.entries.push({ style, key, base });
    if (!this.byKey.has(key)) this.byKey.set(key, index);
    return index;
  }

  get count(): number {
    return this.entries.length;
  }

  private entry(index: number): Entry {
    const entry = this.entries[index] ?? this.entries[0];
    if (!entry) throw new Error('A workbook has at least one style.');
    return entry;
  }

  style(index: number): Style {
    return this.entry(index).style;
  }

  /** Index of the file's format that a look was made from. */
  base(index: number): number {
    return this.entry(index).base;
  }

  /** Whether two indexes look the same. */
  same(a: number, b: number): boolean {
    return a === b || this.entry(a).key === this.entry(b).key;
  }

  /** The index of a look that differs from another in the given facets only. */
  change(index: number, facets: Partial<Style>): number {
    const shortcut = `${index} ${JSON.stringify(facets)}`;
    const known = this.changed.get(shortcut);
    if (known !== undefined) return known;
    const from = this.entry(index);
    const style = { ...from.style, ...facets };
    const key = keyOf(style);
    const result = key === from.key ? index : (this.byKey.get(key) ?? this.append(style, from.base));
    this.changed.set(shortcut, result);
    return result;
  }
}
