import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asText } from "../arguments";
import { invalidArgument } from "../hostError";
import { hostType, type Members, type HostType } from "../hostType";

type Kind = "odd" | "even" | "first";
type Page = { sheet: Worksheet; kind: Kind };
type Part = "Header" | "Footer";
type Place = "left" | "center" | "right";

const codes: Readonly<Record<Place, string>> = { left: "&L", center: "&C", right: "&R" };

/** The left, middle and right parts of a header or footer, which a file keeps in one text. */
function partsOf(text: string | null): Record<Place, string> {
  const parts = { left: "", center: "", right: "" };
  let place: Place = "center";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    const found = (Object.keys(codes) as Place[]).find((key) => codes[key] === piece);
    if (found) place = found;
    else parts[place] += piece;
  }
  return parts;
}

function place(part: Part, at: Place): NonNullable<Members<Page>["scalars"]>[string] {
  const key = (kind: Kind) => `${kind}${part}` as const;
  return {
    get: ({ sheet, kind }) => partsOf(sheet.headerFooter[key(kind)])[at],
    set({ sheet, kind }, value) {
      const parts = { ...partsOf(sheet.headerFooter[key(kind)]), [at]: asText(value) };
      const text = (Object.keys(codes) as Place[])
        .map((each) => (parts[each] ? codes[each] + parts[each] : ""))
        .join("");
      sheet.headerFooter[key(kind)] = text || null;
    },
  };
}

const headerFooterType: HostType<Page> = hostType("HeaderFooter", {
  scalars: {
    LeftHeader: place("Header", "left"),
    CenterHeader: place("Header", "center"),
    RightHeader: place("Header", "right"),
    LeftFooter: place("Footer", "left"),
    CenterFooter: place("Footer", "center"),
    RightFooter: place("Footer", "right"),
  },
});

const states: readonly (readonly [api: string, first: boolean, oddEven: boolean])[] = [
  ["Default", false, false],
  ["FirstAndDefault", true, false],
  ["OddAndEven", false, true],
  ["FirstOddAndEven", true, true],
];

/** `pageLayout.headersFooters`. */
export const headerFooterGroupType: HostType<Worksheet> = hostType("HeaderFooterGroup", {
  scalars: {
    State: {
      get: ({ headerFooter }) =>
        states.find(
          ([, first, oddEven]) => first === headerFooter.differentFirst && oddEven === headerFooter.differentOddEven,
        )?.[0] ?? "Default",
      set({ headerFooter }, value) {
        const state = states.find(([api]) => api === value);
        if (!state) throw invalidArgument();
        [, headerFooter.differentFirst, headerFooter.differentOddEven] = state;
      },
    },
    UseSheetMargins: { get: () => true, set: (_sheet, value) => void asFlag(value) },
    UseSheetScale: { get: () => true, set: (_sheet, value) => void asFlag(value) },
  },
  children: {
    DefaultForAllPages: (sheet) => headerFooterType.wrap({ sheet, kind: "odd" }),
    OddPages: (sheet) => headerFooterType.wrap({ sheet, kind: "odd" }),
    EvenPages: (sheet) => headerFooterType.wrap({ sheet, kind: "even" }),
    FirstPage: (sheet) => headerFooterType.wrap({ sheet, kind: "first" }),
  },
});
