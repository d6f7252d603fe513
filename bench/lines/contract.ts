import { join } from "node:path";
import type * as Reading from "../../src/reading/contract/readContract";
import { asShipped } from "../asShipped";
import { bothSides, processorMillisecondsOf, type Line } from "../line";

const reading = (): typeof Reading =>
  asShipped(join(__dirname, "..", "..", "src", "reading", "contract", "readContract.ts"));

/** Goals with titles, each with its demand and a paragraph of prose: some 405 letters each. */
function contractText(goals: number): string {
  const parts = Array.from({ length: goals }, (_each, at) =>
    [
      `Mål ${Math.floor(at / 26) + 1}.${(at % 26) + 1} Område ${at}`,
      `Andelen af sager inden for område ${at}, som er afgjort inden for 30 dage, skal i 2019 være mindst ${60 + (at % 35)} pct. mod ${50 + (at % 30)} pct. i 2018.`,
      "Styrelsen har i en årrække arbejdet med at forbedre sagsgangen, og der er nu etableret en fælles indgang for borgere og virksomheder, som gør det lettere at følge en sag fra ansøgning til afgørelse. Det indgår i grundlaget for de kommende års prioriteringer.",
    ].join("\n"),
  );
  return ["Resultatplan 2019 for Styrelsen", ...parts].join("\n\n");
}

/** The words of a demand with its figure: what one pattern can tell of a goal. */
const demand = /(?:mindst|højst|skal|må)[^.\n]{0,80}?\d[\d.,]*\s*(?:pct\.?|%|dage|kr\.)?/giu;

const readAll = ({ readContract }: typeof Reading, text: string, goals: number): void => {
  const read = readContract(text).goals.length;
  if (read !== goals) throw new Error(`${read} goals of ${goals} were read.`);
};

/** A contract of 1 MB of text, read into its goals. */
export const contract: Line = {
  what: "reading a contract of 1 MB of text (2,500 goals)",
  against: "one regular expression over it",
  reach: 50,
  rounds: 5,
  prepare: async () => {
    const [reader, text] = [reading(), contractText(2500)];
    return {
      round: (at) =>
        bothSides(
          at,
          () => readAll(reader, text, 2500),
          () => text.match(demand)?.length,
        ),
    };
  },
};

/** Reading grows with the text, and not faster. */
export const contractGrowth: Line = {
  what: "growth from 250 to 2,500 goals of a contract",
  against: "the smaller, in the same run",
  reach: 11,
  rounds: 5,
  prepare: async () => {
    const reader = reading();
    const [small, large] = [contractText(250), contractText(2500)];
    return {
      round: (at) =>
        bothSides(
          at,
          () => readAll(reader, large, 2500),
          () => readAll(reader, small, 250),
          processorMillisecondsOf,
        ),
    };
  },
};
