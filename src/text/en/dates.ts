import type { dateText as danish } from "../da/dates";
import type { Worded } from "../worded";

/** Dates are written as on the Danish sheet: a swapped day and month is never seen. */
export const dateText: Worded<typeof danish> = {
  placeholder: "dd-mm-yyyy",
  wanted: "Write the date as day-month-year, for example 31-12-2009.",
  open: "Choose a date in a calendar",
  previous: "Previous month",
  next: "Next month",
  weekdays: [
    ["Mo", "Monday"],
    ["Tu", "Tuesday"],
    ["We", "Wednesday"],
    ["Th", "Thursday"],
    ["Fr", "Friday"],
    ["Sa", "Saturday"],
    ["Su", "Sunday"],
  ],
};
