import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "@cj-tech-master/excelts";
import { textAt } from "../arguments";
import { formatChanged } from "../changes";
import { hostType, type HostObject, withNullObject, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { type Area, intersection, localAddress } from "../model/area";
import { requirePermission } from "../model/protection";
import { areasOf, clearConditionalFormats } from "../model/regions";
import { type Rule, conditionalFormatType, emptyRule } from "./conditionalFormat";

function rulesIn(of: Area): Rule[] {
  return of.sheet.conditionalFormattings
    .filter((entry) => areasOf(of.sheet, entry.ref).some((area) => intersection(area, of)))
    .flatMap((entry) => entry.rules.map((rule) => ({ sheet: of.sheet, entry, rule })))
    .toSorted((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
}

function withId(of: Area, id: unknown, state: HostState): HostObject | null {
  const found = rulesIn(of).find(({ rule }) => state.ids.of(rule) === id);
  return found ? conditionalFormatType.wrap(found) : null;
}

/** `range.conditionalFormats`: a new one always goes first, as in Excel. */
export const conditionalFormatCollectionType: HostType<Area> = hostType("ConditionalFormatCollection", {
  items: (of) => rulesIn(of).map((rule) => conditionalFormatType.wrap(rule)),
  item: (of, key, state) => withId(of, key, state),
  methods: {
    GetCount: (of) => rulesIn(of).length,
    ...withNullObject<Area>("GetItem", (of, args, state) => withId(of, args[0], state)),
    GetItemAt(of, args) {
      const rule = rulesIn(of)[Number(args[0])];
      return rule ? conditionalFormatType.wrap(rule) : null;
    },
  },
  commands: {
    Add(of, args, state) {
      requirePermission(of.sheet, "formatCells");
      const rule: ConditionalFormattingRule = emptyRule(textAt(args, 0));
      for (const entry of of.sheet.conditionalFormattings)
        for (const each of entry.rules) each.priority = (each.priority ?? 0) + 1;
      rule.priority = 1;
      const entry: ConditionalFormattingOptions = { ref: localAddress(of), rules: [rule] };
      of.sheet.conditionalFormattings.push(entry);
      formatChanged(of, state);
      return conditionalFormatType.wrap({ sheet: of.sheet, entry, rule });
    },
    ClearAll(of, _args, state) {
      requirePermission(of.sheet, "formatCells");
      clearConditionalFormats(of);
      formatChanged(of, state);
    },
  },
});
