import type { Evaluation } from "../../domain/evaluation";
import type { figureWords } from "../da/goalWords";
import type { managementAreas, methods, outlooks, statusWords, trends } from "../da/terms";
import type { StatusLabels } from "./statusLabels";
import type { Worded } from "../worded";

/** All the words of a goal's answer in one language. */
export type AnswerWords = Worded<typeof figureWords> &
  Pick<StatusLabels, "statusLabel" | "trendLabel" | "outlookLabel"> & {
    readonly areas: Worded<typeof managementAreas>;
    readonly statusWords: Worded<typeof statusWords>;
    readonly methods: Worded<typeof methods>;
    readonly trends: Worded<typeof trends>;
    readonly outlooks: Worded<typeof outlooks>;
    /** *Forklaring*. */
    readonly explain: (evaluation: Evaluation) => string;
  };
