import type { Contract } from "../../domain/contract";
import type { ClosedPeriods } from "../../domain/year/closedPeriods";
import { issueIn, problems, type Issue } from "../../sheets/cells/issue";
import { nearestName } from "../../sheets/cells/nearest";
import { comparable } from "../../sheets/cells/sheetTable";
import { closingTable, type ClosingRow } from "../../sheets/tables/closings";
import { historyTable, type HistoryRow } from "../../sheets/tables/history";

/** Where Lukninger and Historik do not fit each other or the contracts, one issue for each cause. */
export function closingIssues(
  { periods, unfit, doubled, unknown }: ClosedPeriods<ClosingRow, HistoryRow>,
  contracts: readonly Contract[],
): Issue[] {
  const names = contracts.map(({ name }) => name);
  const known = new Set(names.map(comparable));
  const gone = new Map(
    periods.filter(({ closing }) => !known.has(comparable(closing.contract))).map((own) => [own.closing.contract, own]),
  );
  return [
    ...unfit.map(({ closing, rows }) =>
      issueIn(
        closingTable,
        closing.row,
        "Rækker",
        rows === 0
          ? problems.historyMissing(closing.contract, closing.asOf)
          : problems.historyRowsDiffer(closing.contract, closing.asOf, closing.rows, rows),
      ),
    ),
    ...doubled.map(({ closing, first }) =>
      issueIn(closingTable, closing.row, "Statusdato", problems.closedTwice(first.row)),
    ),
    ...[...gone.values()].map(({ closing }) =>
      issueIn(
        closingTable,
        closing.row,
        "Kontrakt",
        problems.closedContractGone(closing.contract, nearestName(closing.contract, names)),
      ),
    ),
    ...unknown.map(({ goal, asOf, row }) =>
      issueIn(historyTable, row, "Statusdato", problems.closingMissing(goal.contract, asOf)),
    ),
  ];
}
