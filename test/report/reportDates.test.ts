import type { CalendarDate } from "../../src/domain/calendarDate";
import { reportDates } from "../../src/report/reportDates";
import { reportOf, sampleWorkbook } from "../support/caseReports";

test.each<[readonly CalendarDate[], string]>([
  [["2010-10-31"], "31. oktober 2010"],
  [["2010-06-30", "2010-10-31"], "30. juni 2010 og 31. oktober 2010"],
  [["2010-03-31", "2010-06-30", "2010-10-31"], "31. marts 2010, 30. juni 2010 og 31. oktober 2010"],
  [["2008-12-31", "2009-09-30", "2010-06-30", "2010-10-31"], "31. december 2008 til 31. oktober 2010"],
])("the head of a report of %j names its dates", (dates, said) => {
  expect(reportDates({ asOf: "2010-10-31", dates })).toBe(said);
});

test("a report has each date of its contracts once, and the one that is asked for", async () => {
  const own = await reportOf(sampleWorkbook(), "statusMeeting");
  expect([own.asOf, own.dates]).toEqual(["2010-10-31", ["2010-06-30", "2010-10-31"]]);
  const asked = await reportOf(sampleWorkbook(), "statusMeeting", { asOf: "2010-03-31" });
  expect([asked.asOf, asked.dates, reportDates(asked)]).toEqual(["2010-03-31", ["2010-03-31"], "31. marts 2010"]);
});
