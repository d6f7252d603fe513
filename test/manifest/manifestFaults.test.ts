import type { ManifestFacts } from "../../scripts/manifest/facts";
import { manifestForHost, PRODUCT_ID } from "../../scripts/manifest/forHost";
import { manifestFaults } from "../../scripts/manifest/manifestFaults";
import { committedManifest, factsOfTheSources } from "./facts";

test("the committed manifest has no faults", async () => {
  expect(manifestFaults(committedManifest, await factsOfTheSources())).toEqual([]);
});

const swap = (from: string | RegExp, to: string): string => {
  const broken = committedManifest.replace(from, to);
  if (broken === committedManifest) throw new Error(`nothing to break: ${from}`);
  return broken;
};
const everywhere = (from: string, to: string): string => committedManifest.replaceAll(from, to);

test.each<{ planted: string; manifest: string; fault: string }>([
  {
    planted: "a resid that names nothing",
    manifest: swap('resid="Tab.Label"', 'resid="Tab.Name"'),
    fault: 'resid "Tab.Name" names nothing in bt:ShortStrings',
  },
  {
    planted: "a resid of the wrong kind",
    manifest: swap('resid="Help.Url"', 'resid="OpenPane.Tip"'),
    fault: 'resid "OpenPane.Tip" names nothing in bt:Urls',
  },
  {
    planted: "a resource that nobody uses",
    manifest: swap("</bt:Urls>", '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/hjaelp.html"/></bt:Urls>'),
    fault: 'The resource "Old.Url" is never used',
  },
  {
    planted: "an http address",
    manifest: swap('id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:'),
    fault: "http://localhost:3000/hjaelp.html is not https",
  },
  {
    planted: "an address that the build does not serve",
    manifest: swap("3000/functions.json", "3000/metadata.json"),
    fault: "https://localhost:3000/metadata.json is not a file of the build",
  },
  {
    planted: "an address on another host",
    manifest: swap('https://localhost:3000/functions.js"', 'https://example.dk/functions.js"'),
    fault: "https://example.dk/functions.js is not below https://localhost:3000/",
  },
  {
    planted: "a missing icon",
    manifest: swap(
      '"App.16" DefaultValue="https://localhost:3000/assets/app-16.png',
      '"App.16" DefaultValue="https://localhost:3000/assets/logo-16.png',
    ),
    fault: "The icon logo-16.png is not in assets",
  },
  {
    planted: "an icon of the wrong size",
    manifest: swap(
      '"App.16" DefaultValue="https://localhost:3000/assets/app-16.png',
      '"App.16" DefaultValue="https://localhost:3000/assets/app-20.png',
    ),
    fault: "The icon app-20.png is 20 × 20 pixels, not 16 × 16",
  },
  {
    planted: "no icon of 80 pixels",
    manifest: swap('<bt:Image size="80" resid="Recalculate.80"/>', ""),
    fault: "the icon has no picture of 80 pixels",
  },
  {
    planted: "a version of three parts",
    manifest: swap("<Version>0.1.0.0<", "<Version>0.1.0<"),
    fault: 'Version "0.1.0" has not four numeric parts',
  },
  {
    planted: "a version other than the package's",
    manifest: swap("<Version>0.1.0.0<", "<Version>9.1.0.0<"),
    fault: 'Version "9.1.0.0" does not follow',
  },
  {
    planted: "functions on another page",
    manifest: swap(/<Page>\s*<SourceLocation resid="Page.Url"/, '<Page><SourceLocation resid="Help.Url"'),
    fault: 'Page has the resid "Help.Url", but Runtime has "Page.Url"',
  },
  {
    planted: "commands on another page",
    manifest: swap('FunctionFile resid="Page.Url"', 'FunctionFile resid="Help.Url"'),
    fault: 'FunctionFile has the resid "Help.Url"',
  },
  {
    planted: "a pane on another page",
    manifest: swap(/("ShowTaskpane">\s*<SourceLocation resid=)"Page.Url"/, '$1"Help.Url"'),
    fault: 'ShowTaskpane has the resid "Help.Url"',
  },
  {
    planted: "a pane that starts elsewhere",
    manifest: swap(/(<DefaultSettings>\s*<SourceLocation DefaultValue="https:..localhost:3000.)taskpane/, "$1hjaelp"),
    fault: "DefaultSettings opens https://localhost:3000/hjaelp.html",
  },
  {
    planted: "a button without an action",
    manifest: swap("<FunctionName>refreshStatus<", "<FunctionName>refresh<"),
    fault: 'FunctionName "refresh" has no associated action',
  },
  {
    planted: "an empty namespace",
    manifest: swap("</Metadata>", '</Metadata><Namespace resid="Ns"/>').replace(
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Ns" DefaultValue=""/>',
    ),
    fault: 'Namespace is ""',
  },
  {
    planted: "an override without a country",
    manifest: swap('Override Locale="en-US"', 'Override Locale="en"'),
    fault: 'an override for "en", which is not a full tag',
  },
  {
    planted: "an override for the default language",
    manifest: swap('Override Locale="en-US"', 'Override Locale="da-DK"'),
    fault: "an override for the default locale da-DK",
  },
  {
    planted: "a text without an override",
    manifest: swap('<bt:Override Locale="en-US" Value="Recalculate"/>', ""),
    fault: "Recalculate.Label has no override for en-US",
  },
  { planted: "an id that is no GUID", manifest: swap("<Id>b0f4a7d2-", "<Id>maalopfyldelse-"), fault: "is not a GUID" },
  {
    planted: "an id used twice",
    manifest: swap('id="Contract.Recalculate"', 'id="Contract.CreateSheets"'),
    fault: 'The id "Contract.CreateSheets" is used twice',
  },
  {
    planted: "too long a label",
    manifest: swap('DefaultValue="Genberegn"', `DefaultValue="${"Genberegn ".repeat(13)}"`),
    fault: "The text of Recalculate.Label has 130 characters, at most 125 are allowed",
  },
  {
    planted: "too long an id",
    manifest: everywhere("Contract.OpenPane", "Contract.OpenThePaneOnTheRightHandSide"),
    fault: "38 characters, at most 32 are allowed",
  },
  {
    planted: "a higher floor",
    manifest: swap('"ExcelApi" MinVersion="1.13"', '"ExcelApi" MinVersion="1.18"'),
    fault: "Requirement set ExcelApi is 1.18, the floor is 1.13",
  },
  { planted: "an unclosed element", manifest: swap("</Resources>", ""), fault: "The manifest is not well-formed" },
])("$planted is found and named", async ({ manifest, fault }) => {
  const faults = manifestFaults(manifest, await factsOfTheSources());
  expect(faults.filter((one) => one.includes(fault))).toHaveLength(1);
});

test.each<{ planted: string; facts: (facts: ManifestFacts) => ManifestFacts; fault: string }>([
  {
    planted: "a function that functions.json names and nobody registers",
    facts: (f) => ({ ...f, functions: f.functions.slice(1) }),
    fault: 'functions.json names "MAALOPFYLDELSE", which is not associated',
  },
  {
    planted: "a registered function that functions.json does not name",
    facts: (f) => ({ ...f, functions: [...f.functions, "NYMAAL"] }),
    fault: 'The function "NYMAAL" is associated, but functions.json does not name it',
  },
  {
    planted: "an action without a button",
    facts: (f) => ({ ...f, actions: [...f.actions, "closeYear"] }),
    fault: 'The action "closeYear" has no button',
  },
])("$planted is found and named", async ({ facts, fault }) => {
  expect(manifestFaults(committedManifest, facts(await factsOfTheSources()))).toEqual([fault]);
});

describe("a manifest for another host", () => {
  test("has every address below it", () => {
    const manifest = manifestForHost(committedManifest, { host: "https://rk.example.dk/addin/" });
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain('id="Page.Url" DefaultValue="https://rk.example.dk/addin/taskpane.html"');
  });

  test("is the product, another add-in than the development one beside it", () => {
    const nameOf = (xml: string): string => /<DisplayName DefaultValue="(.*?)"/.exec(xml)?.[1] ?? "";
    const idOf = (xml: string): string => /<Id>(.*?)<\/Id>/.exec(xml)?.[1] ?? "";
    const product = manifestForHost(committedManifest, { host: "https://rk.example.dk" });
    expect([nameOf(committedManifest), nameOf(product)]).toEqual(["Målopfyldelse (udvikling)", "Målopfyldelse"]);
    expect(product).not.toMatch(/udvikling|development/);
    expect(idOf(product)).toBe(PRODUCT_ID);
    expect(idOf(committedManifest)).not.toBe(PRODUCT_ID);
  });

  test("takes the Id that an organisation gives it", () => {
    const id = "0d2f8a31-7c64-4b9e-8f15-2a6c3e9b7d40";
    expect(manifestForHost(committedManifest, { host: "https://rk.example.dk", id })).toContain(`<Id>${id}</Id>`);
  });

  test.each(["", "5e3c2d0a", "{0d2f8a31-7c64-4b9e-8f15-2a6c3e9b7d40}"])("refuses the Id '%s'", (id) => {
    expect(() => manifestForHost(committedManifest, { host: "https://rk.example.dk", id })).toThrow("is no GUID");
  });

  test.each([undefined, "RK"])("has no faults with the namespace %s", async (namespace) => {
    const manifest = manifestForHost(committedManifest, { host: "https://rk.example.dk", namespace });
    expect(manifestFaults(manifest, await factsOfTheSources())).toEqual([]);
  });

  test("has a namespace only when one is asked for", () => {
    expect(committedManifest).not.toContain("Namespace");
    expect(manifestForHost(committedManifest, { host: "https://rk.example.dk", namespace: "RK" })).toContain(
      '<Namespace resid="Functions.Namespace"/>',
    );
  });

  test.each(["http://rk.example.dk", "rk.example.dk", 'https://a"b', "https://"])("refuses %s", (host) => {
    expect(() => manifestForHost(committedManifest, { host })).toThrow("is not an https address");
  });

  test("names the functions in its texts as they are typed with the namespace", () => {
    const manifest = manifestForHost(committedManifest, {
      host: "https://rk.example.dk",
      namespace: "RK",
      functionNames: ["MÅLOPFYLDELSE"],
    });
    expect(manifest).toContain("=RK.MÅLOPFYLDELSE(");
    expect(manifest).not.toMatch(/[^.]MÅLOPFYLDELSE/);
  });

  test.each(["", "R K", "9A"])("refuses the namespace '%s'", (namespace) => {
    expect(() => manifestForHost(committedManifest, { host: "https://rk.example.dk", namespace })).toThrow(
      "may hold letters",
    );
  });
});
