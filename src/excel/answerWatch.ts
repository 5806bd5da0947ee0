import { PlanProblem } from '../app/planProblem';
import type { Workbook } from '../app/workbook';
import type { Patience } from './patience';

/**
 * Watches over one run that may never be answered: Excel answers nothing while a cell is edited or a dialog is open.
 * A run is left after the time limit, or when a person stops it. One that has only read so far sends nothing any more,
 * whatever is answered late. One that has begun to write goes on to its end, so that it is whole.
 */
export class AnswerWatch {
  private isWriting = false;
  private isLeft = false;
  private callOff = (): void => undefined;
  private leave: (why: unknown) => void = () => undefined;
  /** Rejects once the run is left. */
  readonly left = new Promise<never>((_resolve, reject) => {
    this.leave = reject;
  });

  constructor(
    private readonly patience: Patience | undefined,
    private readonly signal: AbortSignal | undefined,
    /** Is told when an answer takes longer than usual, and when it has come. */
    private readonly onWait: (isWaiting: boolean) => void = () => undefined,
  ) {
    this.left.catch(() => undefined);
    signal?.addEventListener('abort', this.stop);
    if (signal?.aborted === true) this.stop();
  }

  /** True where the run was left after it had begun to write: it goes on, and its end is still to come. */
  get goesOn(): boolean {
    return this.isLeft && this.isWriting;
  }

  /** Takes the time of every answer. */
  watch(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    context.sync = async <T>(passThrough?: T): Promise<T> => {
      this.requireStill();
      const { patience } = this;
      const wait = { isLong: false };
      const usual = patience?.after(patience.usual, () => this.onWait((wait.isLong = true)));
      if (patience !== undefined) this.callOff = patience.after(patience.limit, this.giveUp);
      try {
        return await sync(passThrough);
      } finally {
        this.callOff();
        usual?.();
        if (wait.isLong) this.onWait(false);
      }
    };
  }

  /** The workbook, noticing when a run begins to write. */
  noticing(workbook: Workbook): Workbook {
    const noticed: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(workbook) as [string, (...given: unknown[]) => unknown][]) {
      noticed[name] = (...given: unknown[]) => {
        this.requireStill();
        if (writes.has(name)) this.isWriting = true;
        return member(...given);
      };
    }
    return noticed as unknown as Workbook;
  }

  end(): void {
    this.callOff();
    this.signal?.removeEventListener('abort', this.stop);
  }

  /** What was read for a run that is over is of no use, and nothing is written for it. */
  private requireStill(): void {
    if (this.isLeft && !this.isWriting) throw new LeftRun();
  }

  private readonly stop = (): void => {
    if (this.isWriting || this.isLeft) return;
    this.isLeft = true;
    this.leave(this.signal?.reason);
  };

  private readonly giveUp = (): void => {
    if (this.isLeft) return;
    this.isLeft = true;
    this.leave(noAnswer((this.patience?.limit ?? 0) / 1000, this.isWriting));
  };
}

/** Thrown inside a run that is over. Nobody hears of it. */
class LeftRun extends Error {
  override readonly name = 'LeftRun';
}

const writes: ReadonlySet<string> = new Set<keyof Workbook>([
  'writeSettings',
  'changeSettings',
  'writeHistory',
  'changeCells',
  'insertFormula',
  'addRatingValidation',
  'removeRatingValidation',
  'writeSheets',
]);

const noAnswer = (seconds: number, isWriting: boolean): PlanProblem =>
  new PlanProblem(
    'no-answer',
    `Excel has not answered for ${seconds} seconds. ${
      isWriting
        ? 'What was begun may still be done once it answers; this pane then says what became of it.'
        : 'It was only being read, so nothing was changed, and nothing will be.'
    } Excel may be waiting for you: press Esc in the sheet to leave a cell, close any message or dialog of Excel, then ${
      isWriting ? 'wait for what is said here.' : 'try again.'
    }`,
  );
