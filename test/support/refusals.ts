import { Host } from '../../src/stand-in/protocol/host';
import type { BatchAction, BatchRequest } from '../../src/stand-in/protocol/batch';
import type { HostErrorCode } from '../../src/stand-in/protocol/hostError';

/** What an action does, by the names on the wire: `Add.Visible`, `GetRangeByIndexes._KeepReference`. */
export type ActionName = string;

/** Decides whether an action is refused. @param index its place in the batch */
type Refuse = (name: ActionName, index: number) => boolean;

const nameOf = ({ ObjectPaths }: BatchRequest, action: BatchAction): ActionName => {
  const path = ObjectPaths[action.ObjectPathId];
  const parent =
    path?.ParentObjectPathId === undefined ? '' : (ObjectPaths[path.ParentObjectPathId]?.Name ?? '');
  return `${action.ActionType} ${parent}.${path?.Name ?? ''}.${action.Name}`;
};

/** The batch that writes: the run's mark is added in it. */
const isWriting = (request: string): boolean =>
  request.includes('BragBoard.writing_') && request.includes('begun');

/** The method as it is just now: what looks at batches can be nested. */
const answerOf = () =>
  Object.getOwnPropertyDescriptor(Host.prototype, 'answer')!.value as (this: Host, request: string) => string;

/** Does something while batches are looked at before they are answered. */
async function whileLooking<T>(
  look: (host: Host, request: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const before = answerOf();
  Host.prototype.answer = function (this: Host, request: string) {
    look(this, request);
    return before.call(this, request);
  };
  try {
    return await work();
  } finally {
    Host.prototype.answer = before;
  }
}

/** The actions of the batch that writes, in their order. */
export async function actionsOf(work: () => Promise<unknown>): Promise<ActionName[]> {
  const names: ActionName[] = [];
  await whileLooking((_, request) => {
    if (!isWriting(request) || names.length > 0) return;
    const batch = JSON.parse(request) as BatchRequest;
    names.push(...batch.Actions.map((action) => nameOf(batch, action)));
  }, work);
  return names;
}

/** Does something with one action of the batch that writes refused, once. @param at its place, or how to find it */
export const refusingOnce = <T>(
  at: number | ((actions: readonly ActionName[]) => number),
  work: () => Promise<T>,
  code: HostErrorCode = 'GeneralException',
): Promise<T> => {
  let isDone = false;
  return whileLooking((host, request) => {
    if (isDone || !isWriting(request)) return;
    isDone = true;
    const batch = JSON.parse(request) as BatchRequest;
    const atAction = typeof at === 'number' ? at : at(batch.Actions.map((action) => nameOf(batch, action)));
    host.failNext({ code, atAction });
  }, work);
};

/** Does something with every action refused for which that is so, from the batch that writes on. */
export const refusing = <T>(
  refuse: Refuse,
  work: () => Promise<T>,
  code: HostErrorCode = 'GeneralException',
): Promise<T> => {
  let hasBegun = false;
  return whileLooking((host, request) => {
    hasBegun ||= isWriting(request);
    if (!hasBegun) return;
    const batch = JSON.parse(request) as BatchRequest;
    const atAction = batch.Actions.findIndex((action, index) => refuse(nameOf(batch, action), index));
    if (atAction >= 0) host.failNext({ code, atAction });
  }, work);
};

/** Lets something happen right before the batch that writes: a colleague is quicker. */
export const beforeWriting = <T>(happens: () => void, work: () => Promise<T>): Promise<T> => {
  let isDone = false;
  return whileLooking((_, request) => {
    if (isDone || !isWriting(request)) return;
    isDone = true;
    happens();
  }, work);
};

/**
 * Does something while one sheet is a chart sheet, which has no cells: Excel refuses what it is asked of them.
 * @param id the sheet's, by which Office.js asks for it once it has been listed
 * @param ofProtection whether it refuses to tell of its protection, too, whether asked alone or with that of all sheets
 */
export const withoutCellsOf = <T>(
  { name, id }: { readonly name: string; readonly id: string },
  ofProtection: boolean,
  work: () => Promise<T>,
): Promise<T> =>
  whileLooking((host, request) => {
    const { ObjectPaths, Actions } = JSON.parse(request) as BatchRequest;
    const isSheet = (path: number): boolean =>
      [name, id].some((one) => ObjectPaths[path]?.ArgumentInfo?.Arguments?.includes(one) === true);
    const isOfSheet = (path: number): boolean => {
      const { Name, ParentObjectPathId } = ObjectPaths[path]!;
      if (ParentObjectPathId === undefined) return false;
      return isSheet(ParentObjectPathId)
        ? ofProtection || Name !== 'Protection'
        : isOfSheet(ParentObjectPathId);
    };
    const asksAll = ({ QueryInfo }: BatchAction): boolean =>
      ofProtection && JSON.stringify(QueryInfo ?? {}).includes('items/protection');
    const atAction = Actions.findIndex((action) => isOfSheet(action.ObjectPathId) || asksAll(action));
    if (atAction >= 0) host.failNext({ code: 'UnsupportedSheet', atAction });
  }, work);
