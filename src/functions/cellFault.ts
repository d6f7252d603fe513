/** Why a cell shows an error: an argument is wrong (#VALUE!), or something is not there (#N/A). */
export class CellFault extends Error {
  override readonly name = "CellFault";
  constructor(
    readonly kind: "wrong" | "missing",
    message: string,
  ) {
    super(message);
  }
}

export const wrong = (message: string): CellFault => new CellFault("wrong", message);
export const missing = (message: string): CellFault => new CellFault("missing", message);
