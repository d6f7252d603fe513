import { dateToExcel } from "@cj-tech-master/excelts";
import { invalidArgument } from "../hostError";
import { type Argument, hostType, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { fullAddress } from "../model/area";
import type { CellScalar } from "../model/cells";
import { evaluate } from "../model/evaluate";
import { rangeType } from "./range";

type FunctionResult = { value: CellScalar };

const functionResultType: HostType<FunctionResult> = hostType("FunctionResult", {
  scalars: {
    Value: ({ value }) => (isErrorText(value) ? null : value),
    Error: ({ value }) => (isErrorText(value) ? value : ""),
  },
});

const isErrorText = (value: CellScalar): boolean => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);

/** The serial number of a date; the only result that depends on the 1900 or 1904 date system. */
function date(args: readonly Argument[], state: HostState): CellScalar {
  const [year = 0, month = 0, day = 0] = args.map(Number);
  const from = year < 1900 ? year + 1900 : year;
  const serial = dateToExcel(new Date(Date.UTC(from, month - 1, day)), state.workbook.properties.date1904 === true);
  return serial < 0 ? "#NUM!" : serial;
}

/** Every other function is delegated to the engine. */
function evaluated(name: string, args: readonly Argument[], state: HostState): CellScalar {
  return evaluate(`${name.toUpperCase()}(${args.map(asOperand).join(",")})`, state);
}

function asOperand(argument: Argument): string {
  if (rangeType.is(argument)) return fullAddress(argument.self.area, "$");
  if (functionResultType.is(argument)) return asOperand(argument.self.value);
  if (typeof argument === "number" || typeof argument === "boolean") return String(argument).toUpperCase();
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (Array.isArray(argument)) return argument.map(asOperand).join(",");
  if (argument === null || argument === undefined) return "";
  throw invalidArgument();
}

const known = [
  "Abs",
  "And",
  "Average",
  "AverageIf",
  "AverageIfs",
  "Concatenate",
  "Count",
  "CountA",
  "CountIf",
  "CountIfs",
  "Day",
  "EDate",
  "EoMonth",
  "If",
  "IsError",
  "IsNumber",
  "Left",
  "Len",
  "Match",
  "Max",
  "Median",
  "Min",
  "Month",
  "Or",
  "Product",
  "RandBetween",
  "Right",
  "Round",
  "Sum",
  "SumIf",
  "SumIfs",
  "Text",
  "Upper",
  "VLookup",
  "Year",
];

/** `workbook.functions`. */
export const functionsType: HostType<Record<string, never>> = hostType("Functions", {
  methods: {
    Date: (_self, args, state) => functionResultType.wrap({ value: date(args, state) }),
    ...Object.fromEntries(
      known.map((name) => [
        name,
        (_self: Record<string, never>, args: readonly Argument[], state: HostState) =>
          functionResultType.wrap({ value: evaluated(name, args, state) }),
      ]),
    ),
  },
});
