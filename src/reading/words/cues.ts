import { phraseTable } from "./phrase";
import type { Bound, Cue, Direction, Link } from "./cue";
import { measureIn } from "./measures";
import { remembered } from "./remembered";

type Entry = readonly [string, Cue];

const each = (phrases: string, cue: Cue): Entry[] => phrases.split("|").map((phrase) => [phrase, cue] as const);

const bound = (bound: Bound, flips = false, after = false, amount = false): Cue => ({
  role: "bound",
  bound,
  flips,
  after,
  amount,
});

const direction = (
  direction: Direction,
  form: "verb" | "noun" | "participle" = "verb",
  link: Link | null = null,
  saves = false,
): Extract<Cue, { role: "direction" }> => ({ role: "direction", direction, form, link, saves, measure: null });

const comparative = (direction: "down" | "up" | "improve", amount = false, counts = false): Cue => ({
  role: "comparative",
  direction,
  amount,
  counts,
});

const multiple = (change: number, counts = false): Cue => ({ role: "multiply", change, counts });

const bounds: readonly Entry[] = [
  ...each(
    "mindst|minimum|min|som minimum|som mindst|som det mindste|ikke mindre end|≥|>=|et minimum på|minimalt",
    bound("atLeast"),
  ),
  ...each(
    "over|højere end|større end|bedre end|overstige|overstiger|overstiges|overskride|overskrides|overskrider|overskredet|oversteget|>|længere end|overgå|overgår",
    bound("atLeast", true),
  ),
  ...each(
    "på eller over|holdes på eller over|på niveau med eller over|på niveau med eller højere end|på niveau med eller bedre end|lig med eller over|lig med eller større end",
    bound("atLeast"),
  ),
  ...each(
    "på eller under|holdes på eller under|på niveau med eller under|på niveau med eller lavere end|lig med eller under|lig med eller mindre end",
    bound("atMost"),
  ),
  ...each("mere end|flere end", bound("atLeast", true, false, true)),
  ...each("færre end|mindre end", bound("atMost", true, false, true)),
  ...each(
    "højst|højest|maksimalt|maksimum|maksimal|max|maks|maximalt|maximum|allerhøjst|loft på|et loft på|loft over|som maksimum|som maks|≤|<=|op til|et maksimum på",
    bound("atMost"),
  ),
  ...each("under|lavere end|kortere end|underskride|underskrides|underskrider|<|dårligere end", bound("atMost", true)),
  ...each(
    "eller derover|eller mere|eller flere|eller højere|eller bedre|eller over|og derover|og opefter|som minimum|som mindstemål",
    bound("atLeast", false, true),
  ),
  ...each(
    "eller derunder|eller mindre|eller færre|eller lavere|eller under|og derunder|eller kortere|som maksimum",
    bound("atMost", false, true),
  ),
];

const directions: readonly Entry[] = [
  ...each(
    "nedbring*|reducer*|falde|falder|mindske*|sænke*|formindske*|skære|skæres|skærer|beskære*|nedsætte*|afkorte*|forkorte*|nedtrappe*|minimere*|begrænse|begrænses|aftage*|nedskære*|dale",
    direction("down"),
  ),
  ...each(
    "faldet|mindsket|beskåret|sænket|reduceret|nedbragt|skåret|nedsat|afkortet|forkortet|reducerede|faldende|begrænset",
    direction("down", "participle"),
  ),
  ...each(
    "reduktion|reduktionen|nedgang|nedgangen|fald|et fald|mindskelse|sænkning|nedbringelse|nedsættelse|tilbagegang",
    direction("down", "noun"),
  ),
  ...each("besparelse|besparelser|besparelsen", direction("down", "noun", null, true)),
  ...each(
    "ned på|ned til|ned under|nede på|nede under|bringes ned på|bringes ned til",
    direction("down", "verb", "to"),
  ),
  ...each("ned med|ned i|ned", direction("down", "verb", "by")),
  ...each("ned fra", direction("down", "verb", "from")),
  ...each(
    "øge|øges|øger|stige|stiger|hæve|hæves|hæver|løfte|løftes|løfter|vokse|vokser|forøge*|forhøje*|udvide|udvides|udvider|styrkes|fremmes|tiltage*",
    direction("up"),
  ),
  ...each("øget|steget|hævet|løftet|vokset|udvidet|øgede|stigende|voksende", direction("up", "participle")),
  ...each(
    "stigning|stigningen|forøgelse|forhøjelse|vækst|væksten|løft|fremgang|udvidelse|øgning|øgningen",
    direction("up", "noun"),
  ),
  ...each("op på|op over|bringes op på|oppe på|oppe over", direction("up", "verb", "to")),
  ...each("op med", direction("up", "verb", "by")),
  ...each("op fra", direction("up", "verb", "from")),
  ...each("forbedre|forbedres|forbedrer|bedres", direction("improve")),
  ...each("forbedret|forbedrede", direction("improve", "participle")),
  ...each("forbedring|forbedringen", direction("improve", "noun")),
  ...each(
    "fastholde|fastholdes|fastholder|opretholde*|bevares|bibeholde*|holdes i ro|stabiliseres|holdes uændret|holdes på|forblive uændret|være uændret",
    direction("keep"),
  ),
  ...each("fastholdelse af|fastholdt", direction("keep", "noun")),
];

const multiples: readonly Entry[] = [
  ...each("halvere*|halvering|halveringen|halvér*|det halve", multiple(-50)),
  ...each("halvt så mange", multiple(-50, true)),
  ...each("halvt så *", multiple(-50)),
  ...each("fordoble*|fordobling|fordoblingen|det dobbelte", multiple(100)),
  ...each("dobbelt så mange", multiple(100, true)),
  ...each("dobbelt så *", multiple(100)),
  ...each("tredoble*|tredobling|tredoblingen", multiple(200)),
  ...each("tre gange så mange", multiple(200, true)),
  ...each("tre gange så *", multiple(200)),
  ...each("firedoble*|firdoble*|firedobling|firdobling", multiple(300)),
  ...each("femdoble*|femdobling", multiple(400)),
  ...each("tidoble*|tidobling", multiple(900)),
];

const comparatives: readonly Entry[] = [
  ...each("færre", comparative("down", true, true)),
  ...each("mindre|lavere|kortere|hurtigere", comparative("down")),
  ...each("flere", comparative("up", true, true)),
  ...each("mere|ekstra|yderligere", comparative("up", true)),
  ...each("højere|større|længere", comparative("up")),
  ...each("bedre", comparative("improve")),
];

const links: readonly Entry[] = [
  ...each("til", { role: "link", link: "to" }),
  ...each("med", { role: "link", link: "by" }),
  ...each("fra|fra at udlede|fra at bruge|fra at udgøre|fra at være", { role: "link", link: "from" }),
  ...each("til at udlede|til at bruge|til at udgøre", { role: "link", link: "to" }),
  ...each("på|om", { role: "at" }),
  ...each(
    "i forhold til|ift|i.f.t|i fht|set i forhold til|målt i forhold til|sammenlignet med|i sammenligning med|relativt til|sammenholdt med|end|holdt op mod|set i relation til|i relation til|med udgangspunkt i|fra niveauet|fra et niveau på|fra et udgangspunkt på",
    { role: "relativeTo" },
  ),
  ...each(
    "lige så * som|mindst så * som|det samme som|de samme som|på niveau med|på samme niveau som|samme niveau som|på niveauet|niveauet|udgangspunktet|niveau|samme niveau|niveau som",
    { role: "level" },
  ),
  ...each("mod|imod|over for|overfor", { role: "against" }),
  ...each("svarende til|dvs|d.v.s|det vil sige|altså|hvilket svarer til|hvilket er|det svarer til|lig med", {
    role: "equals",
  }),
  ...each(
    "var|lå|lå på|udgjorde|fik|havde|opnåede|nåede|er i dag|er nu|er i øjeblikket|ligger i dag på|udgør i dag|er det i dag|har været|viste|ligger på nuværende tidspunkt på|vil betyde|vil medføre|udgør på nuværende tidspunkt|blev|forbrugte|brugte|ligger i dag",
    { role: "was" },
  ),
  ...each("mellem|imellem|i intervallet|inden for intervallet|ligge i spændet", { role: "between" }),
  ...each("ud af|ud af en|ud af de|ud af et", { role: "outOf" }),
  ...each("hhv|henholdsvis|h.h.v|respektive|resp", { role: "respectively" }),
];

const others: readonly Entry[] = [
  ...each(
    "et niveau på|på et niveau på|niveau på|udgøre|udgør|udgøres|være|er|ligge|ligger|ligge på|ligger på|være på|bruge|bruger|anvende|ramme|nå|når|opnå|opnår|opnås|nås|holde sig|have|have en|have et|lyde på|udvise|vise|score|scorer|have været|fastsat til|sat til|fastsættes til|fastsættes",
    { role: "state", demands: false },
  ),
  ...each("måltal på|mål på|målet er|målsætning på|måltallet er", { role: "state", demands: true }),
  ...each(
    "skal|bør|har ret til|forpligter sig|forpligtet til|vil|tilstræber|tilstræbes|har som mål|har krav på|har pligt til|sigter mod|forventes|sigter efter|satser på|stilles krav om|stilles også krav om",
    { role: "must", permits: false },
  ),
  ...each("må", { role: "must", permits: true }),
  ...each("op mod|op imod|henved|tæt på|i omegnen af|i størrelsesordenen", { role: "about" }),
  ...each("ikke|aldrig|hverken", { role: "not" }),
  ...each(
    "inden for|inden|indenfor|senest|i løbet af|inden for de første|ikke senere end|inden der er gået|på under|frem mod|hen mod|frem til",
    { role: "within" },
  ),
  ...each(
    "efter|efter de første|inden for de seneste|i løbet af de seneste|gennem de seneste|over de seneste|de seneste|i løbet af de sidste|de sidste|over en periode på|i en|hver|hvert|tidligst|før|hver gang|over de næste|ældre end|yngre end|en varighed på|med en varighed på|med en varighed over|varighed over|varighed på|fyldt|født|en anciennitet på|alderen|i alderen|med en alder på",
    { role: "groupLimit" },
  ),
  ...each(
    "vægter|vægtes|vægtes med|vægtet|vægtet med|vægt på|vægt|vægtning på|spørgsmål|spørgsmålet|top|nr|nummer|kategori|kategorierne|§|§§|stk|kapitel|figur|tabel|punkt|pkt|side|fase|trin|artikel|bilag|bygning|niveau|version|model|målgruppe|område|matchgruppe|match|delmål|linje|grad|punkterne|kl|klokken|lov nr|afsnit|paragraf",
    { role: "label" },
  ),
  ...each("skala fra|skala på|skalaen fra|skalaen|skala", { role: "scale" }),
  ...each("spare|sparer|spares|effektivisere|effektiviseres|effektiviseringer for|besparelser for", { role: "save" }),
  ...each(
    "månedsvis|månedvis|månedligt|hver måned|hver eneste måned|kvartalsvis|kvartalsvist|hvert kvartal|ugentligt|hver uge|i alle måneder",
    { role: "aggregate", aggregation: "everyPeriod" },
  ),
  ...each("i gennemsnit|gennemsnit|gennemsnitlig*|gennemsnitslig*|i snit|på årsbasis i gennemsnit|årsgennemsnit*", {
    role: "aggregate",
    aggregation: "mean",
  }),
  ...each("i alt|sammenlagt|tilsammen", { role: "aggregate", aggregation: "sum" }),
  ...each("år til dato|åtd|akkumuleret|akkumulerede|akkumuleret over året|opgjort akkumuleret", {
    role: "aggregate",
    aggregation: "yearToDate",
  }),
];

/** Every cue of the language of goals. */
export const cueTable = phraseTable<Cue>([
  ...links,
  ...bounds,
  ...directions,
  ...multiples,
  ...comparatives,
  ...others,
]);

const compounds: readonly (readonly [pattern: RegExp, direction: Direction])[] = [
  [/.(?:stigning|forøgelse|vækst)(?:en)?$/, "up"],
  [/.(?:reduktion|nedgang|nedbringelse|besparelse|besparelser)(?:en|n)?$/, "down"],
  [/.forbedring(?:en)?$/, "improve"],
];

/** *Aktivitetsstigning*, *CO2-reduktion*: a compound that ends in a change. */
export const compoundChange = remembered((word): Cue | null => {
  const found = compounds.find(([pattern]) => pattern.test(word));
  return found ? { ...direction(found[1], "noun", null, word.includes("besparelse")), measure: measureIn(word) } : null;
});
