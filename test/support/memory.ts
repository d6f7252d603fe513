import type { WorkbookMemory } from "../../src/app/workbook/ports";

/** A workbook's memory as a plain map; values are serialized to JSON, as in the workbook. */
export function memory(): WorkbookMemory {
  const kept = new Map<string, string>();
  return {
    recall: async (name) => JSON.parse(kept.get(name) ?? "null"),
    remember: async (name, value) => void (value === null ? kept.delete(name) : kept.set(name, JSON.stringify(value))),
    forget: async () => kept.clear(),
  };
}
