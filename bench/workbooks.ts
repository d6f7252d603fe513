import { writeFileSync } from "node:fs";
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
