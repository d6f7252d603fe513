import { statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import { index, type AddInSession } from "../support/addInSession";
import { prepared } from "../support/preparedStatus";

const column = ({ sheet }: AddInSession, id: StatusColumnId) => sheet("Status").getColumn(index(id));
/** Widths in characters; a file counts the cell's own margin of five dots as well. */
const MARGIN = 5 / 7;
const widthOf = (session: AddInSession, id: StatusColumnId): number => (column(session, id).width ?? 0) - MARGIN;
function setWidth(session: AddInSession, id: StatusColumnId, characters: number): void {
  column(session, id).width = characters + MARGIN;
}
const total = (session: AddInSession): number =>
  statusColumns.reduce((sum, { id, hidden }) => sum + (hidden ? 0 : widthOf(session, id)), 0);
/** Writes a figure for March of goal 1.2, so that its sum is the figure and 105 more. */
const type = ({ sheet }: AddInSession, figure: number): void => void (sheet("Målinger").getCell("E9").value = figure);
const scale = ({ sheet }: AddInSession): unknown => sheet("Status").pageSetup.scale;

/** What 123.456.789.105 needs: fifteen characters, and half a one from the next column. */
const NEEDED = 15.5;

test(
  "a number that no longer fits gets the width that a new sheet has for it, and the sheet is as wide as before",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    const before = total(session);
    expect(widthOf(session, "actual")).toBeCloseTo(9.5, 1);
    type(session, 123_456_789_000);
    await session.addIn.refreshStatus();
    expect(session.statusCell("1.2", "actual")).toBe(123_456_789_105);
    expect(widthOf(session, "actual")).toBeCloseTo(NEEDED, 1);
    expect(widthOf(session, "goal")).toBeLessThan(27);
    expect(total(session)).toBeCloseTo(before, 0);
    expect(scale(session)).toBe(80);
  }),
);

test(
  "where people have chosen widths, only the column of such a number gets wider, and the page is still one wide",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    setWidth(session, "remark", 30);
    setWidth(session, "goal", 50);
    type(session, 123_456_789_000);
    await session.addIn.refreshStatus();
    expect(widthOf(session, "actual")).toBeCloseTo(NEEDED, 1);
    expect(widthOf(session, "remark")).toBeCloseTo(30, 1);
    expect(widthOf(session, "goal")).toBeCloseTo(50, 1);
    expect(scale(session)).toBe(63);
    await session.addIn.refreshStatus();
    expect(scale(session)).toBe(63);
  }),
);

test.each([
  { width: 5.5, becomes: 5.5, said: "wide enough for its longest number" },
  { width: 5, becomes: 5.5, said: "too narrow for it" },
])("Forventet nu, which people made $said, $width characters, is $becomes after a refresh", ({ width, becomes }) =>
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    expect(session.statusCell("1.2", "expected")).toBe(162.5);
    setWidth(session, "expected", width);
    await session.addIn.refreshStatus();
    expect(widthOf(session, "expected")).toBeCloseTo(becomes, 1);
  })(),
);

test(
  "a hidden column stays hidden, however long its numbers are",
  prepared(async (session) => {
    await session.addIn.refreshStatus();
    column(session, "actual").hidden = true;
    type(session, 123_456_789_000);
    await session.addIn.refreshStatus();
    expect(column(session, "actual").hidden).toBe(true);
  }),
);
