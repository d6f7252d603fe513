/** What a button of the ribbon does: opens the pane, or calls the action of this name. */
export type RibbonAction = { kind: "showPane" } | { kind: "call"; name: string };
export type RibbonButton = { id: string; label: string; tip: string; icon: string; action: RibbonAction };
export type RibbonGroup = { id: string; label: string; buttons: readonly RibbonButton[] };
/** The add-in's tab of the ribbon. */
export type RibbonTab = { label: string; groups: readonly RibbonGroup[] };

/**
 * The add-in's tab as its manifest describes it, in this language where the manifest has it, else in its own.
 * @param folder Where the files lie that the manifest speaks of.
 */
export function ribbonTabOf(manifest: string, folder: string, language: string): RibbonTab {
  const page = new DOMParser().parseFromString(manifest, "text/xml");
  const inLanguage = (element: Element): string | null =>
    named(element, "Override")
      .find((each) => each.getAttribute("Locale") === language)
      ?.getAttribute("Value") ?? null;
  const texts = new Map(
    named(page, "Image", "Url", "String").map((each) => [
      each.getAttribute("id"),
      inLanguage(each) ?? each.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const text = (within: Element, name: string): string =>
    texts.get(child(within, name)?.getAttribute("resid") ?? "") ?? "";
  const local = (address: string): string => (address === "" ? "" : folder + new URL(address).pathname.slice(1));
  const [tab] = named(page, "CustomTab");
  if (!tab) throw new Error("The manifest has no tab of its own.");

  const button = (control: Element): RibbonButton => {
    const image = named(control, "Image").find((each) => each.getAttribute("size") === "32");
    const [tip] = named(control, "Supertip");
    const [action] = named(control, "FunctionName");
    return {
      id: control.getAttribute("id") ?? "",
      label: text(control, "Label"),
      tip: tip ? text(tip, "Description") : "",
      icon: local(texts.get(image?.getAttribute("resid") ?? "") ?? ""),
      action: action ? { kind: "call", name: action.textContent ?? "" } : { kind: "showPane" },
    };
  };
  return {
    label: text(tab, "Label"),
    groups: named(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(group, "Label"),
      buttons: named(group, "Control").map(button),
    })),
  };
}

const named = (within: Document | Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => [...within.getElementsByTagNameNS("*", name)]);

const child = (within: Element, name: string): Element | undefined =>
  [...within.children].find(({ localName }) => localName === name);
