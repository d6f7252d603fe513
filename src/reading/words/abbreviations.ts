/** Words written with a full stop that ends no sentence (*forkortelser*). */
export const abbreviations: ReadonlySet<string> = new Set([
  "pct", "procentp", "mio", "mia", "mdr", "mdrs", "md", "min", "max", "maks", "ift", "hhv", "mv", "ca", "nr", "stk", "jf", "kl", "inkl", "ekskl",
  "evt", "dvs", "pr", "kr", "kv", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "vedr", "mhp", "adm", "chr",
  "sek", "gns", "årl", "lign", "eks", "iflg", "pkt", "afd", "tlf", "t.kr", "fht", "hht", "vs", "kap", "bl", "skt", "sv", "st", "kt", "resp", "cirk", "d",
]);

/** Abbreviations that may well be the last word of a sentence: a capital after them begins a new one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(["pct", "mio", "mia", "mdr", "mdrs", "kr", "mv", "m.v", "point", "lign", "sek", "m.fl", "stk"]);
