import type { NextContract } from "../../domain/year/nextYear";
import { comparable } from "../../sheets/cells/sheetTable";
import type { Reading } from "../../sheets/tables/schema";
import { strategyMapTable, strategyRow } from "../../sheets/tables/strategyMaps";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import { theoryRow, theoryTable } from "../../sheets/tables/theories";

/** The maps of carried-over contracts (*strategikort*, *forandringsteori*), without the numbers of dropped goals. */
export function nextYearMaps(contracts: readonly NextContract[], reading: Reading): TableRowCells[] {
  const strategy = reading.of(strategyMapTable).elements;
  const theories = reading.of(theoryTable).elements;
  return contracts.flatMap((own) => [
    ...strategy.filter(isOf(own)).map((element) => strategyRow(carried(element, own))),
    ...theories.filter(isOf(own)).map((element) => theoryRow(carried(element, own))),
  ]);
}

const isOf =
  ({ before }: NextContract) =>
  ({ contract }: { contract: string }): boolean =>
    comparable(contract) === comparable(before.name);

function carried<Element extends { contract: string; goals: readonly string[] }>(
  element: Element,
  { contract, goals, dropped }: NextContract,
): Element {
  const named = (all: readonly { nr: string; part: string }[]): string[] =>
    all.flatMap(({ nr, part }) => [comparable(nr), comparable(`${nr}${part}`)]);
  const kept = new Set(named(goals.map(({ goal }) => goal)));
  const gone = new Set(named(dropped).filter((nr) => !kept.has(nr)));
  return { ...element, contract: contract.name, goals: element.goals.filter((nr) => !gone.has(comparable(nr))) };
}
