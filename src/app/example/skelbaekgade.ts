import type { ExampleGoal } from "./courses";
import { effortGoals } from "./effortGoals";
import { qualityGoals } from "./qualityGoals";
import { resourcesGoals } from "./resourcesGoals";
import { staffGoals } from "./staffGoals";

export const EXAMPLE_CONTRACT = "Skelbækgade 2009";
export const EXAMPLE_YEAR = 2009;
export const EXAMPLE_DATE = "2009-09-30";

/**
 * All goals of *Skelbækgade 2009* in the contract's own words. The figures are made up, and so are the baselines that
 * the contract leaves open.
 */
export const exampleGoals: readonly ExampleGoal[] = [...effortGoals, ...qualityGoals, ...staffGoals, ...resourcesGoals];
