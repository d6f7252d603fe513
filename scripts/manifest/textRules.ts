import { elementsNamed, everyElement, type XmlElement } from "./xml";

const fullLocale = /^[a-z]{2,3}-[A-Z]{2}$/;
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const longest = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
} satisfies Record<string, number>;

const value = (element: XmlElement) =>
  element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? element.text;

/** Faults in identity, version, languages and lengths. */
export function textFaults(root: XmlElement, version: string): string[] {
  return [...identityFaults(root, version), ...localeFaults(root), ...lengthFaults(root)];
}

function identityFaults(root: XmlElement, version: string): string[] {
  const faults: string[] = [];
  const id = elementsNamed(root, "Id")[0]?.text ?? "";
  const stated = elementsNamed(root, "Version")[0]?.text ?? "";
  if (!guid.test(id)) faults.push(`Id "${id}" is not a GUID`);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(stated)) faults.push(`Version "${stated}" has not four numeric parts`);
  else if (!stated.startsWith(`${version}.`))
    faults.push(`Version "${stated}" does not follow package.json's ${version}`);
  return faults;
}

function localeFaults(root: XmlElement): string[] {
  const faults: string[] = [];
  const defaultLocale = elementsNamed(root, "DefaultLocale")[0]?.text ?? "";
  if (!fullLocale.test(defaultLocale)) faults.push(`DefaultLocale "${defaultLocale}" is not a full tag`);
  const overridden = everyElement(root).filter((element) => element.children.some(isOverride));
  const locales = new Set(overridden.flatMap((element) => localesOf(element)));
  for (const element of everyElement(root).filter(isText)) {
    const own = localesOf(element);
    const name = nameOf(element);
    for (const locale of own) {
      if (!fullLocale.test(locale)) faults.push(`${name} has an override for "${locale}", which is not a full tag`);
      if (locale === defaultLocale) faults.push(`${name} has an override for the default locale ${locale}`);
    }
    if (new Set(own).size < own.length) faults.push(`${name} has two overrides for one locale`);
    for (const locale of locales) if (!own.includes(locale)) faults.push(`${name} has no override for ${locale}`);
  }
  return faults;
}

const isOverride = (element: XmlElement) => element.name === "Override" || element.name === "bt:Override";
const localesOf = (element: XmlElement) =>
  element.children.filter(isOverride).map((one) => one.attributes["Locale"] ?? "");
const nameOf = (element: XmlElement) => element.attributes["id"] ?? element.name;
const isText = (element: XmlElement) =>
  element.name === "bt:String" ||
  ((element.name === "DisplayName" || element.name === "Description") && "DefaultValue" in element.attributes);

function lengthFaults(root: XmlElement): string[] {
  const faults: string[] = [];
  const tooLong = (what: string, text: string, limit: number) => {
    if (text.length > limit) faults.push(`${what} has ${text.length} characters, at most ${limit} are allowed`);
    if (text.trim() === "") faults.push(`${what} is empty`);
  };
  for (const [name, limit] of Object.entries(longest)) {
    for (const element of elementsNamed(root, name)) {
      if (element.attributes["resid"]) continue;
      const entries = name.startsWith("bt:") ? element.children : [element];
      for (const entry of entries) {
        for (const one of [entry, ...entry.children.filter(isOverride)])
          tooLong(`The text of ${nameOf(entry)}`, value(one), limit);
      }
    }
  }
  for (const element of everyElement(root)) {
    for (const attribute of ["id", "resid"]) {
      const id = element.attributes[attribute];
      if (id !== undefined) tooLong(`${attribute} "${id}"`, id, 32);
    }
  }
  return faults;
}
