import { danishNumbers, formatNumber } from "./numbers";

const number = (value: number): string => formatNumber(value, 2);
const share = (degree: number): string => danishNumbers.formatPercent(degree * 100, 1);

/** What a field of a goal means, in two sentences and an example with the goal's own figures. */
export const fieldHelp = {
  open: (field: string) => `Hvad er ${field}?`,
  aggregation: (figures: readonly number[], sum: number, mean: number, latest: number) =>
    `Opgørelse er, hvordan årets målinger bliver til ét tal. Sum lægger dem sammen, Gennemsnit deler summen med antallet, og Seneste bruger den sidste. Fx giver ${figures.map(number).join(", ")}: Sum ${number(sum)}, Gennemsnit ${number(mean)}, Seneste ${number(latest)}.`,
  pacing: (target: number, half: number) =>
    `Periodisering er, hvad der forventes, mens året løber. Lineær går jævnt mod måltallet, Konstant kræver det hele vejen, Profil følger jeres egne trin, og Ultimo venter til årets udgang. Fx forventer Lineær ${number(half)} midt på året, når måltallet er ${number(target)}; Konstant forventer ${number(target)}.`,
  method: (from: number, to: number, figure: number, level: number, change: number) =>
    `Metode er, hvad målopfyldelsen regnes af. Niveau holder tallet mod måltallet, og Ændring viser, hvor stor en del af den aftalte ændring der er nået. Fx er ${number(figure)}, når målet går fra ${number(from)} til ${number(to)}, ${share(level)} som Niveau og ${share(change)} som Ændring.`,
  partlyMetFrom: (target: number, limit: number, at: number) =>
    `Gul grænse er den målopfyldelse, hvor et mål, der ikke er nået, skifter fra »I risiko« til »Bagud«. Er feltet tomt, gælder grænsen på skærmen Indstillinger. Fx går den ved ${number(at)}, når måltallet er ${number(target)} og grænsen ${share(limit)}.`,
  changeKind: (from: number, change: number, relative: number, absolute: number) =>
    `Ændringstype er, hvad ændringen måles i. Pct. regnes af udgangspunktet; Pct.point og Absolut lægges til det. Fx bliver ${number(from)} med ændringen ${number(change)} til ${number(relative)} som Pct. og til ${number(absolute)} som Absolut.`,
} as const;
