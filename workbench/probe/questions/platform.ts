import { codeOf, pause, type Question } from "../question";

/** The smallest workbook that opens: one empty sheet. */
const SETS = ["1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20"];

/** The platform: what Excel has, undo, events, windows and files. */
export const platformQuestions: readonly Question[] = [
  {
    id: "excelapi",
    asks: "Højeste ExcelApi",
    answer: async () =>
      SETS.findLast((version) => Office.context.requirements.isSetSupported("ExcelApi", version)) ?? "under 1.13",
  },
  {
    id: "delt-koersel",
    asks: "SharedRuntime 1.1 og CustomFunctionsRuntime 1.3",
    answer: async () =>
      [
        Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
        Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
      ].join(" "),
  },
  {
    id: "sprog",
    asks: "Sprog for visning og for indhold",
    answer: async () => `${Office.context.displayLanguage} ${Office.context.contentLanguage}`,
  },
  {
    id: "tema",
    asks: "Office.context.officeTheme",
    answer: async () => JSON.stringify(Office.context.officeTheme ?? null),
  },
  {
    id: "fortryd-gruppe",
    asks: "Excel.run med mergeUndoGroup",
    async answer() {
      try {
        await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
          await context.sync();
        });
        return "ok";
      } catch (fault) {
        return codeOf(fault);
      }
    },
  },
  {
    id: "haendelser",
    asks: "Hændelser for én egen skrivning: antal, ms til den første, udløser",
    async answer({ sheet, context }) {
      const heard: { after: number; by: string }[] = [];
      const result = sheet.onChanged.add(async ({ triggerSource }) => {
        heard.push({ after: Date.now() - written, by: String(triggerSource) });
      });
      await context.sync();
      let written = Date.now();
      sheet.getRange("A1").values = [[650]];
      written = Date.now();
      await context.sync();
      await pause(1500);
      result.remove();
      await context.sync();
      const [first] = heard;
      return first ? `${heard.length} ${first.after < 250 ? "under 250" : first.after} ${first.by}` : "ingen";
    },
  },
  {
    id: "nyt-ark-forrest",
    asks: "Kommer et nyt ark forrest af sig selv",
    async answer({ context }) {
      const added = context.workbook.worksheets.add().load("name");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const answer = added.name === front.name ? "ja" : "nej";
      added.delete();
      await context.sync();
      return answer;
    },
  },
  {
    id: "ny-mappe",
    asks: "Excel.createWorkbook uden indhold",
    async answer() {
      try {
        await Excel.createWorkbook();
        return "ok";
      } catch (fault) {
        return codeOf(fault);
      }
    },
  },
  {
    id: "forespoergsler",
    asks: "workbook.queries, når projektmappen har forespørgsler: navn, fejl, mål, rækker og dato",
    async answer({ context }) {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return "uden ExcelApi 1.14";
      const queries = context.workbook.queries.load(
        "items/name,items/error,items/loadedTo,items/rowsLoadedCount,items/refreshDate",
      );
      await context.sync();
      const told = queries.items.map(({ name, error, loadedTo, rowsLoadedCount, refreshDate }) =>
        [name, error, loadedTo, rowsLoadedCount, refreshDate instanceof Date ? "dato" : typeof refreshDate].join(" "),
      );
      return told.join("; ") || "ingen";
    },
  },
  {
    id: "browservindue",
    asks: "OpenBrowserWindowApi 1.1 (en side uden for ruden)",
    answer: async () => String(Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")),
  },
  {
    id: "hentning",
    asks: "Ruden kender a[download], og udklipsholderen tager en tekst",
    async answer() {
      const knows = "download" in document.createElement("a");
      const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
      const copied = clipboard
        ? await clipboard.writeText("Målopfyldelse").then(
            () => "ok",
            (fault: unknown) => (fault instanceof Error ? fault.name : String(fault)),
          )
        : "ingen";
      return `${String(knows)} ${copied}`;
    },
  },
  {
    id: "skrivebeskyttet",
    asks: "workbook.readOnly",
    async answer({ context }) {
      context.workbook.load("readOnly");
      await context.sync();
      return String(context.workbook.readOnly);
    },
  },
];
