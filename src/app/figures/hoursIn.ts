import type { Cell } from "../../sheets/cells/sheetTable";

/** A format of hours that go on past 24, `[h]:mm`, and one of hours and minutes without any day. */
const HOURS = /\[h+\]|\[m+\]/i;
const CLOCK = /^(?=.*h)(?!.*[dy]).*m/i;
const WRITTEN = /^(-?)(\d+):([0-5]\d)(?::([0-5]\d))?$/;

/** The hours of a cell that holds hours and minutes, as text (*98:15*) or as Excel's time; null for any other cell. */
export function hoursIn({ value, numberFormat }: Cell): number | null {
  if (typeof value === "number")
    return HOURS.test(numberFormat) || CLOCK.test(bare(numberFormat)) ? Number((value * 24).toPrecision(12)) : null;
  const [, minus, hours, minutes, seconds = "0"] = WRITTEN.exec(String(value).trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number((Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600).toPrecision(12));
  return minus === "-" ? -total : total;
}

/** A format without the texts in it, colours and languages. */
function bare(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

/** Hours and minutes as people write them: 98:15. */
export function clockText(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  return `${hours < 0 ? "-" : ""}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
