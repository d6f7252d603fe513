import { formulaWorkbook } from "../../scripts/functions/formulaWorkbook";
import type * as InCell from "../../src/functions/inCell";

/** A function that is fetched when the first cell has one, and a network that is not there at first. */
const opened = formulaWorkbook();
const inCell: Promise<typeof InCell> = opened.then(() => import("../../src/functions/inCell"));
afterAll(async () => (await opened).close());

test("a function that cannot be fetched says so in its cell, and answers when it is asked again", async () => {
  const { inCellLater } = await inCell;
  let isOnline = false;
  const fetched = async (): Promise<number> => {
    await Promise.resolve();
    if (!isOnline) throw new TypeError("Failed to fetch");
    return 7;
  };
  const ask = (): ReturnType<typeof inCellLater> => inCellLater(fetched, (part) => [[part]]);
  const [[fault] = []] = await ask();
  expect(fault).toMatchObject({
    code: "#N/A",
    message:
      "En del af Målopfyldelse kunne ikke hentes. Se, om der er net, og prøv Genberegn på fanen Resultatkontrakt.",
  });
  isOnline = true;
  expect(await ask()).toEqual([[7]]);
});

test("a fault in the function itself is the cell's error, as in any other", async () => {
  const { inCellLater } = await inCell;
  const answer = (): never => {
    throw new RangeError("boom");
  };
  expect(await inCellLater(() => Promise.resolve(7), answer)).toMatchObject([
    [{ code: "#VALUE!", message: "Formlen kunne ikke beregnes. Prøv Genberegn på fanen Resultatkontrakt." }],
  ]);
});
