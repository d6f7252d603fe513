import type { DataValidation, DataValidationOperator } from "@cj-tech-master/excelts";
import { asFlag, asRecord, asText } from "../arguments";
import { formatChanged } from "../changes";
import { invalidArgument } from "../hostError";
import { hostType, type HostType } from "../hostType";
import type { HostState } from "../hostState";
import { LIMITS, requireLength } from "../limits";
import type { Area } from "../model/area";
import { requireUnlocked } from "../model/protection";
import { setValidation, validationOf, validationsIn } from "../model/validations";
import type { Json } from "../wire/messages";

type Kind = "whole" | "decimal" | "date" | "textLength";

const kinds: readonly (readonly [property: string, type: string, kind: Kind])[] = [
  ["wholeNumber", "WholeNumber", "whole"],
  ["decimal", "Decimal", "decimal"],
  ["date", "Date", "date"],
  ["textLength", "TextLength", "textLength"],
];
const operators: readonly (readonly [api: string, kept: DataValidationOperator])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];
const alertStyles: readonly (readonly [api: string, kept: string])[] = [
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
];

/** `range.dataValidation`. */
export const dataValidationType: HostType<Area> = hostType("DataValidation", {
  scalars: {
    Type(of) {
      const validation = validationOf(of);
      return validation === undefined ? "Inconsistent" : typeOf(validation);
    },
    Rule: { get: (of) => readRule(validationOf(of)), set: (of, value, state) => change(of, ruleFrom(value), state) },
    Prompt: {
      get: (of) => readPrompt(validationOf(of)),
      set(of, value, state) {
        const { message, showPrompt, title } = asRecord(value);
        change(
          of,
          { prompt: textOf(message), promptTitle: titleOf(title), showInputMessage: showPrompt !== false },
          state,
        );
      },
    },
    ErrorAlert: {
      get: (of) => readAlert(validationOf(of)),
      set(of, value, state) {
        const { message, showAlert, style, title } = asRecord(value);
        const errorStyle = alertStyles.find(([api]) => api === (style ?? "Stop"))?.[1];
        if (errorStyle === undefined) throw invalidArgument();
        const texts = { error: textOf(message), errorTitle: titleOf(title) };
        change(of, { ...texts, errorStyle, showErrorMessage: showAlert !== false }, state);
      },
    },
    IgnoreBlanks: {
      get: (of) => validationOf(of)?.allowBlank ?? true,
      set: (of, value, state) => change(of, { allowBlank: asFlag(value) }, state),
    },
  },
  commands: {
    Clear(of, _args, state) {
      requireUnlocked(of);
      setValidation(of, null);
      formatChanged(of, state);
    },
  },
});

const textOf = (value: Json | undefined): string =>
  requireLength(String(value ?? ""), LIMITS.validationText, "A validation's message");
const titleOf = (value: Json | undefined): string =>
  requireLength(String(value ?? ""), LIMITS.validationTitle, "A validation's title");

function typeOf(validation: DataValidation | null): string {
  if (!validation || validation.type === "any") return "None";
  if (validation.type === "list") return "List";
  return kinds.find(([, , kind]) => kind === validation.type)?.[1] ?? "Custom";
}

function change(of: Area, changes: Partial<DataValidation>, state: HostState): void {
  requireUnlocked(of);
  const present = validationOf(of) ?? validationsIn(of)[0]?.validation ?? newValidation;
  setValidation(of, { ...present, ...changes } as DataValidation);
  formatChanged(of, state);
}

const newValidation: DataValidation = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: "stop",
};

function ruleFrom(value: Json): Partial<DataValidation> {
  const rule = asRecord(value);
  if (rule["list"]) {
    const source = asText(asRecord(rule["list"])["source"]);
    if (source.startsWith("=")) return { type: "list", formulae: [source.slice(1)] };
    return { type: "list", formulae: [`"${requireLength(source, LIMITS.validationText, "A list of choices")}"`] };
  }
  if (rule["custom"])
    return { type: "custom", formulae: [asText(asRecord(rule["custom"])["formula"]).replace(/^=/, "")] };
  const kind = kinds.find(([property]) => rule[property]);
  if (!kind) throw invalidArgument();
  const basic = asRecord(rule[kind[0]] ?? null);
  const operator = operators.find(([api]) => api === basic["operator"])?.[1];
  if (!operator || basic["formula1"] === undefined) throw invalidArgument();
  const formulae = [basic["formula1"], basic["formula2"]].flatMap((each) =>
    each === undefined || each === null ? [] : [operand(each)],
  );
  if (operator === "between" || operator === "notBetween" ? formulae.length !== 2 : formulae.length === 0)
    throw invalidArgument();
  return { type: kind[2], operator, formulae };
}

/** An operand as a file keeps it: a number, a date's number, or a formula without `=`. */
function operand(value: Json): string | number {
  if (typeof value === "number") return value;
  const text = asText(value);
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (date) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
  if (text.startsWith("=")) return text.slice(1);
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function readRule(validation: DataValidation | null | undefined): Json {
  if (!validation || validation.type === "any") return {};
  const [first = "", second] = validation.formulae.map(shown);
  if (validation.type === "list") {
    const source = String(validation.formulae[0] ?? "");
    return { list: { inCellDropDown: true, source: source.startsWith('"') ? source.slice(1, -1) : `=${source}` } };
  }
  if (validation.type === "custom") return { custom: { formula: `=${String(validation.formulae[0] ?? "")}` } };
  const property = kinds.find(([, , kind]) => kind === validation.type)?.[0] ?? "custom";
  const operator = operators.find(([, kept]) => kept === (validation.operator ?? "between"))?.[0] ?? "Between";
  return { [property]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

function shown(operand: string | number | Date): string | number {
  if (operand instanceof Date) return operand.getTime() / 86_400_000 + 25_569;
  if (typeof operand === "number") return operand;
  return operand !== "" && !Number.isNaN(Number(operand)) ? Number(operand) : `=${operand}`;
}

function readPrompt(validation: DataValidation | null | undefined): Json {
  return {
    message: validation?.prompt ?? "",
    showPrompt: validation?.showInputMessage !== false,
    title: validation?.promptTitle ?? "",
  };
}

function readAlert(validation: DataValidation | null | undefined): Json {
  const style = alertStyles.find(([, kept]) => kept === (validation?.errorStyle ?? "stop"))?.[0] ?? "Stop";
  return {
    message: validation?.error ?? "",
    showAlert: validation?.showErrorMessage !== false,
    style,
    title: validation?.errorTitle ?? "",
  };
}
