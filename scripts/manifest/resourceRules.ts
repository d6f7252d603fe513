import type { ManifestFacts } from "./facts";
import { elementsNamed, everyElement, type XmlElement } from "./xml";

const requiredIconSizes = ["16", "32", "80"];
const resourceKinds = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] as const;
type ResourceKind = (typeof resourceKinds)[number];

type Resource = { id: string; kind: ResourceKind; value: string };

export function resourcesOf(root: XmlElement): Resource[] {
  return resourceKinds.flatMap((kind) =>
    elementsNamed(root, kind).flatMap((group) =>
      group.children.map((entry) => ({
        id: entry.attributes["id"] ?? "",
        kind,
        value: entry.attributes["DefaultValue"] ?? "",
      })),
    ),
  );
}

/** Faults in what points where: resource ids, addresses, icons. */
export function resourceFaults(root: XmlElement, facts: ManifestFacts): string[] {
  const resources = resourcesOf(root);
  return [
    ...idFaults(root),
    ...residFaults(root, resources),
    ...addressFaults(root, facts),
    ...iconFaults(root, resources, facts),
  ];
}

function idFaults(root: XmlElement): string[] {
  const ids = everyElement(root).flatMap((element) => element.attributes["id"] ?? []);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `The id "${id}" is used twice`);
}

/** Which kind of resource an element's `resid` must name. */
function kindFor(element: XmlElement): ResourceKind {
  if (element.name === "bt:Image") return "bt:Images";
  if (["Description"].includes(element.name)) return "bt:LongStrings";
  if (["Label", "Title", "Namespace"].includes(element.name)) return "bt:ShortStrings";
  return "bt:Urls";
}

function residFaults(root: XmlElement, resources: Resource[]): string[] {
  const users = everyElement(root).filter((element) => element.attributes["resid"] !== undefined);
  const missing = users.flatMap((user) => {
    const resid = user.attributes["resid"] ?? "";
    const kind = kindFor(user);
    const found = resources.some((resource) => resource.id === resid && resource.kind === kind);
    return found ? [] : [`Line ${user.line}: resid "${resid}" names nothing in ${kind}`];
  });
  const used = new Set(users.map((user) => user.attributes["resid"]));
  return [
    ...missing,
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `The resource "${id}" is never used`),
  ];
}

const addressNames = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
  "bt:Override",
  "Override",
];

/** Every address in the manifest. */
export function addressesOf(root: XmlElement): string[] {
  const values = everyElement(root)
    .filter((element) => addressNames.includes(element.name))
    .flatMap((element) => element.attributes["DefaultValue"] ?? element.attributes["Value"] ?? [])
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  return [...new Set([...values, ...elementsNamed(root, "AppDomain").map(({ text }) => text)])];
}

function addressFaults(root: XmlElement, facts: ManifestFacts): string[] {
  const faults: string[] = [];
  const addresses = addressesOf(root);
  for (const address of addresses.filter((one) => !one.startsWith("https://"))) faults.push(`${address} is not https`);
  const page = elementsNamed(root, "DefaultSettings")[0]?.children[0]?.attributes["DefaultValue"] ?? "";
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  for (const address of addresses.filter((one) => one.startsWith("https://"))) {
    if (!address.startsWith(folder)) faults.push(`${address} is not below ${folder}`);
    else if (!facts.served.includes(address.slice(folder.length))) faults.push(`${address} is not a file of the build`);
  }
  return faults;
}

function iconFaults(root: XmlElement, resources: Resource[], facts: ManifestFacts): string[] {
  const faults: string[] = [];
  const check = (address: string, size: number) => {
    const name = address.slice(address.lastIndexOf("/") + 1);
    const icon = facts.icons[name];
    if (!icon) faults.push(`The icon ${name} is not in assets`);
    else if (icon.width !== size || icon.height !== size) {
      faults.push(`The icon ${name} is ${icon.width} × ${icon.height} pixels, not ${size} × ${size}`);
    }
  };
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const address = elementsNamed(root, name)[0]?.attributes["DefaultValue"];
    if (address) check(address, size);
    else faults.push(`${name} is missing`);
  }
  for (const icon of elementsNamed(root, "Icon")) {
    const sizes = icon.children.map((image) => image.attributes["size"] ?? "");
    for (const size of requiredIconSizes) {
      if (!sizes.includes(size)) faults.push(`Line ${icon.line}: the icon has no picture of ${size} pixels`);
    }
    for (const image of icon.children) {
      const resource = resources.find(({ id, kind }) => id === image.attributes["resid"] && kind === "bt:Images");
      if (resource) check(resource.value, Number(image.attributes["size"]));
    }
  }
  return [...new Set(faults)];
}
