import type { Worksheet } from "@cj-tech-master/excelts";
import { hostType, type HostType } from "../hostType";

/** A collection of what lies on a sheet beside its cells, as far as how many there are. */
const counted = (name: string, count: (sheet: Worksheet) => number): HostType<Worksheet> =>
  hostType(name, { scalars: { Count: count }, methods: { GetCount: count } });

export const pivotTableCollectionType = counted("PivotTableCollection", (sheet) => sheet.pivotTables.length);
export const commentCollectionType = counted(
  "CommentCollection",
  (sheet) => Object.keys(sheet.threadedComments ?? {}).length,
);
