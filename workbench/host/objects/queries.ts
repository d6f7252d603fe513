import type { Workbook } from "@cj-tech-master/excelts";
import { hostType, type HostType } from "../hostType";
import type { HostQuery, HostState } from "../hostState";

/** A query of Power Query, as `Excel.Query` shows it. It can be read only. */
const queryType: HostType<HostQuery> = hostType("Query", {
  id: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: ({ name }) => name,
    Error: ({ error }) => error ?? "None",
    LoadedTo: ({ loadedTo }) => loadedTo ?? "Table",
    LoadedToDataModel: () => false,
    RefreshDate: ({ refreshDate }) => refreshDate,
    RowsLoadedCount: ({ rowsLoadedCount }) => rowsLoadedCount,
  },
});

const named = (key: unknown, state: HostState) => {
  const wanted = String(key).toLowerCase();
  const found = (state.parts.queries ?? []).find(({ name }) => name.toLowerCase() === wanted);
  return found ? queryType.wrap(found) : null;
};

/** `workbook.queries`. */
export const queryCollectionType: HostType<Workbook> = hostType("QueryCollection", {
  items: (_workbook, state) => (state.parts.queries ?? []).map((query) => queryType.wrap(query)),
  item: (_workbook, key, state) => named(key, state),
  methods: {
    GetItem: (_workbook, args, state) => named(args[0], state),
    GetCount: (_workbook, _args, state) => state.parts.queries?.length ?? 0,
  },
});
