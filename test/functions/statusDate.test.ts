import { statusTableFromCells } from "../../src/functions/statusTable";
import { serialOf } from "../../src/sheets/cells/readCell";

const HEADERS = ["Kontrakt", "Nr", "Mål", "Målform", "Måltal", "Enhed", "Opgørelse"];
const goals = [2008, 2009].map((year) => [`Skelbækgade ${year}`, "1", "Samtaler", "Mindst", 95, "pct.", "Gennemsnit"]);
const figures = [2008, 2009].flatMap((year) => [
  [`Skelbækgade ${year}`, "1", `marts ${year}`, 96],
  [`Skelbækgade ${year}`, "1", `juni ${year}`, 90],
]);

/** KONTRAKTSTATUS at a date: each goal's contract, figure and status. */
function statusAt(date: `${number}-${number}-${number}`): unknown[][] {
  const [headers = [], ...rows] = statusTableFromCells({
    goals: [HEADERS, ...goals],
    measurements: [["Kontrakt", "Nr", "Periode", "Værdi"], ...figures],
    asOf: [[serialOf(date, false)]],
    contract: null,
    contracts: null,
  });
  const at = ["Kontrakt", "Faktisk", "Status"].map((header) => headers.indexOf(header));
  return rows.filter(([first]) => String(first).startsWith("Skelbækgade")).map((row) => at.map((index) => row[index]));
}

test("KONTRAKTSTATUS at a date judges the contract that holds it, and leaves an earlier one on its own", () => {
  expect(statusAt("2009-03-31")).toEqual([
    ["Skelbækgade 2008", 93, "I risiko"],
    ["Skelbækgade 2009", 96, "På sporet"],
  ]);
  expect(statusAt("2008-03-31")[0]).toEqual(["Skelbækgade 2008", 96, "På sporet"]);
});
