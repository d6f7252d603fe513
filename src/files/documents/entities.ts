const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  eacute: "é",
  Eacute: "É",
  egrave: "è",
  uuml: "ü",
  ouml: "ö",
  auml: "ä",
  ndash: "–",
  mdash: "—",
  rdquo: "”",
  ldquo: "“",
  bdquo: "„",
  rsquo: "’",
  lsquo: "‘",
  raquo: "»",
  laquo: "«",
  hellip: "…",
  bull: "•",
  sect: "§",
  plusmn: "±",
  le: "≤",
  ge: "≥",
  frac12: "½",
  sup2: "²",
  sup3: "³",
  micro: "µ",
  minus: "−",
  shy: "",
};

/** Text with its HTML entities written out. An unknown one is left as it is. */
export function entityText(text: string): string {
  return text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{1,10}));/g,
        (whole, decimal?: string, hex?: string, name?: string) =>
          name === undefined ? character(Number(decimal ?? `0x${hex ?? ""}`), whole) : (named[name] ?? whole),
      )
    : text;
}

function character(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}
