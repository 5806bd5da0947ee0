import type { StandInOptions, Traffic } from '../standInExcel';
import type { BatchAction, BatchRequest, BatchResponse } from './batch';
import { execute } from './execute';
import { HostError, type HostErrorCode } from './hostError';
import type { HostObject } from './hostObject';
import type { Preconditions } from './precondition';
import { locationOf } from './requireMember';
import { Session } from './session';

/** A failure that a test wants next. */
export interface Failure {
  code: HostErrorCode;
  message?: string;
  /** The action of the next batch that fails, from 0; those before it are done, as in Excel. Default 0. */
  atAction?: number;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Answers batches, one after the other, and counts what crosses. Knows nothing of how they come. */
export class Host {
  readonly traffic: Traffic = {
    batches: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    members: new Map(),
    sheets: new Map(),
  };
  private readonly session: Session;
  private readonly limit: number;
  private readonly failures: Failure[] = [];

  /** @param services objects that the client creates by name */
  constructor(
    root: HostObject,
    options: StandInOptions = {},
    services: ReadonlyMap<string, HostObject> = new Map(),
    preconditions: Preconditions = new Map(),
  ) {
    this.session = new Session(root, options.excelApi ?? '1.14', services, preconditions);
    this.limit = options.limitBytes ?? Infinity;
  }

  /** Whether the client has a handler for an event. */
  listens(type: number, target: string): boolean {
    return this.session.listens(type, target);
  }

  /** Makes a coming batch fail; several failures are used up in order, one a batch. */
  failNext(failure: Failure): void {
    this.failures.push(failure);
  }

  /** The answer to the text of a request's body. */
  answer(request: string): string {
    const size = bytesOf(request);
    this.traffic.batches++;
    this.traffic.bytesIn += size;
    let response: BatchResponse =
      size > this.limit
        ? this.refusal(
            'RequestPayloadSizeLimitExceeded',
            'The request is larger than Excel on the web takes.',
          )
        : this.perform(JSON.parse(request) as BatchRequest);
    let text = JSON.stringify(response);
    if (bytesOf(text) > this.limit) {
      response = this.refusal(
        'ResponsePayloadSizeLimitExceeded',
        'The response is larger than Excel on the web gives.',
      );
      text = JSON.stringify(response);
    }
    this.traffic.bytesOut += bytesOf(text);
    return text;
  }

  private perform(request: BatchRequest): BatchResponse {
    this.traffic.actions += request.Actions.length;
    const failure = this.failures.shift();
    const before = (index: number): void => {
      if (failure && index >= (failure.atAction ?? 0)) throw new HostError(failure.code, failure.message);
    };
    return execute(this.session, request, before, (object, action) => this.count(object, action));
  }

  private count(object: HostObject, { Name }: BatchAction): void {
    const { members, sheets } = this.traffic;
    const member = Name === '' ? object.className : locationOf(object, Name);
    members.set(member, (members.get(member) ?? 0) + 1);
    // A workbook has a member `sheet` too, which finds one.
    const { sheet } = object.target as { sheet?: { name: string } | (() => unknown) };
    if (typeof sheet === 'object') sheets.set(sheet.name, (sheets.get(sheet.name) ?? 0) + 1);
  }

  private refusal(code: HostErrorCode, message: string): BatchResponse {
    const { httpStatus } = new HostError(code);
    return {
      Results: [],
      TraceIds: [],
      Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatus },
    };
  }
}
