const ones: readonly (readonly [string, number])[] = [
  ["nul", 0],
  ["to", 2],
  ["tre", 3],
  ["fire", 4],
  ["fem", 5],
  ["seks", 6],
  ["syv", 7],
  ["otte", 8],
  ["ni", 9],
];
const single: readonly (readonly [string, number])[] = [...ones, ["et", 1], ["en", 1]];
const teens: readonly (readonly [string, number])[] = [
  ["ti", 10],
  ["elleve", 11],
  ["tolv", 12],
  ["tretten", 13],
  ["fjorten", 14],
  ["femten", 15],
  ["seksten", 16],
  ["sytten", 17],
  ["atten", 18],
  ["nitten", 19],
];
const tens: readonly (readonly [string, number])[] = [
  ["tyve", 20],
  ["tredive", 30],
  ["fyrre", 40],
  ["halvtreds", 50],
  ["tres", 60],
  ["halvfjerds", 70],
  ["firs", 80],
  ["halvfems", 90],
  ["hundrede", 100],
];
const compounds = tens.flatMap(([ten, value]) =>
  single.map(([one, add]): readonly [string, number] => [`${one}og${ten}`, value + add]),
);

/** Numbers in words (*talord*), *halvanden* and *femogtyve* among them. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones,
  ...teens,
  ...tens,
  ...compounds,
  ["halvanden", 1.5],
  ["halvandet", 1.5],
  ["hundred", 100],
  ["tusind", 1000],
  ["tusinde", 1000],
  ["millioner", 1e6],
  ["milliarder", 1e9],
]);

/** *En*, which is a number only where a unit, a scale or a limit says so. */
export const articleOnes: ReadonlySet<string> = new Set(["en", "et", "én", "ét", "één", "èn", "èt"]);

/** What multiplies the number before it: *1,2 mio.* */
export const scales: ReadonlyMap<string, number> = new Map([
  ["mio", 1e6],
  ["million", 1e6],
  ["millioner", 1e6],
  ["mia", 1e9],
  ["milliard", 1e9],
  ["milliarder", 1e9],
  ["tusind", 1000],
  ["tusinde", 1000],
  ["t.kr", 1000],
  ["tkr", 1000],
  ["hundrede", 100],
]);

/** Scales that are an amount of money by themselves: *750 t.kr.* */
export const moneyScales: ReadonlySet<string> = new Set(["t.kr", "tkr"]);

/** Parts of a whole after a counting word: *en tredjedel*, *tre fjerdedele*. */
export const fractionParts: ReadonlyMap<string, number> = new Map(
  [
    ["halv", 2],
    ["tredjedel", 3],
    ["fjerdedel", 4],
    ["kvart", 4],
    ["femtedel", 5],
    ["sjettedel", 6],
    ["syvendedel", 7],
    ["ottendedel", 8],
    ["tiendedel", 10],
    ["tyvendedel", 20],
  ].flatMap(([word, part]): [string, number][] =>
    ["", "e", "en", "ene"].map((ending) => [`${String(word)}${ending}`, Number(part)]),
  ),
);

/** *Hver tredje*: one of so many. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["anden", 2],
  ["andet", 2],
  ["tredje", 3],
  ["fjerde", 4],
  ["femte", 5],
  ["sjette", 6],
  ["syvende", 7],
  ["ottende", 8],
  ["niende", 9],
  ["tiende", 10],
  ["tyvende", 20],
]);

/** Words that are a share by themselves. */
export const wholeShares: ReadonlyMap<string, number> = new Map([
  ["halvdelen", 50],
  ["halvparten", 50],
  ["alle", 100],
  ["samtlige", 100],
  ["ingen", 0],
  ["intet", 0],
]);
