import { skelbaekgade, withAddIn } from "../support/addInSession";
import { eventsArrive } from "../workbench/host/withExcel";

test("a row of Status tells its goal by its hidden key, wherever in the row, and other rows and sheets tell nothing", () =>
  withAddIn(async ({ addIn, host, rowOfGoal }) => {
    await addIn.createSheets(skelbaekgade);
    await addIn.refreshStatus({ asOf: "2009-03-31" });
    const { followUpJobs } = await import("../../src/commands/followUpJobs");
    const heard: string[] = [];
    const stop = await followUpJobs.followSelection(({ contract, nr, part }) => heard.push(`${contract} ${nr}${part}`));
    const select = async (sheet: string, address: string): Promise<string[]> => {
      heard.length = 0;
      host.userSelect(sheet, address);
      await eventsArrive();
      return [...heard];
    };
    const row = rowOfGoal("1.3");
    expect(await select("Status", `F${row}`)).toEqual(["Skelbækgade 2009 1.3"]);
    expect(await select("Status", `T${row}:Z${row + 1}`)).toEqual(["Skelbækgade 2009 1.3"]);
    expect(await select("Status", "E3")).toEqual([]);
    expect(await select("Status", "E500")).toEqual([]);
    expect(await select("Mål", `E${row}`)).toEqual([]);
    stop();
    await eventsArrive();
    expect(await select("Status", `F${row}`)).toEqual([]);
  }));
