/** A single value as the formula engine hands it to a function and takes it back; `kind` is the engine's number. */
export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

/** A block of values. */
export type EngineArray = {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
};

/** Every value type of the formula engine; the last two, references and lambdas, are never passed to a function. */
export type EngineValue = EngineScalar | EngineArray | { readonly kind: 6 } | { readonly kind: 7 };

/** An error value such as `#VALUE!`. */
export const engineError = (code: string): EngineScalar => ({ kind: 4, code });

/** What a cell shows while its function is being called. */
export const busy = engineError("#BUSY!");

/** A block of values from its rows, which must all be of one length. */
export const engineArray = (rows: readonly (readonly EngineScalar[])[]): EngineArray => ({
  kind: 5,
  rows,
  height: rows.length,
  width: rows[0]?.length ?? 0,
});
