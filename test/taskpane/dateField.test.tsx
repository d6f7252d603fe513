/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { DateField } from "../../src/taskpane/fields/DateField";

/** A field that starts at a date, and what it told of each change. */
function field(start: CalendarDate | null): [CalendarDate | null, string | null][] {
  const told: [CalendarDate | null, string | null][] = [];
  function Form() {
    const [[date, invalid], set] = useState<[CalendarDate | null, string | null]>([start, null]);
    return (
      <DateField
        label="Frist"
        value={date}
        typed={invalid ?? undefined}
        change={(...next) => (told.push(next), set(next))}
      />
    );
  }
  render(<Form />);
  return told;
}

const input = () => screen.getByLabelText<HTMLInputElement>("Frist");
const WANTED = "Skriv datoen som dag-måned-år, fx 31-12-2009.";

test.each([
  { typed: "1-2-2009", date: "2009-02-01", shown: "01-02-2009" },
  { typed: "01/02/2009", date: "2009-02-01", shown: "01-02-2009" },
  { typed: "1.2.2009", date: "2009-02-01", shown: "01-02-2009" },
  { typed: "2009-02-01", date: "2009-02-01", shown: "01-02-2009" },
  { typed: "29-2-2008", date: "2008-02-29", shown: "29-02-2008" },
  { typed: "", date: null, shown: "" },
])("»$typed« is $date, and stands as $shown once the field is left", ({ typed, date, shown }) => {
  const told = field("2009-12-31");
  expect(input().value).toBe("31-12-2009");
  fireEvent.change(input(), { target: { value: typed } });
  fireEvent.blur(input());
  expect([told.at(-1), input().value]).toEqual([[date, null], shown]);
});

test.each(["29-2-2009", "12-31-2009", "1-2-09", "i morgen"])(
  "»%s« stays, and is asked for once it is left",
  (typed) => {
    const told = field(null);
    fireEvent.change(input(), { target: { value: typed } });
    expect(screen.queryByText(WANTED)).toBeNull();
    fireEvent.blur(input());
    expect([told.at(-1), input().value]).toEqual([[null, typed], typed]);
    expect(screen.getByText(WANTED)).toBeVisible();
  },
);

test("a day is chosen in the calendar with the keyboard alone, Monday first", async () => {
  const told = field("2009-06-30");
  const user = userEvent.setup();
  screen.getByRole("button", { name: "Vælg dato i kalender" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("grid", { name: "juni 2009" })).toBeVisible();
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "ma",
    "ti",
    "on",
    "to",
    "fr",
    "lø",
    "sø",
  ]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "30. juni 2009" }));
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("grid", { name: "juli 2009" })).toBeVisible();
  await user.keyboard("{PageDown}{ArrowUp}{Home}");
  expect(document.activeElement).toHaveAccessibleName("20. juli 2009");
  await user.keyboard("{Enter}");
  expect([told, input().value]).toEqual([[["2009-07-20", null]], "20-07-2009"]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Vælg dato i kalender" }));
});

test("Escape closes the calendar and changes nothing", async () => {
  const told = field("2009-06-30");
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Vælg dato i kalender" }));
  await screen.findByRole("grid");
  await user.keyboard("{ArrowLeft}{Escape}");
  expect([told, screen.queryByRole("grid")]).toEqual([[], null]);
});
