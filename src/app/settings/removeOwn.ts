import { countGoals } from "../../sheets/tables/goalKey";
import { readRemarks } from "../../sheets/tables/remarks";
import { remarkEdits } from "../../sheets/status/remarkEdits";
import { comparable, countRows, tableNamed } from "../../sheets/cells/sheetTable";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import { schemaOf, type TableName } from "../../sheets/tables/allTables";
import { TABLE_NAMES } from "../../sheets/tables/coreTables";
import { EXAMPLE_MARK, isExample } from "../example/exampleMark";
import { WorkbookRefusal, type Foreign, type OwnContents, type OwnRemover, type OwnThing } from "../workbook/ports";

export type { Foreign };

/** One of our things as it is listed. */
export type ListedThing = OwnThing & {
  /** Rows of a table that hold anything; goals and parts on the Status sheet; 0 of what else is drawn. */
  rows: number;
  /** Columns that people have added to our table. */
  addedColumns: readonly string[];
};

/** All that the add-in has made in a workbook, and what taking it away would mean. */
export type OwnList = {
  things: readonly ListedThing[];
  goals: number;
  /** How many things are remembered with the workbook. */
  remembered: number;
  /** Remarks on the Status sheet that are not in the table Bemærkninger yet. */
  unsavedRemarks: number;
  /** The example as it was made, and nothing else. */
  isExample: boolean;
};

/** How much goes: the status and what is remembered, or the tables with all that people wrote in them as well. */
export type RemovalScope = "status" | "everything";

/** What went and what stayed, by name. */
export type Removed = { sheets: readonly string[]; partly: readonly string[]; stays: readonly string[] };

/** Lists what is ours in a workbook. Writes nothing. @throws WorkbookRefusal */
export async function listOwn(workbook: Pick<OwnRemover, "read">): Promise<OwnList> {
  return listed(await workbook.read());
}

/**
 * *Fjern det hele*: takes our things away, and never what is not ours: a sheet goes only when nothing else stands on
 * it. The sheets are held while they are read once more, so that nothing typed meanwhile goes with them.
 * @param seen The list that was agreed to; where the workbook is no longer so, nothing is removed.
 * @throws WorkbookRefusal; nothing has been removed then.
 */
export async function removeOwn(workbook: OwnRemover, scope: RemovalScope, seen: OwnList): Promise<Removed> {
  const list = await agreedList(workbook, scope, seen);
  const going = list.things.filter((thing) => isGoing(thing, scope));
  const removal = {
    sheets: sheetsGoing(list, scope),
    things: going.filter(({ sheet }) => !sheetsGoing(list, scope).includes(sheet)),
  };
  try {
    await workbook.hold(removal);
    await agreedList(workbook, scope, seen);
    await workbook.remove(removal);
  } catch (fault) {
    await workbook.release().catch(() => undefined);
    throw fault;
  }
  return {
    sheets: removal.sheets,
    partly: [...new Set(removal.things.map(({ sheet }) => sheet))],
    stays: list.things.filter((thing) => !isGoing(thing, scope)).map(({ what }) => what),
  };
}

async function agreedList(workbook: OwnRemover, scope: RemovalScope, seen: OwnList): Promise<OwnList> {
  const list = listed(await workbook.read());
  if (JSON.stringify(list) !== JSON.stringify(seen)) throw new WorkbookRefusal("listOutdated", "");
  if (scope === "status" && list.unsavedRemarks > 0)
    throw new WorkbookRefusal("unsavedRemarks", String(list.unsavedRemarks));
  return list;
}

const isGoing = ({ what, ours }: OwnThing, scope: RemovalScope): boolean =>
  ours && (scope === "everything" || what === "Status");

/** The sheets that hold nothing but what goes. */
export function sheetsGoing({ things }: Pick<OwnList, "things">, scope: RemovalScope): string[] {
  const sheets = [...new Set(things.map(({ sheet }) => sheet))];
  return sheets.filter((sheet) =>
    things
      .filter((thing) => thing.sheet === sheet)
      .every((thing) => isGoing(thing, scope) && thing.foreign.length === 0),
  );
}

const isTableName = (what: OwnThing["what"]): what is TableName => TABLE_NAMES.some((name) => name === what);

function listed({ tables, status, dates1904, things, remembered }: OwnContents): OwnList {
  const region = status && readStatusRegion(status);
  const remarks = readRemarks(tableNamed(tables, "Bemærkninger"), dates1904).remarks;
  const list = things.map((thing): ListedThing => {
    const { what } = thing;
    if (what === "Status") return { ...thing, rows: region?.rows.length ?? 0, addedColumns: [] };
    const table = isTableName(what) ? tableNamed(tables, what) : null;
    if (!isTableName(what) || table === null) return { ...thing, rows: 0, addedColumns: [] };
    const own = schemaOf(what).columns.map(({ header }) => comparable(header));
    return {
      ...thing,
      rows: countRows(table),
      addedColumns: table.headers.filter((header) => !own.includes(comparable(header))),
    };
  });
  return {
    things: list,
    goals: countGoals(tables),
    remembered: Object.keys(remembered).filter((name) => name !== EXAMPLE_MARK).length,
    unsavedRemarks: remarkEdits(region?.rows ?? [], remarks).edits.length,
    isExample: isExample(remembered[EXAMPLE_MARK], list),
  };
}
