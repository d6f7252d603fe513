import { WorkbookRefusal } from "../../../src/app/workbook/ports";
import { difference } from "./contents";
import { jobs, readings } from "./jobs";
import { withFaults } from "./races";
import { sharedHost, type SharedHost } from "./sharedHost";
import { worldsOn, type Worlds } from "./worlds";

let shared: SharedHost;
let worlds: Worlds;

beforeAll(async () => {
  shared = await sharedHost();
  worlds = await worldsOn(shared);
}, 60_000);
afterAll(() => shared.dispose());

const FAULTS = [
  { code: "GeneralException", isDone: false, says: "Excel kunne ikke udføre opgaven: GeneralException" },
  { code: "AccessDenied", isDone: false, says: " er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen." },
  { code: "UndoNotSupported", isDone: false, says: "Excel kunne ikke udføre opgaven: UndoNotSupported" },
  { code: "GeneralException", isDone: true, says: "Excel kunne ikke udføre opgaven: GeneralException" },
];

describe.each(FAULTS)("$code, where what was asked for is done: $isDone", ({ code, isDone, says }) => {
  test.each([...jobs, ...readings].map((job) => [job.name, job] as const))(
    "at any request of %s is told in a sentence, and no cell is lost",
    async (_name, job) => {
      for (const { at, fault, contents, started, done } of await withFaults(shared, worlds, job, { code, isDone })) {
        // A job may do without the request: to remember what it did, or to be undone in one step.
        if (fault !== null) {
          expect([at, (fault as Error).name]).toEqual([at, WorkbookRefusal.name]);
          expect([at, shared.addIn.messageOf(fault)]).toEqual([at, expect.stringContaining(says)]);
        }
        const allowed = fault === null ? [done] : isDone ? [started, done] : [started];
        const differences = allowed.map((wanted) => difference(wanted, contents));
        const isRight = ({ lost, added }: (typeof differences)[number]): boolean =>
          lost.length === 0 && (added.length === 0 || job.makesSheets === true);
        expect([at, differences.some(isRight) ? [] : differences]).toEqual([at, []]);
      }
    },
    120_000,
  );
});
