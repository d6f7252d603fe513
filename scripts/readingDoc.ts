import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../src/reading/contract/readContract";
import type { DoubtCode, ReadField, ReadGoal } from "../src/reading/reading";
import { doubtTexts } from "../src/text/da/reading";
import { aggregations, changeKinds, goalForms, goalTypes, managementAreas } from "../src/text/da/terms";
import { laterRun } from "./readingFigures";

const source = "test/cases/reading/skelbaekgade-2009.txt";
const figure = (value: number | null): string =>
  value === null ? "" : value.toLocaleString("da-DK", { maximumFractionDigits: 2 });

type Row = { name: string; value: string; field: ReadField; why: (goal: ReadGoal) => string };

/** The columns of a goal in the order of the table,
with what explains a value that no words were read for. */
const columns = (goal: ReadGoal): Row[] => [
  {
    name: "Målform",
    value: goalForms[goal.form],
    field: "form",
    why: () => "en andel uden grænseord er et mindstemål",
  },
  {
    name: "Måltal",
    value: figure(goal.target),
    field: "target",
    why: ({ change, changeKind }) =>
      changeKind === "relative" && change !== null ? "udgangspunktet og ændringen" : "udgangspunktet plus ændringen",
  },
  { name: "Måltal øvre", value: figure(goal.targetUpper), field: "targetUpper", why: () => "" },
  { name: "Enhed", value: goal.unit ?? "", field: "unit", why: () => "målets eget ord: det, der tælles" },
  {
    name: "Udgangspunkt",
    value: figure(goal.baseline),
    field: "baseline",
    why: () => "regnet tilbage fra måltal og ændring",
  },
  { name: "Udgangspunkt periode", value: goal.baselinePeriod ?? "", field: "baselinePeriod", why: () => "" },
  {
    name: "Ændring",
    value:
      goal.change === null ? "" : `${figure(goal.change)} (${goal.changeKind ? changeKinds[goal.changeKind] : ""})`,
    field: "change",
    why: () => "forskellen mellem fra og til",
  },
  {
    name: "Opgørelse",
    value: aggregations[goal.aggregation],
    field: "aggregation",
    why: ({ unit }) =>
      unit === "pct." ? "en andel over året" : "det, der lægges sammen over året, eller et niveau på en dag",
  },
  { name: "Frist", value: goal.deadline ?? "", field: "deadline", why: () => "kontraktårets udgang" },
];

function words(text: string, goal: ReadGoal, field: ReadField): string | null {
  const span = goal.spans[field];
  return span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : null;
}

function rowOf(text: string, goal: ReadGoal, { name, value, field, why }: Row): string {
  const read = words(text, goal, field);
  return `| ${name} | ${value} | ${read === null ? why(goal) : `»${read}«`} |`;
}

function section(text: string, goal: ReadGoal): string {
  const type = goal.goalType ? goalTypes[goal.goalType] : "Mål";
  const doubts = goal.doubts.map(
    ({ code, figures }) => `- **Tvivl:** ${doubtTexts[code].doubt(figures.map(String))} ${doubtTexts[code].remedy}`,
  );
  return [
    `### ${type} ${goal.nr}${goal.part}`,
    "",
    `> ${goal.text}`,
    "",
    `Styringsområde: ${goal.area ? managementAreas[goal.area] : "–"}. Fokusområde: ${goal.focus ?? "–"}.`,
    "",
    "| Kolonne | Læst | Fordi der står |",
    "| --- | --- | --- |",
    ...columns(goal)
      .filter(({ value }) => value !== "")
      .map((row) => rowOf(text, goal, row)),
    ...(doubts.length > 0 ? ["", ...doubts] : []),
    "",
  ].join("\n");
}

/**
 * When each doubt arises, in the order of their codes:
 first those about the reading, then what the text leaves open.
 */
const reasons = {
  noNumber: "målet har hverken måltal eller ændring",
  directionUncertain:
    "intet ord giver retningen, og målet kendes ikke, eller ordet siger det modsatte af, hvad der er godt for målet",
  unitUncertain:
    "enheden er målets sædvanlige og står ikke i teksten, eller måltal og udgangspunkt kan ikke have samme enhed",
  severalGoals: "sætningen er delt i flere mål, eller et ubrugt tal har sit eget verbum",
  figuresDisagree: "måltal, udgangspunkt og ændring står alle, men passer ikke sammen",
  measureUnclear:
    "et tal, en frist eller et ord for retning er hverken brugt eller forklaret (som gruppe, alder, årstal, paragraf …), et tal står i en parentes eller ved et *kan*, eller intet i sætningen kræver noget",
  baselineMissing: "målet er en ændring, og udgangspunktet står ikke",
  aggregationAssumed: "opgørelsen er målets sædvanlige",
  deadlineMissing: "teksten nævner ingen tid, og kontrakten intet år",
} as const satisfies Record<DoubtCode, string>;

function doubts(): string {
  return Object.entries(reasons)
    .map(
      ([code, reason]) =>
        `| ${doubtTexts[code as DoubtCode].doubt(
          code === "figuresDisagree" ? ["44", "43,68"] : [],
          ...(code === "measureUnclear" ? ["stiger"] : []),
        )} | ${reason} |`,
    )
    .join("\n");
}

const introduction = (goals: number): string => `# Læsning af kontrakter

Programmet læser en kontrakts tekst og foreslår en række for hvert mål. Hvert felt viser de ord, det er læst fra. Det, som
teksten ikke siger, står tomt eller er nævnt som en tvivl; programmet gætter ikke i stilhed.

## Sådan læses en sætning

1. Teksten deles i ord, tal og tegn. Årstal, datoer og kvartaler bliver til tider; tal med enhed bliver til størrelser.
2. Ord, der styrer, findes i tabeller: grænser (*mindst*, *højst*, *ikke overstige*), retninger (*nedbringes*, *øges*, *forbedres*,
   *fastholdes*), forbindelser (*fra*, *til*, *med*, *ned på*),
   sammenligninger (*i forhold til*, *end*, *mod*) og gruppemærker
   (*ældre end*, *efter*, *spørgsmål*).
3. Hver størrelse får sin rolle af det, den står ved: måltal, ændring, udgangspunkt, eller blot en del af en gruppes beskrivelse, som
   i *sager over 52 uger*. Reglerne står i rækkefølge i \`src/reading/sentence/roleRules.ts\`.
4. Retningen læses af verbet, derefter af grænseordet, og til sidst af, hvad der er godt for målet (færre klager, højere tilfredshed).
   *Må* uden *ikke* er et loft. Retningen udledes aldrig af, at måltallet er mindre end udgangspunktet.
5. Måltal regnes ud fra udgangspunkt og ændring, og udgangspunktet tilbage fra måltal og ændring, når det går op (*halveres, så der højst er
   90*); gennem en afrundet procent bliver det stående tomt. Står både et tidligere tal og et måltal, er ændringen forskellen. Står alle tre, kontrolleres de.
6. Rummer en sætning flere mål, deles den ved *og*, *mens*, *heraf* eller *hhv.*, når der er et mål på begge sider. En liste som
   *15 pct. i 2014, 14 pct. i 2015 og 12 pct. i 2016* bliver til et mål for hvert tal;
   ordene før det første tal gælder for dem alle. Et gøremål med sin egen dato bliver en milepæl ved siden
   af målene med tal, og to mål med samme verbum (*både ventetiden og antallet af klager*) bliver to.
7. En sætning, der kun fortæller (*sygefraværet er faldet fra 17 til 15 dage*, *kontoret har 38 medarbejdere*) eller siger, hvordan
   målet opgøres, er ikke et mål; det, der følger efter uden eget krav, fortæller videre. Står den under overskriften *Resultatmål 1.1*, får den alligevel sin række, med en tvivl; det gør også
   en linje, der kræver noget og er nummereret, som målene er.

Ord, der betyder noget for læsningen, står i \`src/reading/words/\`. Et nyt ord er en ny linje dér.

## Sådan læses et dokument

Et dokument bliver først til afsnit: overskrifter med niveau og nummer, brødtekst, punkter, tabeller og indholdsfortegnelser.

1. **Word** læses med Words egne numre og niveauer, flettede celler, ændringer som godkendte, tekstbokse og indholdskontrol. Slettet tekst, feltkoder og
   sidehoveder er ikke tekst.
2. **PDF** læses side for side: efter mærkerne (tags), hvis de dækker 95 pct. af bogstaverne; ellers efter de streger, der er tegnet; ellers efter de hvide
   mellemrum, som linjerne har fælles. En tekst, der er trukket ud af en PDF, læses på samme måde. Sidehoveder, sidetal og noteciffre udelades. En tabel, der går over en side, er én, og en række, som
   siden deler, er én, når dens celler går videre midt i en sætning. Ord, der er delt ved linjeskift, samles. En PDF af billeder siges at være scannet.
3. **Det, der sættes ind** fra Word, Outlook, Google Docs eller en webside, læses som en fil, med overskrifter, punkter og tabeller.
4. **Tabeller** læses efter, hvad kolonnerne hedder: *Nr, Mål, Indikator, Resultatkrav, Succeskriterium, Baseline, Resultat 2018, Mål 2019,
   Måltal, Enhed, Vægt, Frist, Ansvarlig, Datakilde, Opfyldt, Delvist opfyldt*, i enhver rækkefølge og over en eller to rækker. Tallet er altid det, der
   står i målets egen celle. Et årstal før kontraktens er udgangspunktet, et senere læses ikke og nævnes. *Delvist opfyldt* giver Gul grænse. En vægt
   er aldrig et måltal. Siger intet ord, om tallet er en bund eller et loft, afgør rækkens egne tal det, med en tvivl.
   *1. halvår 2017* og *2. halvår 2017* er hver sit delmål med sin egen frist. *Resultatkrav* over ord ved siden af *Opfyldt* er det, der måles.
   *Milepæl* ved siden af *Frist* er en milepæl.
5. **Et mål med en titel** (*Mål 2.2 Verserende sager*) rummer de afsnit og tabeller, der står under den; flere mål bliver delmål. Linjerne *Indikator: …*, *Udgangspunkt: …* og
   *Måltal: …* læses som en række i en tabel.
6. Det, der har tal eller et krav og ikke gav et mål, nævnes med sin grund: indholdsfortegnelse, definition, bod, løn, følger, eksempel, vægte, et senere år, eller
   blot et afsnit, der ikke blev forstået.

En lang PDF læses side for side; panelet viser siden, og læsningen kan stoppes. Strømme i en PDF pakkes ud og tælles først, og en side, der tager over
3 sekunder, standser læsningen med en forklaring. Fodnoter og slutnoter i Word nævnes, men er aldrig mål.

\`npm run bench -- reading\` laver kontrakter i elleve former, skriver dem som tekst, HTML, Word og PDF (LibreOffice Writer og Chromium; med
mærker, med streger, med streger under rækkerne, uden streger) og tæller, hvor mange mål der læses rigtigt, og hvor meget af tabellerne der
er genskabt. Former, skrifter, liggende sider, flettede celler og sideskift følger frøet, så kontrakterne er de samme for samme frø. *Ens rækker* er
de rækker, der er læst præcis som skrevet, celle for celle; *nabopar* er en celle og den næste til højre eller nedenunder. *Læst for meget* er mål, der
ikke er skrevet. Er Writer ikke på maskinen, siger kørslen det og læser resten.

Nyeste måling: to gange fjorten kontrakter, som en anden har skrevet efter offentlige forbilleder uden at kende læseren (styrelser, buskontrakt,
gymnasium, hospital, museum, forsyning, politi, universitet, jobcenter, skole, affald, orkester …), hver som Word, PDF og tekst. Et mål er rigtigt, når målform,
måltal, enhed, udgangspunkt, ændring, Gul grænse, frist, vægt og nummer alle er det. *I stilhed* er forkert uden en tvivl; i parentes dem, hvor kun nummer eller vægt er
forkert. *Ikke læst* tæller også årstal efter kontraktens eget, som nævnes (8 i A, 5 i B). B er læst én gang, efter at fejlene i A var rettet som slags:

| Kontrakter | Format | Mål | Rigtige | I tvivl | I stilhed | Ikke læst | Læst for meget, uden og med tvivl |
| --- | --- | --- | --- | --- | --- | --- | --- |
| A, første læsning | Word | 166 | 56 (33,7 %) | 58 | 30 (11) | 22 | 3 og 26 |
| | PDF | 166 | 68 (41,0 %) | 55 | 20 (10) | 23 | 3 og 26 |
| | tekst | 150 | 43 (28,7 %) | 48 | 27 (15) | 32 | 4 og 31 |
| A, rettet | Word og PDF | 166 | 139 (83,7 %) | 11 | 0 (0) | 16 | 0 og 1 |
| | tekst | 150 | 103 (68,7 %) | 27 | 1 (1) | 19 | 0 og 5 |
| B, første læsning | Word | 162 | 39 (24,1 %) | 41 | 22 (13) | 60 | 4 og 10 |
| | PDF | 162 | 30 (18,5 %) | 47 | 22 (13) | 63 | 4 og 10 |
| | tekst | 162 | 34 (21,0 %) | 52 | 28 (15) | 48 | 4 og 25 |
| B, rettet | Word | 162 | 133 (82,1 %) | 10 | 1 (0) | 18 | 0 og 10 |
| | PDF | 162 | 123 (75,9 %) | 16 | 1 (0) | 22 | 0 og 10 |
| | tekst | 162 | 112 (69,1 %) | 21 | 3 (0) | 26 | 0 og 21 |

De rettede tal gælder kontrakter, der nu er kendt. En kontrakt i en ny form læses altså ofte som *første læsning*; det meste af det, der er forkert, har en tvivl eller nævnes.
Samme hånd skrev 160 sætninger (S, 167 mål) og siden 80 sværere (T, 78 mål). S: først 151 rigtige (90,4 %) og 3 i stilhed, rettet 162 (97,0 %) og 1. T: først 59 (75,6 %) og 2,
rettet 65 (83,3 %) og 0. Af det, der intet mål er, blev 15 i S og 9 i T læst som mål, de fleste med en tvivl; nu 3 og 6.

En anden hånd, som hverken havde set læseren eller A og B, skrev otte kontrakter af almindelige slags (resultatlønskontrakt, mål- og resultatplan, togkontrakt,
resultatplan, måloversigt; C, 71 mål) og 60 sætninger (U, 56 mål). Første læsning: C 49 rigtige (69,0 %) i alle tre formater, 2 i tvivl, 19 i stilhed, hvoraf 18 kun i nummer eller
vægt, 1 ikke læst, ingen for meget uden tvivl; U 48 rigtige (85,7 %) og 5 i stilhed. Da et kapitels nummer og *A.1* læses som nummer, er C 66 (93,0 %) og 3.

Slags, der er tilbage: en tekst trukket ud af en PDF med hver celle på sin linje, to mål med sin egen grænse i ét (*højst 7 dage i 9 ud af 10 sager*),
et udgangspunkt i linjen *Opgørelse* under en nummereret titel, en reduktion i trin (*milepælene er 0,8, 1,6 og 2,4 måneder*),
og to milepæle med hver sin *medio* og *ultimo*, som læses som én med en tvivl.

Ældre målinger: tolv, syv og fem kontrakter af andre blev ved første læsning 56,8 %, 61,7 % og 85,7 % rigtige med 8, 1 og 3 i stilhed, og deres slags fejl er
rettet. De lavede kontrakter (44, 300 mål) gav først 88,3 til 100 % efter format; siden, da de var kendt:

${laterRun}

På nye frø (33 kontrakter, 239 mål), læst én gang bagefter, var alle mål rigtige i alle formater; ens rækker var 96,7 % uden streger fra
Writer, 98,8 % med mærker og 100 % i resten. Uden streger kan en tabel, hvis celler fylder mange linjer, stadig falde fra hinanden, især hvor siden deler en række.
Formerne er skrevet af dem, der skrev læseren. Efter A, B og C læste programmet igen nye frø én gang (22 kontrakter, 192 mål): alle rigtige i tekst, HTML, Word og PDF, undtagen
fra Writer med streger under rækkerne (99,5 %) og uden streger (99,0 %); intet i stilhed, intet læst for meget; 30 ms pr. side.

## Tvivl

En tvivl følger af læsningen selv. Den vises ved rækken og koster et klik; den siger ikke, at tallet er forkert.

| Tvivl | Rejses, når |
| --- | --- |
${doubts()}

De sidste tre siger, hvad teksten lader stå åbent. De andre siger, at noget kan være læst forkert.

## Hvor godt der læses

\`npx tsx scripts/scoreReadings.ts FIL.tsv\` læser hver sætning i filen, holder målene op mod filens svar og skriver, hvor mange der er
rigtige, forkerte med en tvivl og forkerte i stilhed, for kontrakter og andre tekster og felt for felt, og hvor mange rigtige mål der
bærer en tvivl. \`--wrong\` viser hvert forkert mål, \`--doubted\` hvert rigtigt mål i tvivl. Filen har kolonnerne *id*, *slags*
(*kontrakt* eller andet), *sætning*, *målform*, *måltal*, *måltal_øvre*, *enhed*, *udgangspunkt*, *ændring* og *ændringstype*. Flere rækker
med samme id er flere mål, \`|\` skiller lige rigtige svar (i flere talfelter på samme plads), og målformen \`-\` betyder, at sætningen
intet mål rummer. Et mål er forkert, når blot ét felt er det; et mål, der ikke er læst, og et, der er læst for meget, er også forkert. Et forkert mål er i tvivl, når det bærer en
af de øverste tvivl. Sætningerne i \`test/cases/reading/\` er skrevet, før de blev læst.

Femten sæt på hver 90 til 150 sætninger er skrevet af andre, uden kendskab til læsereglerne, de fleste efter offentlige tekster. Tabellen viser, hvad
den første læsning gav. Reglerne er rettet efter hvert sæt, så tallene gælder læseren, som den var dengang; de nederste ligner mest det, en ny
tekst vil give. *Helt uden tvivl* er de forkerte, der ikke bærer nogen af de ni tvivl.

| Sæt | Mål | antal | rigtige | forkerte, i tvivl | forkerte, i stilhed | helt uden tvivl |
| --- | --- | --- | --- | --- | --- | --- |
| \`a\` | kontrakter | 52 | 41 (78,8 %) | 8 | 3 (5,8 %) | 1 |
| | andre | 53 | 39 (73,6 %) | 11 | 3 (5,7 %) | 2 |
| \`b\` | kontrakter | 51 | 39 (76,5 %) | 11 | 1 (2,0 %) | 0 |
| | andre | 57 | 52 (91,2 %) | 3 | 2 (3,5 %) | 0 |
| \`c\` | kontrakter | 69 | 61 (88,4 %) | 3 | 5 (7,2 %) | 2 |
| | andre | 56 | 49 (87,5 %) | 6 | 1 (1,8 %) | 0 |
| \`d\`, \`f\` | kontrakter | 111 | 104 (93,7 %) | 5 | 2 (1,8 %) | 2 |
| | andre | 114 | 101 (88,6 %) | 10 | 3 (2,6 %) | 2 |
| \`e\` (kun citater; gemmes ikke) | kontrakter | 54 | 45 (83,3 %) | 7 | 2 (3,7 %) | 2 |
| | andre | 59 | 49 (83,1 %) | 8 | 2 (3,4 %) | 1 |
| \`g\` | kontrakter | 63 | 52 (82,5 %) | 8 | 3 (4,8 %) | 1 |
| | andre | 57 | 48 (84,2 %) | 5 | 4 (7,0 %) | 3 |
| \`h\`, \`i\` | kontrakter | 116 | 99 (85,3 %) | 14 | 3 (2,6 %) | 2 |
| | andre | 122 | 112 (91,8 %) | 8 | 2 (1,6 %) | 1 |
| \`j\`, \`k\` | kontrakter | 160 | 143 (89,4 %) | 15 | 2 (1,2 %) | 1 |
| | andre | 87 | 74 (85,1 %) | 7 | 6 (6,9 %) | 4 |
| \`l\`, \`m\` | kontrakter | 153 | 141 (92,2 %) | 9 | 3 (2,0 %) | 1 |
| | andre | 77 | 69 (89,6 %) | 5 | 3 (3,9 %) | 1 |
| \`n\` | kontrakter | 80 | 75 (93,8 %) | 5 | 0 (0,0 %) | 0 |
| | andre | 39 | 37 (94,9 %) | 1 | 1 (2,6 %) | 1 |
| \`stranger\` | kontrakter | 184 | 158 (85,9 %) | 22 | 4 (2,2 %) | 1 |

Sættet \`stranger\` er 150 sætninger, skrevet af en, der ikke havde set læseren, og læst én gang. Efter at slagsen af fejl er rettet, læses 174 af
184 mål rigtigt (94,6 %), 10 med en tvivl og ingen i stilhed; det tal gælder sætninger, der nu er kendt. Én af de fire i stilhed var nøglens
egen: den skrev *gram* og ikke *g*.

## Fra kontrakt til projektmappe

\`rk new UD.xlsx --from KONTRAKT.docx\` skriver de læste mål i tabellen Mål og tvivlene i kolonnen *Tvivl*; Målinger er tom. Periodisering
står tom, medmindre teksten siger noget om den; så gælder standarden for målets opgørelse. En milepæl har ingen måling endnu: den er
*Afventer*, indtil dens Frist er nået, og derefter *Ikke opfyldt*, indtil
en dato eller et Ja skrives i Målinger. En kontrakt fra et
tidligere år viser derfor sine milepæle som *Ikke opfyldt* og sine andre mål som *Ingen data*.

## En kontrakt, sætning for sætning

Resultatkontrakten for Jobcenter København Skelbækgade 2009 (${goals} mål), som den læses i dag. Siden er skrevet af
\`npm run generate docs:reading\`.
`;

/** The page *docs/laesning.md*: how contracts are read, and one contract sentence by sentence. */
export function readingDoc(): string {
  const text = readFileSync(join(__dirname, "..", source), "utf8");
  const { goals } = readContract(text);
  return [introduction(goals.length), ...goals.map((goal) => section(text, goal))].join("\n");
}
