import type { StrategyMap } from "../../domain/map/strategyMap";
import type { CaseBlock } from "../caseReport";
import { danishMap } from "../map/danishMap";

/** Maps (*strategikort, forandringsteori*) as pictures, each with all that it says in words. */
export function mapBlocks(maps: readonly StrategyMap[]): CaseBlock[] {
  return maps.map((map) => {
    const of = danishMap(map);
    const said = [...of.elements, ...of.arrows].map(({ sentence }) => sentence);
    return { kind: "map", caption: of.title, sentence: [of.summary, ...said].join(" "), of };
  });
}
