import type { BatchAction, BatchRequest, BatchResponse } from './batch';
import { HostError } from './hostError';
import { isHostObject, type HostObject } from './hostObject';
import { identify, query } from './query';
import { locationOf, requireMember } from './requireMember';
import { PathResolver } from './resolvePaths';
import type { Session } from './session';

/** Called before each action; throws to fail the batch there. */
export type BeforeAction = (index: number) => void;

/** Called with the object that an action is for, and the action. */
export type OnAction = (object: HostObject, action: BatchAction) => void;

function unsupported(location: string): HostError {
  return new HostError('NotImplemented', `The stand-in Excel does not support ${location}.`);
}

function callMethod(session: Session, paths: PathResolver, object: HostObject, action: BatchAction): unknown {
  paths.location = locationOf(object, action.Name);
  if (action.Name === '_KeepReference') return void session.keep(object);
  if (action.Name === '_RemoveReference') {
    session.release(paths.args(action.ArgumentInfo).text(0));
    return;
  }
  const { call, event } = requireMember(session, object, action.Name);
  if (event) {
    session.listen(event());
    return null;
  }
  if (!call) throw unsupported(paths.location);
  const args = paths.args(action.ArgumentInfo);
  paths.location = locationOf(object, action.Name);
  const result = call(args);
  return isHostObject(result) ? identify(session, result) : (result ?? null);
}

function setProperty(session: Session, paths: PathResolver, object: HostObject, action: BatchAction): void {
  paths.location = locationOf(object, action.Name);
  const { set } = requireMember(session, object, action.Name);
  if (!set) throw unsupported(`setting ${paths.location}`);
  set(paths.args(action.ArgumentInfo).value(0) ?? null);
}

function perform(session: Session, paths: PathResolver, action: BatchAction, onAction?: OnAction): unknown {
  const object = paths.resolve(action.ObjectPathId);
  if (object) onAction?.(object, action);
  switch (action.ActionType) {
    case 1:
      return object && identify(session, object);
    case 2:
      paths.location = object?.className ?? '';
      return object && query(session, object, action.QueryInfo ?? {});
    case 3:
      return object ? callMethod(session, paths, object, action) : { _IsNull: true };
    case 4:
      if (!object) throw new HostError('ItemNotFound');
      setProperty(session, paths, object, action);
      return null;
    default:
      throw unsupported(`action type ${action.ActionType}`);
  }
}

/**
 * Performs a batch. As in Excel, the first failing action ends it, and what was done before it stays done.
 * @returns results in the order of the actions, and the error, if any, with the index of the action that failed.
 */
export function execute(
  session: Session,
  request: BatchRequest,
  before?: BeforeAction,
  onAction?: OnAction,
): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new PathResolver(session, request.ObjectPaths);
  for (const [index, action] of request.Actions.entries()) {
    paths.location = '';
    try {
      if (action.ActionType === 5) {
        response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      before?.(index);
      response.Results.push({ ActionId: action.Id, Value: perform(session, paths, action, onAction) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: paths.location,
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      };
      break;
    }
  }
  return response;
}
