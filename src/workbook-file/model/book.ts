import type { Area } from './area';
import type { Change } from './change';
import type { DefinedName } from './definedName';
import type { Sheet } from './sheet';
import { StyleTable } from './styleTable';

export type PropertyValue = string | number | boolean;

/** Document properties in docProps/core.xml and docProps/app.xml that Office.js offers. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/** One person's view of the workbook: each co-author has a sheet in front and a selection of their own. */
export interface BookWindow {
  active: Sheet | undefined;
  selection: { sheet: Sheet; area: Area } | undefined;
  /** Another workbook is in front of this one, as desktop Excel allows. */
  isBehind?: boolean;
}

export interface WrittenArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Computes what depends on areas that were written, and what the file keeps no result of. */
export type Calculate = (book: Book, written: readonly WrittenArea[]) => void;

/** An open workbook. */
export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  styles = new StyleTable();
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, PropertyValue>();
  properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  date1904 = false;
  structureProtected = false;
  /** Open for reading only, as the add-in is told; what it writes nevertheless is taken, as in Excel on a computer. */
  readOnly = false;
  /** Somebody signed it: the signature holds for the file as it was opened, and for no changed one. */
  signed = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** The window of the person who is being served. */
  window: BookWindow = { active: undefined, selection: undefined };
  /** Areas that were written since formulas were last computed. */
  private written: WrittenArea[] = [];
  private isStale = false;
  /** What happened since events were last sent, in order. */
  changes: Change[] = [];
  private nextId = 1;

  constructor(
    public fileName: string,
    private readonly recalculate: Calculate = () => undefined,
  ) {}

  /** Cells were written, or formulas changed elsewhere: what depends on them is computed when it is next asked for. */
  touch(...written: readonly WrittenArea[]): void {
    this.written.push(...written);
    this.isStale = true;
  }

  /** Brings the values of formulas up to date, if anything was written since. */
  calculate(): void {
    if (!this.isStale) return;
    this.isStale = false;
    this.recalculate(this, this.written.splice(0));
  }

  get active(): Sheet | undefined {
    return this.window.active;
  }

  get selection(): BookWindow['selection'] {
    return this.window.selection;
  }

  /** Brings a sheet to the front. */
  activate(sheet: Sheet): void {
    const before = this.window.active;
    if (before === sheet) return;
    this.window.active = sheet;
    if (before) this.changes.push({ kind: 'deactivated', sheet: before });
    this.changes.push({ kind: 'activated', sheet });
  }

  /** Selects cells, and brings their sheet to the front. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.window.selection = { sheet, area };
    this.changes.push({ kind: 'selected', sheet, area });
  }

  /**
   * Serves the person of a window from now on. What that window showed may be gone or hidden by now, by another's
   * hand: then the first sheet that can be seen is in front.
   */
  enter(window: BookWindow): void {
    this.window = window;
    const { active, selection } = window;
    if (!active || !this.sheets.includes(active) || active.visibility !== 'Visible')
      window.active = this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (selection && !this.sheets.includes(selection.sheet)) window.selection = undefined;
  }

  /** A new identifier in the form of Excel's, for as long as the workbook is open. */
  newId(): string {
    return `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }

  /** The sheet of that name, in any case, or of that id. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }
}
