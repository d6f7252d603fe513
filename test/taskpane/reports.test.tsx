/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { NoWayOutError } from "../../src/app/files/saveFile";
import { WorkbookRefusal } from "../../src/app/workbook/ports";
import { refusalMessage } from "../../src/app/workbook/refusalMessage";
import { closePeriods } from "../../src/app/year/closePeriod";
import { once } from "../../src/taskpane/frame/once";
import { memory } from "../support/memory";
import { sampleActions, sampleTables, type SampleActions } from "../support/paneSample";
import { reportJobsOn, templatesInMemory } from "../support/reportJobsOn";
import { letterheadOf, letterheads } from "../support/letterheads";
import { reportSheet } from "../support/reportSheet";
import { sampleSettings } from "../support/settingsSample";
import { bookTables, contractRow, goalRow, measurementRow } from "../support/tables";
import { tablesAsFile } from "../support/tablesAsFile";
import { partsOf } from "../support/xlsxPackage";
import { renderPane, violations } from "../support/renderPane";
import { reportsText } from "../../src/text/da/reportsPage";
import { emptyYear } from "../support/yearBook";

// The page of the tests lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, "crypto", { value: webcrypto });

afterEach(() => {
  sessionStorage.clear();
});

async function onReports(
  actions: SampleActions = sampleActions(),
): Promise<{ user: UserEvent; actions: SampleActions }> {
  const user = renderPane(actions);
  await screen.findByRole("heading", { name: "Næste skridt" });
  const button = within(screen.getByRole("navigation")).getByRole("button", { name: "Rapporter" });
  await act(async () => void fireEvent.click(button));
  await screen.findByRole("region", { name: "Forhåndsvisning" });
  return { user, actions };
}

const preview = () => within(screen.getByRole("region", { name: "Forhåndsvisning" }));
const lackLines = (): (string | null)[] =>
  within(screen.getByRole("region", { name: "Det mangler" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const kind = () => screen.getByRole("combobox", { name: "Rapport" });
const make = () => screen.getByRole("button", { name: "Lav rapport" });
const templateField = () => screen.getByLabelText(/^Egen skabelon til Word/);
const wordFile = (bytes: Uint8Array, name: string): File =>
  Object.assign(new File([bytes as BlobPart], name), { arrayBuffer: async () => bytes.slice().buffer });
const withPlaceholders = letterheadOf("{{titel}}", "{{løsning}}", "{{kontrakter}}");

test("a report shows at once what it lacks: open periods, remarks and figures", async () => {
  await onReports();
  expect(lackLines()).toEqual([
    "Foreløbig: Status for Skelbækgade 2009 pr. 30. juni 2009 er ikke lukket.",
    "Foreløbig: Status for Musvågevej 2009 pr. 28. februar 2009 er ikke lukket.",
    "Skelbækgade 2009 mangler bemærkninger til mål 1.3 og 2.1.",
    "Skelbækgade 2009 mangler tal til mål 3.1 for 1. kvartal 2009 og 2. kvartal 2009.",
  ]);
  expect(screen.getByText("Rapporten kan laves alligevel.")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test.each([
  ["Statusmøde", "Statusmøde om resultatkontrakterne for 2009 (foreløbig)"],
  ["Halvårsrapport", "Halvårsrapport for resultatkontrakterne for 2009 (foreløbig)"],
  ["Helårsrapport", "Helårsrapport for resultatkontrakterne for 2009 (foreløbig)"],
  ["Resultatstatus for en måned", "Resultatstatus for juni 2009 (foreløbig)"],
  ["Overblik", "Overblik over resultatkontrakterne for 2009 (foreløbig)"],
  ["Resultatmålsmatrix", "Resultatmålsmatrix for resultatkontrakterne for 2009"],
])("the report %s is seen before it is made", async (name, title) => {
  const { user } = await onReports();
  await user.selectOptions(kind(), name);
  expect(await preview().findByRole("heading", { level: 2, name: title })).toBeVisible();
});

test("a Helårsrapport in mid-year says that the year is not over, before it is made and in it", async () => {
  const { user } = await onReports();
  await user.selectOptions(kind(), "Helårsrapport");
  const words =
    "Året er ikke omme for Skelbækgade 2009: Tallene er pr. 30. juni 2009, og kontraktperioden slutter 31. december 2009.";
  await waitFor(() => expect(lackLines()[0]).toBe(words));
  expect(preview().getByText(words)).toBeVisible();
});

test("a section of the preview opens to its goals, with figures, charts and what they lack", async () => {
  const { user } = await onReports();
  await user.click(preview().getByRole("button", { name: "Skelbækgade 2009" }));
  expect(preview().getAllByText("Bemærkning mangler").length).toBe(2);
  expect(preview().getAllByRole("img").length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
});

test("a matrix lacks nothing, whatever remarks and figures are owed", async () => {
  const { user } = await onReports();
  await user.selectOptions(kind(), "Resultatmålsmatrix");
  expect(await screen.findByText("Rapporten mangler ingenting.")).toBeVisible();
});

test("a report of one contract is of that one only, and of none it cannot be made", async () => {
  const { user } = await onReports();
  await user.click(screen.getByRole("checkbox", { name: "Skelbækgade 2009" }));
  expect(await preview().findByRole("heading", { name: "Statusmøde om Musvågevej 2009 (foreløbig)" })).toBeVisible();
  expect(lackLines()).toEqual(["Foreløbig: Status for Musvågevej 2009 pr. 28. februar 2009 er ikke lukket."]);
  await user.click(screen.getByRole("checkbox", { name: "Musvågevej 2009" }));
  expect(make()).toHaveAccessibleDescription("Vælg mindst én kontrakt.");
  expect(make()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: "Alle kontrakter" }));
  expect(await screen.findByText("Kontrakter (2 af 2 valgt)")).toBeVisible();
});

test("a closed date is offered by name, and its report is not provisional", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  await closePeriods(
    actions.workbook,
    { contracts: ["Skelbækgade 2009"], asOf: "2009-03-31", by: "Mette" },
    () => "2009-04-14",
  );
  const { user } = await onReports(actions);
  await user.selectOptions(screen.getByRole("combobox", { name: "Dato" }), "31. marts 2009 (lukket)");
  await user.click(await screen.findByRole("checkbox", { name: "Musvågevej 2009" }));
  expect(await preview().findByRole("heading", { name: "Statusmøde om Skelbækgade 2009" })).toBeVisible();
  expect(screen.queryByText(/^Foreløbig/)).toBeNull();
});

test("a date that no contract covers is told, and no report is made of it", async () => {
  const { user } = await onReports();
  await user.selectOptions(screen.getByRole("combobox", { name: "Dato" }), "En anden dato");
  await user.type(screen.getByRole("textbox", { name: "Statusdato" }), "31-12-2012");
  await user.tab();
  const why = "Ingen kontrakt dækker 31.\u00a0december 2012. Vælg en anden dato.";
  await waitFor(() => expect(make()).toHaveAccessibleDescription(why));
});

test("the Word document is made and leaves by the one way out, named after its title and date", async () => {
  const { user, actions } = await onReports();
  await user.click(make());
  const name = "Statusmøde om resultatkontrakterne for 2009 (foreløbig) 2009-06-30.docx";
  expect(await screen.findByText(`${name} er gemt i mappen Overførsler.`)).toBeVisible();
  expect(actions.savedFiles.map((file) => [file.name, file.bytes[0], file.bytes[1]])).toEqual([[name, 0x50, 0x4b]]);
  await waitFor(() => expect(make()).toHaveFocus());
});

test("where the browser is too old to make Word documents, that is said where Word is chosen, and the sheet can be made", async () => {
  const Real = RegExp;
  const withoutLookbehind = jest.spyOn(globalThis, "RegExp").mockImplementation((pattern, flags) => {
    if (String(pattern).startsWith("(?<="))
      throw new SyntaxError("Invalid regular expression: invalid group specifier name");
    return new Real(pattern, flags);
  });
  try {
    const { user } = await onReports();
    expect(make()).toHaveAttribute("aria-disabled", "true");
    expect(make()).toHaveAccessibleDescription(reportsText.wordTooOld);
    await user.click(screen.getByRole("checkbox", { name: "Word-dokument" }));
    await user.click(screen.getByRole("checkbox", { name: "Ark i projektmappen" }));
    await waitFor(() => expect(make()).not.toHaveAttribute("aria-disabled", "true"));
    expect(screen.queryByText(reportsText.wordTooOld)).toBeNull();
  } finally {
    withoutLookbehind.mockRestore();
  }
});

test("cancelled while it is made, a report leaves nothing", async () => {
  let begun = (): void => undefined;
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const actions = sampleActions();
  const jobs = reportJobsOn(actions.workbook, memory());
  const slow = {
    ...jobs,
    word: async (...[report, template, options]: Parameters<typeof jobs.word>) => {
      options.progress?.(3, 40);
      begun();
      await new Promise<void>((resolve) => options.signal?.addEventListener("abort", () => resolve()));
      return jobs.word(report, template, options);
    },
  };
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  const { user } = await onReports(Object.assign(actions, { messageOf, reports: once(async () => slow) }));
  await user.click(make());
  await act(() => isBegun);
  const bar = await screen.findByRole("progressbar", { name: "Laver rapporten" });
  expect(bar).toHaveAttribute("aria-valuetext", "Laver Word-dokumentet: 3 af 40 dele …");
  expect(screen.getByRole("button", { name: "Afbryd" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Afbrudt. Intet er skrevet.")).toBeVisible();
  expect([actions.savedFiles, screen.queryByRole("progressbar")]).toEqual([[], null]);
});

test("sheet and Word are made together: the sheet is drawn, and the document leaves", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  const sheet = reportSheet(actions.workbook);
  const jobs = reportJobsOn(actions.workbook, memory(), templatesInMemory(), sheet);
  const { user } = await onReports(Object.assign(actions, { reports: once(async () => jobs) }));
  await user.click(screen.getByRole("checkbox", { name: "Ark i projektmappen" }));
  await user.click(make());
  await screen.findByText(/^Rapporten står på arket Rapport\. Statusmøde .*\.docx er gemt i mappen Overførsler\.$/);
  expect([sheet.writings.length, actions.savedFiles.length]).toEqual([1, 1]);
  // A decision that is typed on the sheet becomes an action plan as the sheet is drawn again.
  sheet.decide("1.3", { wide: "Vagtplan", c: "Mette", d: "31-08-2009" });
  await user.click(screen.getByRole("checkbox", { name: "Word-dokument" }));
  await user.click(make());
  await screen.findByText("Rapporten står på arket Rapport. Én beslutning fra arket er skrevet i Handlingsplaner.");
  expect(actions.workbook.column("Handlingsplaner", "Tiltag")).toEqual(["Vagtplan"]);
  expect(actions.savedFiles.length).toBe(1);
  expect(screen.queryByLabelText(/^Egen skabelon/)).toBeNull();
});

test("a report that is drawn leaves the sheet in front, and a button shows it", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  const jobs = reportJobsOn(actions.workbook, memory(), templatesInMemory(), reportSheet(actions.workbook));
  const settings = sampleSettings(actions.workbook);
  const { user } = await onReports(
    Object.assign(actions, { reports: once(async () => jobs), settings: async () => settings }),
  );
  await user.click(screen.getByRole("checkbox", { name: "Ark i projektmappen" }));
  await user.click(screen.getByRole("checkbox", { name: "Word-dokument" }));
  await user.click(make());
  const button = await screen.findByRole("button", { name: "Vis arket" });
  expect(settings.asked).toEqual([]);
  await user.click(button);
  await waitFor(() => expect(settings.asked).toEqual([{ shown: "Rapport" }]));
});

test("a Word document alone has no sheet to show", async () => {
  const { user } = await onReports(sampleActions([...sampleTables(), ...emptyYear()]));
  await user.click(make());
  await screen.findByText(/er gemt i mappen Overførsler\.$/);
  expect(screen.queryByRole("button", { name: "Vis arket" })).toBeNull();
});

test("decisions that become plans as the sheet is drawn are in the document that is made with it", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  const sheet = reportSheet(actions.workbook);
  const jobs = reportJobsOn(actions.workbook, memory(), templatesInMemory(), sheet);
  const { user } = await onReports(Object.assign(actions, { reports: once(async () => jobs) }));
  await jobs.draw({ kind: "statusMeeting", contracts: ["Skelbækgade 2009"], asOf: null });
  sheet.decide("1.3", { wide: "Vagtplan med ugentlig opfølgning" });
  await user.click(screen.getByRole("checkbox", { name: "Ark i projektmappen" }));
  await user.click(make());
  await waitFor(() => expect(actions.savedFiles).toHaveLength(1));
  const document = partsOf(actions.savedFiles[0]?.bytes ?? new Uint8Array())["word/document.xml"];
  expect(document).toContain("Vagtplan med ugentlig opfølgning");
});

test("a sheet that is refused stops the report before any file leaves", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  const jobs = reportJobsOn(actions.workbook, memory());
  const draw = async (): Promise<never> => {
    throw new WorkbookRefusal("protectedSheet", "Rapport");
  };
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  const { user } = await onReports(
    Object.assign(actions, { messageOf, reports: once(async () => ({ ...jobs, draw })) }),
  );
  await user.click(screen.getByRole("checkbox", { name: "Ark i projektmappen" }));
  await user.click(make());
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Arket Rapport er beskyttet\./);
  expect(actions.savedFiles).toEqual([]);
});

test("as neither sheet nor Word no report is made", async () => {
  const { user } = await onReports();
  await user.click(screen.getByRole("checkbox", { name: "Word-dokument" }));
  expect(make()).toHaveAccessibleDescription("Vælg ark, Word-dokument eller begge.");
});

test("a case has a number for the document, one for each case of the year", async () => {
  const { user, actions } = await onReports();
  expect(screen.queryByRole("textbox", { name: /^Sagsnummer/ })).toBeNull();
  await user.selectOptions(kind(), "Halvårsrapport");
  await user.type(screen.getByRole("textbox", { name: "Sagsnummer (kan udelades)" }), "2009-41873");
  await user.click(make());
  await waitFor(() => expect(actions.savedFiles).toHaveLength(1));
  const [file] = actions.savedFiles;
  expect(partsOf(file?.bytes ?? new Uint8Array())["word/document.xml"]).toContain("2009-41873");
  await user.selectOptions(kind(), "Helårsrapport");
  expect(screen.getByRole("textbox", { name: "Sagsnummer (kan udelades)" })).toHaveValue("");
});

test.each([
  ["page", "ligger klar på en side i browseren. Hent filen der."],
  ["clipboard", "kunne ikke gemmes herfra. Rapportens tekst er kopieret i stedet: åbn Word, og sæt den ind."],
] as const)("where a document leaves by the way %s, that is said", async (way, words) => {
  const { user } = await onReports(Object.assign(sampleActions(), { saveFile: async () => way }));
  await user.click(make());
  expect(await screen.findByText(new RegExp(`\\.docx ${words}$`))).toBeVisible();
});

test("where no way out is left, it is said what to do", async () => {
  const saveFile = async ({ name }: { name: string }): Promise<never> => {
    throw new NoWayOutError(name);
  };
  const { user } = await onReports(Object.assign(sampleActions(), { saveFile }));
  await user.click(make());
  const told = await screen.findByRole("alert");
  expect(told).toHaveTextContent(/\.docx kunne ikke gemmes herfra\. Åbn projektmappen i Excel på nettet/);
});

test("a template is chosen once, used, remembered by its name, and tells what it lacks", async () => {
  const { user, actions } = await onReports();
  await user.selectOptions(kind(), "Halvårsrapport");
  await user.upload(templateField(), wordFile(withPlaceholders, "Brevpapir.dotx"));
  expect(await screen.findByText("Skabelonen Brevpapir.dotx huskes til næste gang.")).toBeVisible();
  expect(screen.getByText("Word-dokumentet laves med skabelonen Brevpapir.dotx.")).toBeVisible();
  await waitFor(() => expect(lackLines()[0]).toMatch(/^Skabelonen har ingen plads til \{\{indstilling\}\}, /));
  expect(lackLines()[1]).toBe(
    "Skabelonen har en pladsholder, som ikke kendes: {{kontrakter}}. Den står i dokumentet, som den er.",
  );
  await user.click(make());
  await waitFor(() => expect(actions.savedFiles).toHaveLength(1));
  expect(await (await actions.reports()).template.recall()).toMatchObject({ name: "Brevpapir.dotx" });
  await user.click(screen.getByRole("button", { name: "Brug standardskabelonen" }));
  expect(await screen.findByText("Word-dokumenter laves med standardskabelonen.")).toBeVisible();
  expect(await (await actions.reports()).template.recall()).toBeNull();
});

test("a template that cannot be used is refused as it is chosen, and the one before stays", async () => {
  const { user, actions } = await onReports();
  await user.upload(templateField(), wordFile(letterheads.municipality, "Brevpapir.docx"));
  await screen.findByText("Word-dokumentet laves med skabelonen Brevpapir.docx.");
  await user.upload(templateField(), wordFile(letterheadOf("Kære udvalg"), "Tom.docx"));
  expect(await screen.findByRole("alert")).toHaveTextContent(/^Skabelonen har ingen plads til rapporten\./);
  expect(screen.getByText("Word-dokumentet laves med skabelonen Brevpapir.docx.")).toBeVisible();
  expect(await (await actions.reports()).template.recall()).toMatchObject({ name: "Brevpapir.docx" });
});

test("a template that this computer does not have is asked for by its name", async () => {
  const actions = sampleActions();
  const remembered = memory();
  await reportJobsOn(actions.workbook, remembered).template.choose({
    name: "Brevpapir.dotx",
    bytes: letterheads.municipality,
  });
  const elsewhere = reportJobsOn(actions.workbook, remembered);
  await onReports(Object.assign(actions, { reports: once(async () => elsewhere) }));
  await waitFor(() =>
    expect(make()).toHaveAccessibleDescription(
      "Skabelonen Brevpapir.dotx er ikke på denne computer. Vælg filen igen, eller brug standardskabelonen.",
    ),
  );
});

test("a template that cannot be remembered is used all the same, and that is said", async () => {
  const actions = sampleActions();
  const readOnly = { ...memory(), remember: async () => Promise.reject(new WorkbookRefusal("readOnly", "")) };
  const jobs = reportJobsOn(actions.workbook, readOnly);
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  const { user } = await onReports(Object.assign(actions, { messageOf, reports: once(async () => jobs) }));
  await user.upload(templateField(), wordFile(letterheads.municipality, "Brevpapir.docx"));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /^Skabelonen bruges nu, men huskes ikke til næste gang\. Projektmappen er skrivebeskyttet\./,
  );
  expect(screen.getByText("Word-dokumentet laves med skabelonen Brevpapir.docx.")).toBeVisible();
});

test("where it cannot be known which template is one's own, no document is made through another", async () => {
  const actions = sampleActions();
  const silent = { ...memory(), recall: async () => Promise.reject(new WorkbookRefusal("cellEditMode", "")) };
  const jobs = reportJobsOn(actions.workbook, silent);
  const messageOf = async (fault: unknown): Promise<string> => refusalMessage(fault);
  await onReports(Object.assign(actions, { messageOf, reports: once(async () => jobs) }));
  await waitFor(() =>
    expect(make()).toHaveAccessibleDescription(
      "En celle er ved at blive redigeret. Tryk Enter eller Esc, og prøv igen.",
    ),
  );
  expect(make()).toHaveAttribute("aria-disabled", "true");
});

test("what differs between a closed status and the one of now is listed goal by goal", async () => {
  const actions = sampleActions([...sampleTables(), ...emptyYear()]);
  const close = { contracts: ["Skelbækgade 2009"], asOf: "2009-03-31", by: "Mette" } as const;
  await closePeriods(actions.workbook, close, () => "2009-04-14");
  const { user } = await onReports(actions);
  await user.click(screen.getByRole("button", { name: "Sammenlign to statusser" }));
  const compare = within(screen.getByRole("region", { name: "Sammenlign to statusser" }));
  expect(compare.getByRole("combobox", { name: "Fra" })).toHaveDisplayValue("31. marts 2009 (lukket)");
  await user.click(compare.getByRole("button", { name: "Vis forskelle" }));
  const lines = (await compare.findAllByRole("listitem")).map(({ textContent }) => textContent);
  expect(lines.slice(0, 2)).toEqual(["Skelbækgade 2009, mål 1.2", "Tal: 171 → 354"]);
  expect(lines.filter((line) => line?.startsWith("Musvågevej"))).toEqual([]);
  expect(await violations()).toEqual([]);
  await user.selectOptions(compare.getByRole("combobox", { name: "Fra" }), "Hver kontrakts egen statusdato");
  expect(compare.getByRole("button", { name: "Vis forskelle" })).toHaveAccessibleDescription(
    "Vælg to forskellige datoer.",
  );
  expect(compare.queryAllByRole("listitem")).toEqual([]);
});

test("Flere projektmapper: files are read, each contract with its counts, and nothing is written", async () => {
  const rows = { Kontrakt: "Nord 2009" };
  const bytes = tablesAsFile(
    bookTables(
      [goalRow({ ...rows, Nr: "1" })],
      [measurementRow("marts 2009", 96, { ...rows, Nr: "1" }), measurementRow("marts 2009", 96, { ...rows, Nr: "2" })],
      [contractRow({ ...rows, Center: "Jobcenter Nord" })],
    ),
  );
  const { user, actions } = await onReports();
  const section = within(screen.getByRole("region", { name: "Flere projektmapper" }));
  await user.click(section.getByRole("button", { name: "Se flere projektmapper" }));
  await user.upload(await section.findByLabelText(/^Projektmapper/), [
    wordFile(bytes, "nord.xlsx"),
    wordFile(new TextEncoder().encode("Kontrakt;Nr"), "andet.xlsx"),
  ]);
  expect(await section.findByText("Én kontrakt i én fil.")).toBeVisible();
  expect(section.getByRole("list", { name: "Udeladt og værd at vide" })).toHaveTextContent(/^andet\.xlsx er udeladt\./);
  const contracts = section.getByRole("list", { name: "Kontrakter i filerne" });
  expect(contracts).toHaveTextContent(
    "Nord 2009Jobcenter Nord · Ét mål · Status pr. 31. marts 2009 · nord.xlsx✔ 1 på sporet",
  );
  await user.click(section.getByRole("button", { name: /^nord\.xlsx: én ting at se på/ }));
  expect(section.getByText(/^Målinger, .*6/)).toBeVisible();
  const report = within(section.getByRole("region", { name: "Samlet rapport" }));
  await user.selectOptions(report.getByRole("combobox", { name: "Rapport" }), "Helårsrapport");
  expect(await report.findByText("Foreløbig: Status for Nord 2009 pr. 31. marts 2009 er ikke lukket.")).toBeVisible();
  expect(report.queryByRole("button", { name: "Gå til Opfølgning" })).toBeNull();
  expect(
    within(report.getByRole("region", { name: "Samlet rapport: Forhåndsvisning" })).queryByText(/Skelbækgade/),
  ).toBeNull();
  await user.click(report.getByRole("button", { name: "Lav samlet rapport i Word" }));
  await waitFor(() => expect(actions.savedFiles).toHaveLength(1));
  const text = partsOf(actions.savedFiles[0]?.bytes ?? new Uint8Array())["word/document.xml"] ?? "";
  expect(["Nord 2009", "Skelbækgade"].map((name) => text.includes(name))).toEqual([true, false]);
  await waitFor(() => expect(report.getByRole("button", { name: "Lav samlet rapport i Word" })).toHaveFocus());
  expect(actions.workbook.writings).toEqual([]);
  expect(await violations()).toEqual([]);
});
