import { notSent, sendings } from "../../../src/app/exchange/sending";
import { closePeriods } from "../../../src/app/year/closePeriod";
import { exchangeText } from "../../../src/text/da/exchange";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { contractRow, goalRow, measurementRow } from "../../support/tables";
import { yearTables } from "../../support/yearBook";

const [OPEN, CLOSED, EARLIER] = ["Skelbækgade 2009", "Musvågevej 2009", "Sygedagpenge 2008"] as const;
const contracts = [
  contractRow({ Kontrakt: OPEN, Center: "Skelbækgade" }),
  contractRow({ Kontrakt: CLOSED, Center: "Musvågevej" }),
  contractRow({ Kontrakt: EARLIER, Center: "Sygedagpenge", År: 2008 }),
];
const tables = yearTables({
  contracts,
  goals: contracts.map(({ Kontrakt = "" }) => goalRow({ Kontrakt, Nr: "1.3" })),
  measured: [
    measurementRow("marts 2009", 96, { Kontrakt: OPEN, Nr: "1.3" }),
    measurementRow("marts 2009", 90, { Kontrakt: CLOSED, Nr: "1.3" }),
    measurementRow("marts 2008", 90, { Kontrakt: EARLIER, Nr: "1.3" }),
  ],
});
const today = () => "2009-04-14" as const;
const march = { asOf: "2009-03-31", due: null } as const;

test("contracts that no centre is sent are named, each with why", async () => {
  const workbook = inMemoryWorkbook(tables);
  await closePeriods(workbook, { contracts: [CLOSED], asOf: "2009-03-31", by: "Mette" }, today);
  const contents = await workbook.read();
  expect(sendings(contents, march, null, today).map(({ centre }) => centre)).toEqual(["Skelbækgade"]);
  const left = notSent(contents, march, today);
  expect(left).toEqual([
    { contract: CLOSED, why: "closed", asOf: "2009-03-31" },
    { contract: EARLIER, why: "outside", asOf: "2009-03-31" },
  ]);
  expect(exchangeText.notSent(left)).toBe(
    "Ikke med: Musvågevej 2009 (status pr. 31. marts 2009 er lukket) og Sygedagpenge 2008 (perioden omfatter ikke 31. marts 2009).",
  );
});

test("where every contract with goals is sent, none is named", async () => {
  const contents = await inMemoryWorkbook(yearTables()).read();
  expect(notSent(contents, march, today)).toEqual([]);
});
