import { invalidArgument } from "./hostError";
import { type Arguments, isHostObject } from "./hostType";
import type { Json } from "./wire/messages";

/** The argument as text; anything else is invalid. */
export function textAt(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** The argument as text, or undefined when it was left out. */
export function optionalTextAt(args: Arguments, index: number): string | undefined {
  return args[index] === undefined || args[index] === null ? undefined : textAt(args, index);
}

/** The argument as an integer, or the default when it is missing. */
export function wholeNumberAt(args: Arguments, index: number, otherwise?: number): number {
  const value = args[index] ?? otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** Whether a flag was given and set. */
export function flagAt(args: Arguments, index: number): boolean {
  return args[index] === true;
}

/** The argument as plain JSON. */
export function jsonAt(args: Arguments, index: number): Json {
  const value = args[index];
  if (isHostObject(value)) throw invalidArgument();
  return value ?? null;
}

/** JSON that must be an object. */
export function asRecord(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== "object" || value === null || isList(value)) throw invalidArgument();
  return value;
}

/** Whether JSON is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** JSON that must be text. */
export function asText(value: Json | undefined): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** JSON that must be a number. */
export function asNumber(value: Json | undefined): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

/** JSON that must be true or false. */
export function asFlag(value: Json | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
