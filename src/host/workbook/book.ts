import type { Area } from './area';
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
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  active: Sheet | undefined;
  selection: { sheet: Sheet; area: Area } | undefined;
  /** Something was written since formulas were last computed. */
  stale = false;
  private nextId = 1;

  constructor(
    public fileName: string,
    /** Computes the formulas that were written; a workbook that is only read needs none. */
    private readonly recalculate: (book: Book) => void = () => undefined,
  ) {}

  /** Brings the values of written formulas up to date, if anything was written since. */
  calculate(): void {
    if (!this.stale) return;
    this.stale = false;
    this.recalculate(this);
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
