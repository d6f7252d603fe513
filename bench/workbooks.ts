import { writeFileSync } from "node:fs";
import { monthNames } from "../src/text/da/terms";
import { openAddIn } from "../workbench/cli/openAddIn";

/** Writes a workbook with one contract, one goal and one figure, made by the add-in itself. */
export async function oneGoalFile(path: string): Promise<void> {
  const { addIn, opened, save, close } = await openAddIn(null);
  try {
    const goal = { Kontrakt: "Skelbækgade 2009", Nr: "1.3" };
    await addIn.createSheets({
      Kontrakter: [{ Kontrakt: "Skelbækgade 2009", Center: "Jobcenter Skelbækgade", År: 2009, Opfølgning: "måned" }],
      Mål: [{ ...goal, Mål: "Rettidighed", Målform: "Mindst", Måltal: 95, Enhed: "pct.", Opgørelse: "Gennemsnit" }],
      Målinger: [{ ...goal, Periode: "januar 2009", Værdi: 96 }],
    });
    const empty = opened.workbook.getWorksheet("Ark1");
    if (empty) opened.workbook.removeWorksheet(empty.id);
    writeFileSync(path, await save());
  } finally {
    close();
  }
}

/** A workbook of ten contracts with fifteen goals and twelve months each, with its status, made by the add-in. */
export async function tenContracts(): Promise<Uint8Array> {
  const { addIn, save, close } = await openAddIn(null);
  const contracts = Array.from({ length: 10 }, (_, at) => `Center ${String.fromCharCode(65 + at)} 2009`);
  const goals = Array.from({ length: 15 }, (_, at) => `${1 + Math.floor(at / 5)}.${1 + (at % 5)}`);
  try {
    await addIn.createSheets({
      Kontrakter: contracts.map((Kontrakt) => ({ Kontrakt, Center: Kontrakt, År: 2009, Opfølgning: "måned" })),
      Mål: contracts.flatMap((Kontrakt) =>
        goals.map((Nr, at) => ({
          Kontrakt,
          Nr,
          Fokusområde: `Område ${1 + Math.floor(at / 5)}`,
          Mål: `Mindst ${60 + at} pct. af samtalerne holdes rettidigt`,
          Målform: "Mindst",
          Måltal: 60 + at,
          Enhed: "pct.",
          Opgørelse: "Gennemsnit",
        })),
      ),
      Målinger: contracts.flatMap((Kontrakt, own) =>
        goals.flatMap((Nr, at) =>
          monthNames.map((month, number) => ({
            Kontrakt,
            Nr,
            Periode: `${month} 2009`,
            Værdi: 55 + ((at * 7 + number * 3 + own) % 20),
          })),
        ),
      ),
    });
    await addIn.refreshStatus();
    return await save();
  } finally {
    close();
  }
}
