import type { StrategyMap } from "../../domain/map/strategyMap";
import { answerWords } from "../../text/sentences/danish/answer";
import { mapWords } from "../../text/da/maps";
import { perspectives } from "../../text/da/year";
import { drawnMap, type DrawnMap } from "./mapContent";

/** A map in Danish, as sheets and documents show it, whatever the pane speaks. */
export const danishMap = (map: StrategyMap): DrawnMap =>
  drawnMap(map, { map: mapWords, perspectives, statusLabel: answerWords.statusLabel });
