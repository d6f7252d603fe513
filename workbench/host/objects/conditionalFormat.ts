import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asRecord, asText } from "../arguments";
import { HostError, invalidArgument } from "../hostError";
import { hostType, withNullObject, type HostType } from "../hostType";
import { colorFrom, colorText } from "../model/colors";
import { omit } from "../model/omit";
import { areasOf } from "../model/regions";
import type { Json } from "../wire/messages";
import { rangeAreasOf } from "./rangeAreas";
import { rangeOrNull } from "./range";

/** One rule of conditional formatting, with the entry of the sheet that holds it. */
export type Rule = {
  sheet: Worksheet;
  entry: ConditionalFormattingOptions;
  rule: ConditionalFormattingRule & { stopIfTrue?: boolean };
};

const types: readonly (readonly [api: string, kept: ConditionalFormattingRule["type"]])[] = [
  ["Custom", "expression"],
  ["CellValue", "cellIs"],
  ["ContainsText", "containsText"],
  ["ColorScale", "colorScale"],
  ["DataBar", "dataBar"],
  ["IconSet", "iconSet"],
  ["TopBottom", "top10"],
  ["PresetCriteria", "aboveAverage"],
];

/** A rule of this kind as it is before its condition is set; kinds that the workbench can't make are refused. */
export function emptyRule(type: string): ConditionalFormattingRule {
  if (type === "Custom") return { type: "expression", formulae: [], style: {} };
  if (type === "CellValue") return { type: "cellIs", operator: "equal", formulae: [], style: {} };
  if (type === "ContainsText") return { type: "containsText", operator: "containsText", text: "", style: {} };
  throw new HostError(
    "ApiNotFound",
    `The workbench's host doesn't know conditional formats of type ${type}.`,
    "ConditionalFormatCollection.add",
  );
}

const child =
  (
    type: ConditionalFormattingRule["type"],
    wrap: (rule: Rule) => ReturnType<typeof customType.wrap>,
    isOptional: boolean,
  ) =>
  (self: Rule) => {
    if (self.rule.type === type) return wrap(self);
    if (isOptional) return null;
    throw new HostError("InvalidOperation", "The conditional format is of another type.");
  };

/** `Excel.ConditionalFormat`. */
export const conditionalFormatType: HostType<Rule> = hostType("ConditionalFormat", {
  id: ({ rule }, state) => ({ Id: state.ids.of(rule) }),
  scalars: {
    Id: ({ rule }, state) => state.ids.of(rule),
    Type: ({ rule }) => types.find(([, kept]) => kept === rule.type)?.[0] ?? "Custom",
    Priority: {
      get: ({ rule }) => (rule.priority ?? 1) - 1,
      set: ({ rule }, value) => void (rule.priority = asNumber(value) + 1),
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue === true,
      set: ({ rule }, value) => void (rule.stopIfTrue = asFlag(value)),
    },
  },
  children: {
    Custom: child("expression", (rule) => customType.wrap(rule), false),
    CustomOrNullObject: child("expression", (rule) => customType.wrap(rule), true),
    CellValue: child("cellIs", (rule) => cellValueType.wrap(rule), false),
    CellValueOrNullObject: child("cellIs", (rule) => cellValueType.wrap(rule), true),
    TextComparison: child("containsText", (rule) => textComparisonType.wrap(rule), false),
    TextComparisonOrNullObject: child("containsText", (rule) => textComparisonType.wrap(rule), true),
  },
  methods: {
    ...withNullObject<Rule>("GetRange", ({ sheet, entry }, _args, state) => {
      const areas = areasOf(sheet, entry.ref);
      return areas.length === 1 ? rangeOrNull(areas[0] ?? null, state) : null;
    }),
    GetRanges: ({ sheet, entry }, _args, state) => rangeAreasOf(areasOf(sheet, entry.ref), state),
  },
  commands: {
    Delete({ sheet, entry, rule }) {
      entry.rules = entry.rules.filter((each) => each !== rule);
      sheet.conditionalFormattings = sheet.conditionalFormattings.filter((each) => each.rules.length > 0);
    },
  },
});

const formatChild = { Format: (self: Rule) => conditionalRangeFormatType.wrap(self) };

const customType: HostType<Rule> = hostType("CustomConditionalFormat", {
  children: { ...formatChild, Rule: (self) => conditionalFormatRuleType.wrap(self) },
});

const conditionalFormatRuleType: HostType<Rule> = hostType("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: ({ rule }) => ("formulae" in rule && rule.formulae?.[0] !== undefined ? `=${rule.formulae[0]}` : ""),
      set: ({ rule }, value) => void Object.assign(rule, { formulae: [asText(value).replace(/^=/, "")] }),
    },
  },
});

const operators: readonly (readonly [api: string, kept: string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];

const cellValueType: HostType<Rule> = hostType("CellValueConditionalFormat", {
  scalars: {
    Rule: {
      get({ rule }): Json {
        if (rule.type !== "cellIs") return null;
        const [formula1, formula2] = (rule.formulae ?? []).map((each) => `=${each}`);
        const operator = operators.find(([, kept]) => kept === rule.operator)?.[0] ?? "EqualTo";
        return { formula1: formula1 ?? "", ...(formula2 === undefined ? {} : { formula2 }), operator };
      },
      set({ rule }, value) {
        const { formula1, formula2, operator } = asRecord(value);
        const kept = operators.find(([api]) => api === operator)?.[1];
        if (!kept) throw invalidArgument();
        const formulae = [formula1, formula2].flatMap((each) =>
          each === undefined || each === null ? [] : [String(each).replace(/^=/, "")],
        );
        Object.assign(rule, { operator: kept, formulae });
      },
    },
  },
  children: formatChild,
});

const textComparisonType: HostType<Rule> = hostType("TextConditionalFormat", {
  scalars: {
    Rule: {
      get: ({ rule }) => ({ operator: "Contains", text: "text" in rule ? (rule.text ?? "") : "" }),
      set({ rule }, value) {
        const { operator, text } = asRecord(value);
        if (operator !== "Contains")
          throw invalidArgument("Only the operator Contains is known to the workbench's host.");
        Object.assign(rule, { text: asText(text) });
      },
    },
  },
  children: formatChild,
});

const conditionalRangeFormatType: HostType<Rule> = hostType("ConditionalRangeFormat", {
  scalars: {
    NumberFormat: {
      get: ({ rule }) => (typeof rule.style?.numFmt === "string" ? rule.style.numFmt : "General"),
      set: ({ rule }, value) => void (rule.style = { ...rule.style, numFmt: asText(value) }),
    },
  },
  children: { Fill: (self) => conditionalFillType.wrap(self), Font: (self) => conditionalFontType.wrap(self) },
});

const conditionalFillType: HostType<Rule> = hostType("ConditionalRangeFill", {
  scalars: {
    Color: {
      get: ({ rule }) =>
        rule.style?.fill?.type === "pattern" ? colorText(rule.style.fill.bgColor ?? rule.style.fill.fgColor, "") : "",
      set({ rule }, value) {
        const color = colorFrom(asText(value));
        rule.style = { ...rule.style, fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } };
      },
    },
  },
  commands: {
    Clear({ rule }) {
      rule.style = omit(rule.style ?? {}, "fill");
    },
  },
});

const conditionalFontType: HostType<Rule> = hostType("ConditionalRangeFont", {
  scalars: {
    Color: {
      get: ({ rule }) => colorText(rule.style?.font?.color, ""),
      set: ({ rule }, value) =>
        void (rule.style = { ...rule.style, font: { ...rule.style?.font, color: colorFrom(asText(value)) } }),
    },
    Bold: {
      get: ({ rule }) => rule.style?.font?.bold === true,
      set: ({ rule }, value) =>
        void (rule.style = { ...rule.style, font: { ...rule.style?.font, bold: asFlag(value) } }),
    },
    Italic: {
      get: ({ rule }) => rule.style?.font?.italic === true,
      set: ({ rule }, value) =>
        void (rule.style = { ...rule.style, font: { ...rule.style?.font, italic: asFlag(value) } }),
    },
    Strikethrough: {
      get: ({ rule }) => rule.style?.font?.strike === true,
      set: ({ rule }, value) =>
        void (rule.style = { ...rule.style, font: { ...rule.style?.font, strike: asFlag(value) } }),
    },
  },
});
