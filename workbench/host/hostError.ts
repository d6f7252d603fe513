/** An error as the host reports it to the client: a code of `Excel.ErrorCodes` and a message. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

/** The argument is invalid, missing or has an incorrect format. */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

/** The requested object does not exist. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

/** A member of the object model that this host does not implement; the message names it. */
export function unknownMember(typeName: string, member: string): HostError {
  const location = `${typeName}.${member}`;
  return new HostError("ApiNotFound", `The workbench's host doesn't know ${location}.`, location);
}
