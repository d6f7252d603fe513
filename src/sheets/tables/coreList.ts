import { contractTable } from "./contracts";
import { goalTable } from "./goals";
import { measurementTable } from "./measurements";
import { profileTable } from "./profiles";
import { remarkTable } from "./remarks";
import { settingTable } from "./settings";

/** The tables that *Opret ark* makes, in the order of their sheets. They are part of the first load. */
export const CORE = [contractTable, goalTable, measurementTable, profileTable, settingTable, remarkTable] as const;
