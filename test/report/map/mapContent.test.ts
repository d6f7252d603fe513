import type { ContractStatus } from "../../../src/domain/evaluateBook";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import { strategyMap, theoryMaps } from "../../../src/domain/map/strategyMap";
import { danishMap } from "../../../src/report/map/danishMap";
import { contract, goal, months, rowsOf } from "../../support/builders";

const NAME = "Nyropsgade 2010";
const late = goal({ contract: NAME, nr: "8" });
const [status] = evaluateBook(
  {
    contracts: [contract({ name: NAME })],
    goals: [late],
    measurements: rowsOf(late, months(2009, [70, 72, 71])),
    profiles: [],
  },
  { asOf: "2009-03-31", today: "2009-03-31" },
) as [ContractStatus];

const map = strategyMap(
  [
    { contract: NAME, perspective: "processes", name: "Rettidighed", leadsTo: ["Flere i job"], goals: ["8", "9"] },
    { contract: NAME, perspective: "society", name: "Flere i job", leadsTo: [], goals: [] },
    { contract: NAME, perspective: "people", name: "Kultur & <ledelse>", leadsTo: ["Rettidighed"], goals: ["99"] },
  ],
  status,
);
if (map === null) throw new Error("no map");

test("a map is told in words: its elements with status and goals, and what leads to what", () => {
  const drawn = danishMap(map);
  expect(drawn.title).toBe("Strategikort for Nyropsgade 2010");
  expect(drawn.summary).toBe("3 elementer og 2 pile.");
  expect(drawn.elements.map(({ sentence }) => sentence)).toEqual([
    "Rettidighed (Interne processer). ✖ Bagud, mål 8 og 9.",
    "Flere i job (By/samfund). Ingen mål.",
    "Kultur & <ledelse> (Mennesker og systemer). Ingen status, mål 99.",
  ]);
  expect(drawn.arrows.map(({ sentence }) => sentence)).toEqual([
    "»Rettidighed« fører til »Flere i job«.",
    "»Kultur & <ledelse>« fører til »Rettidighed«.",
  ]);
  expect(drawn.layout.boxes.map(({ note }) => note.join(" "))).toEqual(["✖ Bagud · mål 8, 9", "", "mål 99"]);
});

test("a theory's bands are its steps, from activities to the long-term effect", () => {
  const step = (at: number, name: string) => ({ contract: NAME, vision: "Service", step: at, name, goals: [] });
  const [theory] = theoryMaps([step(1, "Rettidighed"), step(2, "Kvalitet"), step(3, "Varig beskæftigelse")], status);
  if (theory === undefined) throw new Error("no theory");
  const { title, layout } = danishMap(theory);
  expect(title).toBe("Forandringsteori for Nyropsgade 2010: Service");
  expect(layout.bands.map(({ lines }) => lines.join(" "))).toEqual(["Langsigtet effekt", "Trin 2", "Aktiviteter"]);
});
