import { doubtField } from "../../src/taskpane/contract/doubtText";
import { goal } from "../support/builders";

test.each([
  { code: "noNumber", form: "atLeast", field: "target" },
  { code: "noNumber", form: "milestone", field: "form" },
  { code: "baselineMissing", form: "milestone", field: null },
  { code: "severalGoals", form: "atLeast", field: null },
] as const)("the doubt $code of a goal $form is settled in the field $field", ({ code, form, field }) => {
  expect(doubtField({ code, figures: [], span: null }, goal({ form }))).toBe(field);
});
