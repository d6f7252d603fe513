import { strategyMap, theoryMaps, type StrategyMap } from "../../domain/map/strategyMap";
import type { JudgedWorkbook } from "../status/judgedWorkbook";

/** The maps of judged contracts, by contract: its *strategikort*, then its *forandringsteorier*. */
export function mapsOf({ contracts, yearTables }: Pick<JudgedWorkbook, "contracts" | "yearTables">): StrategyMap[] {
  const { strategyMaps, theories } = yearTables;
  return contracts.flatMap((status) => [
    ...[strategyMap(strategyMaps, status) ?? []].flat(),
    ...theoryMaps(theories, status),
  ]);
}
