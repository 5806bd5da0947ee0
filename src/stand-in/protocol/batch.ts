/** A request as Office.js sends it (names as on the wire). */
export interface BatchRequest {
  Actions: BatchAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** `ActionType`: 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface BatchAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

/** `ObjectPathType`: 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

/** The answer to a request. With an error, `Results` holds what was done before it. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}
