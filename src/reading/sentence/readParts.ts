import type { ReadAggregation } from "./aggregate";
import type { ClauseContext } from "./clauseContext";
import type { ReadTimes } from "./deadline";
import type { Figures } from "./figures";
import type { ReadForm } from "./formByMeasure";
import type { SentenceSetting } from "../reading";
import type { ReadUnit } from "./unit";

/** Everything read of one clause, before it is a row. */
export type ReadParts = {
  context: ClauseContext;
  figures: Figures;
  times: ReadTimes;
  unit: ReadUnit;
  form: ReadForm;
  aggregation: ReadAggregation;
  text: string;
  setting: SentenceSetting;
};
