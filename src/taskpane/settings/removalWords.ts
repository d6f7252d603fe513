import { sheetsGoing, type Foreign, type OwnList, type RemovalScope } from "../../app/settings/removeOwn";
import { ownText } from "../../text/spoken/settings";

type What = OwnList["things"][number]["what"];
const DRAWN = ["Rapport", "Grafer", "Strategikort-tegning"] as const satisfies readonly What[];

/** Whether a thing is a sheet that is drawn from the tables, beside the status. */
export const isDrawn = (what: What): what is (typeof DRAWN)[number] => DRAWN.some((own) => own === what);

/** What is lost when everything is taken away, most precious first. */
export function lostWords({ things, goals, unsavedRemarks }: OwnList): string[] {
  const ours = things.filter(({ ours }) => ours);
  const rowsIn = (what: string): number => ours.find((thing) => thing.what === what)?.rows ?? 0;
  const others = ours.filter(({ what, rows }) => rows > 0 && !["Mål", "Målinger", "Status"].includes(what));
  return [
    ...(rowsIn("Mål") > 0 ? [ownText.lostGoals(goals)] : []),
    ...(rowsIn("Målinger") > 0 ? [ownText.lostMeasurements(rowsIn("Målinger"))] : []),
    ...others.map(({ what, rows }) => ownText.lostRows(what, rows)),
    ...ours
      .filter(({ addedColumns }) => addedColumns.length > 0)
      .map(({ what, addedColumns }) => ownText.lostColumns(what, addedColumns)),
    ...(unsavedRemarks > 0 ? [ownText.unsavedRemarks(unsavedRemarks)] : []),
  ];
}

/** What stays when everything is taken away: what is not ours. */
export function staysWords({ things }: OwnList): string[] {
  const shared = [
    ...new Map(
      things.filter(({ ours, foreign }) => ours && foreign.length > 0).map((thing) => [thing.sheet, thing]),
    ).values(),
  ];
  return [
    ...things.filter(({ ours }) => !ours).map(({ what, sheet }) => ownText.staysTable(what, sheet)),
    ...shared.map(({ sheet, foreign }) => ownText.staysOn(sheet, foreign.map(foreignWords).join(", "))),
    ownText.staysElse,
  ];
}

/** Whether a sheet is deleted, which Excel cannot undo. */
export function deletesSheets(own: OwnList, scope: RemovalScope): boolean {
  return sheetsGoing(own, scope).length > 0;
}

function foreignWords(foreign: Foreign): string {
  switch (foreign.kind) {
    case "cells":
      return ownText.foreignCells(foreign.first, foreign.count);
    case "objects":
      return ownText.foreignObjects(foreign.count);
    case "table":
      return ownText.foreignTable(foreign.name);
    case "name":
      return ownText.foreignName(foreign.name);
  }
}
