import { createContext } from "react";
import type { PaneActions } from "../paneActions";

/** Where the workbook's id comes from, for all unfinished work that is kept below it (`useKept`, lazy-loaded). */
export const WorkContext = createContext<PaneActions["work"] | null>(null);
