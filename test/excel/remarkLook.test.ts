import { index, type AddInSession } from "../support/addInSession";
import { prepared } from "../support/preparedStatus";

const MARCH = { asOf: "2009-03-31" } as const;
const KEY = { contract: "Skelbækgade 2009", nr: "1.3", part: "" } as const;
const GREY = "FF767676";
const INK = "FF1F1F1F";

/** The remark of goal 1.3 as it stands on Status: its text and the colour of its text. */
function remark({ sheet, rowOfGoal }: AddInSession): unknown[] {
  const cell = sheet("Status").getCell(rowOfGoal("1.3"), index("remark"));
  return [cell.value ?? "", cell.style.font?.color?.argb];
}

/** Goal 1.3 deviates and has no remark. */
const deviating = (work: (session: AddInSession) => Promise<void>) =>
  prepared(async (session) => {
    await session.addIn.refreshStatus(MARCH);
    expect(remark(session)).toEqual(["Bemærkning mangler", GREY]);
    await work(session);
  });

const typeRemark = ({ host, rowOfGoal }: AddInSession, text: string): void =>
  host.userEdit("Status", `${String.fromCharCode(64 + index("remark"))}${rowOfGoal("1.3")}`, text);

test.each([
  ["Ferie i marts", "Ferie i marts"],
  ["Bemærkning mangler: Ferie i marts", "Ferie i marts"],
])("»%s« typed over the grey words has a remark's colour from the next status on", async (typed, shown) => {
  await deviating(async (session) => {
    typeRemark(session, typed);
    await session.addIn.refreshStatus(MARCH);
    expect(remark(session)).toEqual([shown, INK]);
  })();
});

test(
  "a remark that goes turns into the grey words again",
  deviating(async (session) => {
    typeRemark(session, "Ferie i marts");
    await session.addIn.refreshStatus(MARCH);
    typeRemark(session, "");
    await session.addIn.refreshStatus(MARCH);
    expect(remark(session)).toEqual(["Bemærkning mangler", GREY]);
  }),
);

test(
  "a remark that is written in the pane has its colour on the sheet at once",
  deviating(async (session) => {
    const { followUpJobs } = await import("../../src/commands/followUpJobs");
    await followUpJobs.writeRemark({ goal: KEY, asOf: MARCH.asOf, before: "", after: "Ferie i marts" });
    expect(remark(session)).toEqual(["Ferie i marts", INK]);
    await session.addIn.refreshStatus(MARCH);
    expect(remark(session)).toEqual(["Ferie i marts", INK]);
  }),
);

test(
  "a remark that is edited in the pane keeps the colour that somebody gave it",
  deviating(async (session) => {
    const { followUpJobs } = await import("../../src/commands/followUpJobs");
    typeRemark(session, "Ferie i marts");
    await session.addIn.refreshStatus(MARCH);
    await session.office.Excel.run(async (context: Excel.RequestContext) => {
      const status = context.workbook.worksheets.getItem("Status");
      const address = `${String.fromCharCode(64 + index("remark"))}${session.rowOfGoal("1.3")}`;
      status.getRange(address).format.font.color = "#A11D2B";
      await context.sync();
    });
    await followUpJobs.writeRemark({ goal: KEY, asOf: MARCH.asOf, before: "Ferie i marts", after: "Ferie i april" });
    expect(remark(session)).toEqual(["Ferie i april", "FFA11D2B"]);
  }),
);
