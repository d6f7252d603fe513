import { HostError, unknownMember } from "../hostError";
import { type HostObject, isHostObject } from "../hostType";
import type { HostState } from "../hostState";
import type { Json, WireAction, WireRequestBody, WireResponseBody } from "./messages";
import { ActionType } from "./messages";
import { type ObjectPaths, objectPaths } from "./objectPaths";
import { queryResult } from "./query";

/**
 * Runs a batch in order; after the first error the rest is not run. What was done before it stays done, as in Excel.
 */
export function runBatch(body: WireRequestBody, state: HostState): WireResponseBody {
  const response: WireResponseBody = { Results: [] };
  const paths = objectPaths(body.ObjectPaths, state, (object, member) => state.guard(object.typeName, member));
  for (const [index, action] of body.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: run(action, paths, state) });
    } catch (fault) {
      const error = asHostError(fault);
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location || paths.locationOf(action.ObjectPathId, action.Name),
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}

/**
 * One action of a batch. A method or a property set on a null object does nothing and gives nothing, as in Excel: most
 * of Microsoft's samples begin with `getItemOrNullObject("Sample").delete()`.
 */
function run(action: WireAction, paths: ObjectPaths, state: HostState): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // An object that its path has just found, or made, is there: only what is asked of it may fail.
  if (object && action.ActionType !== ActionType.instantiate) state.mayFail(object.typeName, action.Name);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && object.identity(state);
    case ActionType.query:
      return queryResult(object, action.QueryInfo, state);
    case ActionType.method:
      return object && callOn(object, action, paths, state);
    case ActionType.setProperty:
      if (object) setOn(object, action, paths, state);
      return null;
    case ActionType.update:
    case ActionType.ensureUnchanged:
      return null;
    default:
      throw unknownMember("Action", String(action.ActionType));
  }
}

function callOn(object: HostObject, action: WireAction, paths: ObjectPaths, state: HostState): Json {
  if (object.isCommand(action.Name)) state.guard(object.typeName, action.Name);
  const outcome = object.call(action.Name, paths.argumentsOf(action.ArgumentInfo), state);
  return outcome === undefined || isHostObject(outcome) ? null : outcome;
}

function setOn(object: HostObject, action: WireAction, paths: ObjectPaths, state: HostState): void {
  state.guard(object.typeName, action.Name);
  const value = paths.argumentsOf(action.ArgumentInfo)[0];
  if (isHostObject(value)) throw new HostError("InvalidArgument", `${object.typeName}.${action.Name} takes no object.`);
  object.set(action.Name, value ?? null, state);
}

function asHostError(fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const message = fault instanceof Error ? fault.message : String(fault);
  return new HostError("GeneralException", `The workbench's host failed: ${message}`);
}
