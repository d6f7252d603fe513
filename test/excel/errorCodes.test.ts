import { toldRefusal } from "../../src/app/workbook/refusalMessage";
import type { WorkbookRefusal } from "../../src/app/workbook/ports";
import { refusals as english } from "../../src/text/en/refusals";
import { speakDanish, speakEnglish } from "../../src/text/speakEnglish";
import { skelbaekgade, withAddIn, type AddInSession } from "../support/addInSession";
import { beforeWrite } from "../support/meanwhile";

type Code = `${Excel.ErrorCodes}`;
/** Documented on Microsoft's page on error handling, and not in the enum. */
type MoreCode =
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "BadPassword"
  | "MemoryLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Unauthenticated";

const told = ({ addIn }: AddInSession, job: Promise<unknown>): Promise<string> =>
  job.then(
    () => "done",
    (fault: unknown) => addIn.messageOf(fault),
  );

const withStatus = (work: (session: AddInSession) => Promise<void>) => () =>
  withAddIn(async (session) => {
    await session.addIn.createSheets(skelbaekgade);
    await session.addIn.refreshStatus();
    await work(session);
  });

const LINKS = "Excel har spærret for kæder til andre data. Giv lov til dem på fanen Data, og prøv igen.";
const GONE =
  "Noget, som opgaven skulle bruge, er flyttet eller slettet imens. Prøv igen, så læses projektmappen forfra.";
const IN_FRONT = "En anden projektmappe er forrest. Klik i projektmappen, og prøv igen.";
const INTERRUPTED = "Excel afbrød opgaven, fordi der var for meget at lave. Vent et øjeblik, og prøv igen.";
const TOO_MANY =
  "Opgaven rører flere celler, end Excel kan klare på én gang. Slet det, der står langt nede eller langt ude på arkene (Ctrl+End viser det), gem, og prøv igen.";
const TOO_OLD =
  "Denne udgave af Excel kan ikke udføre opgaven. Opdater Excel, eller åbn projektmappen i Excel på nettet, og prøv igen.";
const TOO_LARGE =
  "Tabellerne er for store til at blive læst eller skrevet på én gang (over 5 MB). Flyt ældre målinger til en anden projektmappe, og prøv igen.";
const NO_SERVICE =
  "Excel får ikke svar fra sin tjeneste på nettet. Tjek internetforbindelsen, og at du er logget ind, og prøv igen.";
const failed = (code: string): string =>
  `Excel kunne ikke udføre opgaven (${code}: The host was asked to fail here). Klik i projektmappen, og prøv igen; alt skrives forfra. Hjælper det ikke, så luk og åbn projektmappen.`;

/** Every code that Excel documents, and what people are told where a write of the Status sheet ends in it. */
const SENTENCES: Readonly<Record<Code | MoreCode, string>> = {
  AccessDenied: "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  ActivityLimitReached: INTERRUPTED,
  ApiNotAvailable: TOO_OLD,
  ApiNotFound: TOO_OLD,
  BadPassword: "Arket Status er beskyttet. Vælg Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  Conflict: "Andre ændrede projektmappen samtidig. Vent et øjeblik, og prøv igen.",
  DirtySupportingFormula:
    "Excel er ikke færdig med at beregne. Vælg Genberegn på fanen Resultatkontrakt, og prøv igen.",
  EmptyChartSeries: failed("EmptyChartSeries"),
  FilteredRangeConflict: "»Status« er filtreret. Vælg Data > Ryd for at vise alle rækker, og prøv igen.",
  FormulaLengthExceedsLimit: "En formel er længere, end Excel kan rumme. Del den i flere celler, og prøv igen.",
  GeneralException: failed("GeneralException"),
  InactiveWorkbook: IN_FRONT,
  InsertDeleteConflict:
    "På arket Status er noget i vejen for at sætte rækker ind eller fjerne dem, fx en anden tabel. Flyt det til et andet ark, og prøv igen.",
  InvalidArgument: failed("InvalidArgument"),
  InvalidBinding: GONE,
  InvalidOperation: failed("InvalidOperation"),
  InvalidOperationInCellEditMode: "En celle er ved at blive redigeret. Tryk Enter eller Esc, og prøv igen.",
  InvalidReference: GONE,
  InvalidSelection: IN_FRONT,
  ItemAlreadyExists:
    "Projektmappen har allerede noget med samme navn. Se efter i arkenes navne og under Formler > Navnestyring, omdøb det, og prøv igen.",
  ItemNotFound: GONE,
  MemoryLimitReached: "Excel har ikke mere hukommelse. Gem, luk andre projektmapper, og prøv igen.",
  MergedRangeConflict:
    "»Status« har flettede celler, hvor der skal skrives. Marker dem, vælg Hjem > Flet og centrer for at ophæve fletningen, og prøv igen.",
  NonBlankCellOffSheet:
    "Arket Status har ikke plads til flere rækker under tabellen. Ryd rækkerne under den, og prøv igen.",
  NotImplemented: TOO_OLD,
  OpenWorkbookLinksBlocked: LINKS,
  OperationCellsExceedLimit: TOO_MANY,
  PivotTableRangeConflict:
    "Arket Status har en pivottabel, hvor der skal skrives. Flyt den til et andet ark, og prøv igen.",
  PowerQueryRefreshResourceChallenge: LINKS,
  RangeExceedsLimit: TOO_MANY,
  RangeImageExceedsLimit: TOO_MANY,
  RefreshWorkbookLinksBlocked: LINKS,
  RequestAborted: INTERRUPTED,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ServiceNotAvailable: NO_SERVICE,
  Unauthenticated: NO_SERVICE,
  UnsupportedFeature: failed("UnsupportedFeature"),
  UnsupportedFillType: failed("UnsupportedFillType"),
  UnsupportedOperation: TOO_OLD,
  UnsupportedSheet:
    "Arket Status er et diagramark eller et makroark, som ikke kan rumme tabeller. Omdøb det, og prøv igen.",
};

/** What a request finds gone is read afresh, so that only a reading ends in it. */
const READING: readonly string[] = ["InvalidReference", "ItemNotFound"];

test(
  "each error that Excel documents has a sentence in Danish and in English that says what to do",
  withStatus(async (session) => {
    const { addIn, host, sheet } = session;
    const cells = () => structuredClone(sheet("Status").model.rows);
    const before = cells();
    const says: Record<string, string> = {};
    const sameInEnglish: string[] = [];
    for (const code of Object.keys(SENTENCES)) {
      const isRead = READING.includes(code);
      const fail = () =>
        host.faults.failNext(
          ({ type, member }) =>
            isRead ? type === "Table" && member === "GetRange" : type === "NamedItem" && member === "Formula",
          code,
        );
      fail();
      says[code] = await told(session, isRead ? addIn.readStatus() : addIn.refreshStatus());
      const refusal: unknown = await (fail(), isRead ? addIn.readStatus() : addIn.refreshStatus()).catch(
        (fault: unknown) => fault,
      );
      const { reason, subject } = toldRefusal(refusal as WorkbookRefusal);
      if ((english[reason] as (given: string) => string)(subject) === says[code]) sameInEnglish.push(code);
    }
    expect(says).toEqual(SENTENCES);
    expect(sameInEnglish).toEqual([]);
    expect(cells()).toEqual(before);
  }),
);

test("the enum of Excel's own client has no code that lacks a sentence", async () => {
  await withAddIn(async () => {
    const own = Object.values(Excel.ErrorCodes);
    expect(own.filter((code) => !(code in SENTENCES))).toEqual([]);
    expect(own.length).toBeGreaterThan(20);
  });
});

test.each([
  [
    "da",
    "Excel tillader ikke ændringen. Fjern beskyttelsen på fanen Gennemse, eller åbn projektmappen til redigering, og prøv igen.",
  ],
  [
    "en",
    "Excel does not allow the change. Take the protection off on the Review tab, or open the workbook for editing, and try again.",
  ],
])("where no sheet is known, the denied access is told without one (%s)", async (language, says) => {
  await withStatus(async (session) => {
    session.host.faults.failNext(({ type, member }) => type === "Table" && member === "GetRange", "AccessDenied");
    const fault: unknown = await session.addIn.readStatus().catch((caught: unknown) => caught);
    if (language === "en") {
      speakEnglish();
      expect(english.accessDenied()).toBe(says);
      speakDanish();
    } else expect(await session.addIn.messageOf(fault)).toBe(says);
  })();
});

/** What our own requests can end in, caused on the host and not injected. */
describe("caused by what somebody does", () => {
  const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  const remark = async ({ addIn }: AddInSession): Promise<unknown> => {
    const { goalJobs } = await import("../../src/commands/goalJobs");
    const status = await addIn.readStatus();
    const own = status.kind === "judged" ? status.book.goals.find(({ nr }) => nr === "1.2") : undefined;
    if (!own) throw new Error("no goal");
    return goalJobs.editGoal(own, { ...own, target: 700 }, true);
  };
  const newGoal = async ({ addIn }: AddInSession): Promise<unknown> => {
    const status = await addIn.readStatus();
    const own = status.kind === "judged" ? status.book.goals.find(({ nr }) => nr === "1.2") : undefined;
    if (!own) throw new Error("no goal");
    const contract = { name: "Skelbækgade 2009", centre: "", year: 2009, followUp: null } as const;
    return addIn.writeGoals({ contract }, [{ ...own, nr: "7" }]);
  };

  test.each<{
    code: string;
    what: string;
    prepare?: (session: AddInSession) => Promise<void> | void;
    meanwhile?: (session: AddInSession) => Promise<void> | void;
    job: (session: AddInSession) => Promise<unknown>;
    says: string;
  }>([
    {
      code: "AccessDenied",
      what: "a sheet is protected right before the write",
      meanwhile: () => inExcel((context) => context.workbook.worksheets.getItem("Mål").protection.protect()),
      job: remark,
      says: "Arket Mål er beskyttet.",
    },
    {
      code: "InvalidSelection",
      what: "another workbook is in front as the row is to be selected",
      prepare: ({ host }) => host.faults.setOtherWorkbookInFront(true),
      job: ({ addIn }) => addIn.showPlace({ table: "Mål", row: 5, column: "Nr" }),
      says: "Klik i projektmappen, og prøv igen",
    },
    {
      code: "GeneralException",
      what: "another workbook is in front as a sheet is to be made",
      prepare: ({ host, opened, sheet }) => {
        opened.workbook.removeWorksheet(sheet("Profiler").id);
        host.faults.setOtherWorkbookInFront(true);
      },
      job: ({ addIn }) => addIn.createSheets(),
      says: "Klik i projektmappen, og prøv igen",
    },
    {
      code: "InsertDeleteConflict",
      what: "a wider table stands below the goals",
      prepare: () => inExcel((context) => void context.workbook.worksheets.getItem("Mål").tables.add("A12:AZ14", true)),
      job: newGoal,
      says: "På arket Mål er noget i vejen for at sætte rækker ind eller fjerne dem, fx en anden tabel.",
    },
    {
      code: "NonBlankCellOffSheet",
      what: "the sheet's last row is in use",
      prepare: ({ sheet }) => void (sheet("Mål").getCell("B1048576").value = "sidste"),
      job: newGoal,
      says: "Arket Mål har ikke plads til flere rækker under tabellen.",
    },
    {
      code: "MergedRangeConflict",
      what: "cells below the goals are merged right before the write",
      meanwhile: ({ sheet }) => sheet("Mål").mergeCells("A7:B8"),
      job: newGoal,
      says: "»Mål« har flettede celler, hvor der skal skrives.",
    },
    {
      code: "ResponsePayloadSizeLimitExceeded",
      what: "the tables do not fit in one answer",
      prepare: ({ host }) => host.faults.setLimits({ response: 1500 }),
      job: ({ addIn }) => addIn.readStatus(),
      says: TOO_LARGE,
    },
  ])("$code: $what", async ({ prepare, meanwhile, job, says }) => {
    await withStatus(async (session) => {
      await prepare?.(session);
      const acted = meanwhile && beforeWrite(session, () => meanwhile(session));
      expect(await told(session, job(session))).toContain(says);
      expect(acted?.() ?? 1).toBe(1);
    })();
  });
});
