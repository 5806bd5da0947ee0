import { summarySheetOwners } from '../app/summarySheets';

/** A defined name of the workbook, as it is loaded after something was refused. */
export interface LoadedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** How far a run that writes has come; Excel keeps what a refused batch has done up to there. */
export type Stage =
  /** Nothing of it was done. */
  | 'untouched'
  /** Sheets may have been added and rows brought. */
  | 'begun'
  /** So many sheets, in their order, have had their contents changed, the last perhaps in part. */
  | number
  /** All contents are written. */
  | 'written'
  /** All looks are done too; what people see of the window may not be. */
  | 'dressed';

const prefix = 'BragBoard.writing_';

/**
 * Says in the workbook itself, by a hidden name that is there only while a run writes, how far the run has come.
 * A batch that is refused gives no results, so this is the only way to know which of it was done, and by whom:
 * another officer's run has another name.
 */
export class RunMark {
  /** Also the comment of the markers of sheets that this run adds, until all contents are written. */
  readonly token = Math.random().toString(36).slice(2);
  private readonly name = `${prefix}${Date.now().toString(36)}_${this.token}`;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Queues what must be the first of the run's actions that change anything. */
  begin(): void {
    this.context.workbook.names.add(this.name, formulaOf('begun')).visible = false;
  }

  /** Queues the saying that a stage is reached. */
  reach(stage: Exclude<Stage, 'untouched'>): void {
    this.context.workbook.names.getItem(this.name).formula = formulaOf(stage);
  }

  /** Queues the taking away of the mark; nothing where there is none. */
  end(): void {
    this.context.workbook.names.getItemOrNullObject(this.name).delete();
  }

  stageIn(names: readonly LoadedName[]): Stage {
    const said = names.find(({ name }) => name === this.name)?.formula.replace(/^="(.*)"$/, '$1');
    if (said === undefined) return 'untouched';
    return said === 'written' || said === 'dressed' ? said : /^\d+$/.test(said) ? Number(said) : 'begun';
  }

  /** The names of the sheets that this run has added and marked as ours. */
  addedIn(names: readonly LoadedName[]): string[] {
    return [...summarySheetOwners(names.filter(({ comment }) => comment === this.token)).keys()];
  }
}

const formulaOf = (stage: Stage): string => `="${stage}"`;

/** A run that began so long ago has ended, or broken off. In milliseconds. */
const longest = 3_600_000;

/** Marks of runs that broke off without an end. Another officer's may be at work just now: theirs is not among them. */
export const leftMarks = (names: readonly { readonly name: string }[]): string[] =>
  names
    .map(({ name }) => name)
    .filter((name) => name.startsWith(prefix) && Date.now() - begunAt(name) > longest);

const begunAt = (name: string): number => parseInt(name.slice(prefix.length), 36);
