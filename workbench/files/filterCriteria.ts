import type { Json } from "../host/wire/messages";
import { attributesOf, childElements, decodeXml, elementsNamed, encodeXml, type XmlAttributes } from "./xmlText";

/** A criterion as office.js words it (`Excel.FilterCriteria`). */
type Criterion = { readonly [member: string]: Json };

const comparisons: readonly (readonly [string, string])[] = [
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["lessThan", "<"],
  ["equal", "="],
];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const periods = new Map<string, string>([
  ...months.map((month, at) => [`M${at + 1}`, month] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `Quarter${quarter}`] as const),
]);
const numerals: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };
const dateParts = ["year", "month", "day", "hour", "minute", "second"] as const;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const small = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);
const isTrue = (attribute: string | undefined): boolean => attribute === "1" || attribute === "true";

/**
 * What a column of a filter lets through, or null when it lets everything through; `formats` are the formats of the
 * style sheet that a filter by colour names.
 */
export function criterionOf(filterColumn: string, formats: readonly string[]): Criterion | null {
  const [kind] = childElements(filterColumn).filter(({ name }) => name !== "extLst" && !name.startsWith("mc:"));
  if (!kind) return null;
  const attributes = attributesOf(kind.text);
  const readers: Readonly<Record<string, () => Criterion>> = {
    filters: () => ({ filterOn: "Values", values: valuesOf(kind.text, attributes) }),
    customFilters: () => customOf(kind.text, attributes),
    top10: () => ({ filterOn: extremeOf(attributes), criterion1: attributes.get("val") ?? "" }),
    dynamicFilter: () => ({ filterOn: "Dynamic", dynamicCriteria: dynamicOf(attributes.get("type") ?? "") }),
    colorFilter: () => colorOf(attributes, formats),
    iconFilter: () => ({
      filterOn: "Icon",
      icon: {
        set: (attributes.get("iconSet") ?? "").replace(/^\d/, (digit) => numerals[digit] ?? digit),
        index: Number(attributes.get("iconId") ?? 0),
      },
    }),
  };
  return readers[kind.name]?.() ?? null;
}

function valuesOf(filters: string, attributes: XmlAttributes): Json[] {
  const values = childElements(filters).map(({ name, text }): Json =>
    name === "dateGroupItem" ? dateOf(attributesOf(text)) : decodeXml(attributesOf(text).get("val") ?? ""),
  );
  return isTrue(attributes.get("blank")) ? [...values, ""] : values;
}

function dateOf(attributes: XmlAttributes): Json {
  const [year, month, day, hour, minute, second] = dateParts.map((part, at) =>
    (attributes.get(part) ?? (at === 1 || at === 2 ? "1" : "0")).padStart(2, "0"),
  );
  return {
    date: `${year}-${month}-${day}T${hour}:${minute}:${second}`,
    specificity: capital(attributes.get("dateTimeGrouping") ?? "day"),
  };
}

function customOf(customFilters: string, attributes: XmlAttributes): Criterion {
  const [criterion1 = "=", criterion2] = elementsNamed(customFilters, "customFilter").map(({ text }) => {
    const own = attributesOf(text);
    const sign = comparisons.find(([name]) => name === (own.get("operator") ?? "equal"))?.[1] ?? "=";
    return sign + decodeXml(own.get("val") ?? "").trim();
  });
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  return { filterOn: "Custom", criterion1, criterion2, operator: isTrue(attributes.get("and")) ? "And" : "Or" };
}

const extremeOf = (attributes: XmlAttributes): string =>
  `${attributes.has("top") && !isTrue(attributes.get("top")) ? "Bottom" : "Top"}${isTrue(attributes.get("percent")) ? "Percent" : "Items"}`;

function dynamicOf(type: string): string {
  const period = periods.get(type);
  return period ? `AllDatesInPeriod${period}` : capital(type);
}

function colorOf(attributes: XmlAttributes, formats: readonly string[]): Criterion {
  const byCell = !attributes.has("cellColor") || isTrue(attributes.get("cellColor"));
  const format = formats[Number(attributes.get("dxfId"))] ?? "";
  const found = (byCell ? ["fgColor", "bgColor"] : ["color"])
    .flatMap((name) => elementsNamed(format, name))
    .map(({ text }) => attributesOf(text).get("rgb"));
  const rgb = found.find((color) => color !== undefined);
  return { filterOn: byCell ? "CellColor" : "FontColor", ...(rgb ? { color: `#${rgb.slice(-6).toUpperCase()}` } : {}) };
}

/**
 * The XML of a criterion inside a filter column; undefined for colours and icons, which only come from a file.
 */
export function criterionXml(criterion: Json): string | undefined {
  if (typeof criterion !== "object" || criterion === null || Array.isArray(criterion)) return undefined;
  const { filterOn, values, criterion1, dynamicCriteria } = criterion as Criterion;
  if (filterOn === "Values" && Array.isArray(values)) return valuesXml(values);
  if (filterOn === "Custom") return customXml(criterion as Criterion);
  if (filterOn === "Dynamic") return `<dynamicFilter type="${dynamicType(String(dynamicCriteria))}"/>`;
  const extreme = /^(Top|Bottom)(Items|Percent)$/.exec(String(filterOn));
  if (!extreme) return undefined;
  return `<top10${extreme[1] === "Bottom" ? ' top="0"' : ""}${extreme[2] === "Percent" ? ' percent="1"' : ""} val="${Number(criterion1)}"/>`;
}

function valuesXml(values: readonly Json[]): string {
  const items = values
    .filter((value) => value !== "")
    .map((value) =>
      typeof value === "object" && value !== null
        ? dateXml(value as Criterion)
        : `<filter val="${encodeXml(String(value))}"/>`,
    );
  return `<filters${values.includes("") ? ' blank="1"' : ""}>${items.join("")}</filters>`;
}

function dateXml({ date, specificity }: Criterion): string {
  const given = String(date).split(/\D+/);
  const grouping = small(String(specificity));
  const parts = dateParts.slice(0, dateParts.findIndex((part) => part === grouping) + 1);
  return `<dateGroupItem ${parts.map((part, at) => `${part}="${Number(given[at] ?? 0)}"`).join(" ")} dateTimeGrouping="${grouping}"/>`;
}

function customXml({ criterion1, criterion2, operator }: Criterion): string {
  const given = [criterion1, criterion2].filter((each) => typeof each === "string");
  if (given.length === 1 && given[0] === "=") return '<filters blank="1"/>';
  const filters = given.map((text) => {
    const [name = "equal", sign = ""] = comparisons.find(([, each]) => text.startsWith(each)) ?? [];
    return `<customFilter${name === "equal" ? "" : ` operator="${name}"`} val="${encodeXml(text.slice(sign.length)) || " "}"/>`;
  });
  return `<customFilters${operator === "And" && given.length > 1 ? ' and="1"' : ""}>${filters.join("")}</customFilters>`;
}

function dynamicType(criterion: string): string {
  const period = criterion.replace("AllDatesInPeriod", "");
  return [...periods].find(([, name]) => name === period)?.[0] ?? small(criterion);
}
