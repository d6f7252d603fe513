import { join } from "node:path";
import { openAddIn } from "../../cli/openAddIn";

const sample = join(__dirname, "..", "..", "..", "samples", "resultatkontrakter.xlsx");

/** The sample workbook as the add-in leaves it after *Opdater status*, with its Status sheet in front. */
export async function judgedSample(): Promise<Uint8Array> {
  const session = await openAddIn(sample);
  try {
    await session.addIn.refreshStatus();
    session.host.userSelect("Status", "A1");
    return await session.save();
  } finally {
    session.close();
  }
}
