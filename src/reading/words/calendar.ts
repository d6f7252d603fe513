/** Month names and their abbreviations (1–12). */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "januar|jan",
    "februar|feb",
    "marts|mar",
    "april|apr",
    "maj",
    "juni|jun",
    "juli|jul",
    "august|aug",
    "september|sep|sept",
    "oktober|okt",
    "november|nov",
    "december|dec",
  ].flatMap((names, index) => names.split("|").map((name): [string, number] => [name, index + 1])),
);

/** Words before a four-digit number that make it a year. */
export const beforeYear: ReadonlySet<string> = new Set(
  "i ultimo primo medio inden senest fra til siden efter før end år året ift med mod pr for af kvartal halvår sommeren efteråret foråret vinteren og udgangen starten slutningen begyndelsen niveauet skoleåret perioden kalenderåret budgetåret finansåret kontraktåret årene resultatkontrakt budget aftale ( - – / ,".split(
    " ",
  ),
);

/** How a point in time is named, and whether it is the period's last day. */
export const periodEdges: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["ultimo", "end"],
  ["primo", "start"],
  ["medio", "middle"],
  ["udgangen", "end"],
  ["slutningen", "end"],
  ["begyndelsen", "start"],
  ["starten", "start"],
  ["udgang", "end"],
  ["midten", "middle"],
]);

/** Times that name no year: *i dag*, *sidste år*. They date a baseline, never a deadline. */
export const presentTimes: readonly string[] = [
  "i dag",
  "i år",
  "sidste år",
  "i fjor",
  "nu",
  "i øjeblikket",
  "på nuværende tidspunkt",
  "året før",
  "dagens niveau",
  "nuværende",
  "aktuelt",
];
/** Of these, the ones that are over. */
export const overTimes: readonly string[] = ["sidste år", "i fjor", "året før"];
/** *Næste år*: ahead, but of no known year. */
export const comingTimes: readonly string[] = [
  "næste år",
  "det kommende år",
  "de kommende år",
  "årets udgang",
  "årets slutning",
  "året",
];
