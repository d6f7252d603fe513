import { listOwn, removeOwn } from "../../src/app/settings/removeOwn";
import { readSettings } from "../../src/app/settings/readSettings";
import type { ContractWorkbook, Foreign, OwnContents, OwnRemover, OwnThing } from "../../src/app/workbook/ports";
import { writeFollowUp, writeThresholds } from "../../src/app/settings/writeSettings";
import type { TableWriting } from "../../src/sheets/tables/tableWriting";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import type { SettingsJobs } from "../../src/app/settings/settingsJobs";
import { table, type TestRow } from "./tables";

/** Things of ours on sheets of their own, as the add-in makes them; `foreign` is on the same sheet as the first. */
export function ownThings(names: readonly OwnThing["what"][], foreign: readonly Foreign[] = []): OwnThing[] {
  return names.map((what, index) => ({ what, sheet: what, ours: true, foreign: index === 0 ? foreign : [] }));
}

/** A workbook in memory to remove our things from; records each call. */
export function removerOf(
  workbook: ContractWorkbook,
  things: readonly OwnThing[],
  remembered: OwnContents["remembered"] = {},
): OwnRemover & { removals: Parameters<OwnRemover["remove"]>[0][] } {
  const removals: Parameters<OwnRemover["remove"]>[0][] = [];
  return {
    removals,
    read: async () => ({ ...(await workbook.read()), things, remembered }),
    hold: async () => undefined,
    release: async () => undefined,
    remove: async (removal) => void removals.push(removal),
  };
}

const setting = (name: string, value: number | string): TestRow => ({
  Indstilling: name,
  Værdi: typeof value === "number" ? { value, numberFormat: "0 %" } : value,
});

/** The table Indstillinger as it is made, with its first threshold. */
export function sampleSettingsTable(first: number | string = 0.9): SheetTable {
  return table("Indstillinger", [
    setting("Gul grænse i året, Niveau", first),
    setting("Gul grænse i året, Ændring", 0.5),
    setting("Gul grænse efter frist, Niveau", ""),
    setting("Gul grænse efter frist, Ændring", 0.5),
  ]);
}

/** The jobs of Indstillinger on a workbook in memory; records each call. */
export type SampleSettings = SettingsJobs & { asked: unknown[] };

export function sampleSettings(workbook: ContractWorkbook, foreign: readonly Foreign[] = []): SampleSettings {
  const asked: unknown[] = [];
  const editor = {
    read: () => workbook.read(),
    write: async ({ cells = [], rows = [] }: TableWriting) => void asked.push({ cells, rows }),
  };
  const remover = removerOf(workbook, ownThings(["Mål", "Kontrakter", "Målinger", "Status", "Grafer"], foreign), {
    columns: {},
  });
  return {
    asked,
    read: (asOf) => readSettings(workbook, asOf, () => "2009-06-30"),
    writeThresholds: (wanted) => writeThresholds(editor, wanted),
    writeFollowUp: (contract, followUp) => writeFollowUp(editor, contract, followUp),
    listOwn: () => listOwn(remover),
    removeOwn: async (scope, seen) => (asked.push({ removed: scope }), removeOwn(remover, scope, seen)),
    showStatus: async () => void asked.push("showStatus"),
    showDrawn: async (what) => void asked.push({ shown: what }),
  };
}
