import type { ManifestFacts } from "./facts";
import { resourcesOf } from "./resourceRules";
import { elementsNamed, type XmlElement } from "./xml";

/** The oldest requirement sets the add-in may ask for: a higher one would hide it from Excels still in use. */
const floor = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.13" };

/** Faults in the shared runtime, the ribbon's actions, the functions and the requirement sets. */
export function runtimeFaults(root: XmlElement, facts: ManifestFacts): string[] {
  return [
    ...sharedPageFaults(root),
    ...actionFaults(root, facts.actions),
    ...functionFaults(facts),
    ...namespaceFaults(root),
    ...requirementFaults(root),
  ];
}

function sharedPageFaults(root: XmlElement): string[] {
  const runtime = elementsNamed(root, "Runtime")[0];
  if (!runtime) return ["Runtime is missing"];
  const shared = runtime.attributes["resid"];
  const faults = runtime.attributes["lifetime"] === "long" ? [] : ["Runtime's lifetime is not long"];
  const pages: [string, XmlElement | undefined][] = [
    ["Page", elementsNamed(root, "Page")[0]?.children[0]],
    ["FunctionFile", elementsNamed(root, "FunctionFile")[0]],
    ...elementsNamed(root, "Action")
      .filter((action) => action.attributes["xsi:type"] === "ShowTaskpane")
      .map((action): [string, XmlElement | undefined] => [
        "ShowTaskpane",
        action.children.find(({ name }) => name === "SourceLocation"),
      ]),
  ];
  for (const [name, element] of pages) {
    const resid = element?.attributes["resid"];
    if (resid !== shared) faults.push(`${name} has the resid "${resid ?? ""}", but Runtime has "${shared ?? ""}"`);
  }
  if (elementsNamed(root, "TaskpaneId").length > 0) faults.push("TaskpaneId does not go with a shared runtime");
  const page = resourcesOf(root).find(({ id, kind }) => id === shared && kind === "bt:Urls")?.value;
  const start = elementsNamed(root, "DefaultSettings")[0]?.children[0]?.attributes["DefaultValue"];
  if (page !== undefined && page !== start)
    faults.push(`DefaultSettings opens ${start ?? "nothing"}, but the shared page is ${page}`);
  return faults;
}

function actionFaults(root: XmlElement, associated: string[]): string[] {
  const named = elementsNamed(root, "FunctionName").map(({ text }) => text);
  return [
    ...named
      .filter((name) => !associated.includes(name))
      .map((name) => `FunctionName "${name}" has no associated action`),
    ...associated.filter((name) => !named.includes(name)).map((name) => `The action "${name}" has no button`),
  ];
}

function functionFaults({ functions, functionsJson }: ManifestFacts): string[] {
  return [
    ...functionsJson
      .filter((id) => !functions.includes(id))
      .map((id) => `functions.json names "${id}", which is not associated`),
    ...functions
      .filter((id) => !functionsJson.includes(id))
      .map((id) => `The function "${id}" is associated, but functions.json does not name it`),
  ];
}

function namespaceFaults(root: XmlElement): string[] {
  const namespace = elementsNamed(root, "Namespace")[0];
  if (!namespace) return [];
  const text = resourcesOf(root).find(({ id }) => id === namespace.attributes["resid"])?.value ?? "";
  return /^\p{L}[\p{L}0-9._]*$/u.test(text)
    ? []
    : [`Namespace is "${text}": leave the element out, or give it letters, digits, _ and .`];
}

function requirementFaults(root: XmlElement): string[] {
  const sets = elementsNamed(root, "Set");
  return Object.entries(floor).flatMap(([name, version]) => {
    const stated = sets.find((set) => set.attributes["Name"] === name)?.attributes["MinVersion"];
    return stated === version ? [] : [`Requirement set ${name} is ${stated ?? "missing"}, the floor is ${version}`];
  });
}
