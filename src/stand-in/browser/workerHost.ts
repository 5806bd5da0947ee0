import type { Posted, RequestName, Requests } from './messages';

/** A request that the worker refused; the message is for a person. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The part of a Worker that is needed. */
export interface WorkerPort {
  postMessage(message: unknown, handOver?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Posted>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Happening = Extract<Posted, { happened: string }>;

/** The page's end of the worker that holds the workbook. */
export class WorkerHost {
  private readonly waiting = new Map<
    number,
    { resolve: (answer: unknown) => void; reject: (error: Error) => void }
  >();
  private readonly listeners = new Set<(happening: Happening) => void>();
  private next = 1;

  constructor(private readonly worker: WorkerPort) {
    worker.onmessage = ({ data }) => {
      if ('happened' in data) {
        for (const listener of this.listeners) listener(data);
        return;
      }
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('failed' in data) waiting?.reject(new Refused(data.failed.code, data.failed.message));
      else waiting?.resolve(data.answer);
    };
    worker.onerror = (event) => {
      for (const { reject } of this.waiting.values()) reject(new Refused('fault', event.message));
      this.waiting.clear();
    };
  }

  /** @throws Refused */
  ask<N extends RequestName>(
    name: N,
    ask: Requests[N]['ask'],
    handOver: Transferable[] = [],
  ): Promise<Requests[N]['answer']> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: (answer) => resolve(answer as Requests[N]['answer']), reject });
      this.worker.postMessage({ id, name, ask }, handOver);
    });
  }

  /** Calls back for what happens by itself. @returns how to end it */
  listen(listener: (happening: Happening) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
