import { forecastFromCells } from "./forecastFromCells";
import { degreesFromCells, deviationsFromCells, explanationsFromCells, statusesFromCells } from "./goalAnswers";
import { inCell, inCellLater } from "./inCell";
import { periodTargetsFromCells } from "./periodTargetsFromCells";
import { targetsFromCells } from "./targetsFromCells";

/** The functions over whole tables, with their sentences, fetched when the first cell has one. */
const overTables = () => import(/* webpackChunkName: "tableFunctions" */ "./tableFunctions");

/**
 * Målopfyldelsen som grad: 1 er 100 %. Tom, når der ikke er noget tal.
 * @customfunction MAALOPFYLDELSE MÅLOPFYLDELSE
 * @param målform Mindst, Højst, Interval eller Milepæl.
 * @param måltal Årets måltal. Ved interval den nedre grænse, ved milepæl fristen.
 * @param faktisk Årets tal. Ved milepæl Ja, Nej eller datoen.
 * @param [udgangspunkt] Tallet, der ændres fra. Tomt, når der ikke er et.
 * @param [måltal_øvre] Den øvre grænse, kun ved interval.
 * @param [metode] Niveau eller Ændring. Tom: Ændring, når der er et udgangspunkt og en ændring.
 * @returns Graden, fx 0,96.
 * @remarks Står målform, måltal og faktisk tomme, er svaret tomt, så formlen kan fyldes ned forbi den sidste række. En
 * tom celle i faktisk kan Excel give videre som 0, og 0 er et tal: skriv HVIS(C2="";"";C2) i stedet for C2, hvis tal
 * kan mangle, og gør det samme ved et måltal, der kan mangle. Er målformen Mindst og måltallet 0, skrives nullet som
 * tekst: '0. Et udgangspunkt på 0 regnes som tomt, undtagen når metode er Ændring; graden er den samme.
 */
export function degreeOfFulfilment(
  målform: unknown[][],
  måltal: unknown[][],
  faktisk: unknown[][],
  udgangspunkt?: unknown[][],
  måltal_øvre?: unknown[][],
  metode?: unknown[][],
): unknown[][] {
  return inCell(() =>
    degreesFromCells({
      form: målform,
      target: måltal,
      actual: faktisk,
      baseline: udgangspunkt,
      targetUpper: måltal_øvre,
      method: metode,
    }),
  );
}

/**
 * Målets status, som den er ved årets udgang: Opfyldt, Delvist opfyldt, Ikke opfyldt eller Ingen data.
 * @customfunction MAALSTATUS MÅLSTATUS
 * @param målform Mindst, Højst, Interval eller Milepæl.
 * @param måltal Årets måltal. Ved interval den nedre grænse, ved milepæl fristen.
 * @param faktisk Årets tal. Ved milepæl Ja, Nej eller datoen.
 * @param [udgangspunkt] Tallet, der ændres fra. Tomt, når der ikke er et.
 * @param [måltal_øvre] Den øvre grænse, kun ved interval.
 * @param [gul_grænse] Fra hvilken grad et mål, der ikke er nået, er delvist opfyldt, fx 90 %. Tom: 50 % af en aftalt ændring, ellers ingen.
 * @returns Statusordet.
 * @remarks Svarer som arket Status gør, når fristen er nået, og med de grænser, der gælder, når tabellen Indstillinger
 * ikke er ændret. En tom celle i faktisk kan Excel give videre som 0: skriv HVIS(C2="";"";C2), så svaret bliver Ingen
 * data, og gør det samme ved et måltal, der kan mangle. Er målformen Mindst og måltallet 0, skrives nullet som tekst:
 * '0. Et udgangspunkt på 0 og en gul grænse på 0 regnes som tomme.
 */
export function statusOfGoal(
  målform: unknown[][],
  måltal: unknown[][],
  faktisk: unknown[][],
  udgangspunkt?: unknown[][],
  måltal_øvre?: unknown[][],
  gul_grænse?: unknown[][],
): unknown[][] {
  return inCell(() =>
    statusesFromCells({
      form: målform,
      target: måltal,
      actual: faktisk,
      baseline: udgangspunkt,
      targetUpper: måltal_øvre,
      partlyMetFrom: gul_grænse,
    }),
  );
}

/**
 * Afvigelsen fra måltallet i målets egen enhed: plus er bedre end måltallet, minus er dårligere.
 * @customfunction MAALAFVIGELSE MÅLAFVIGELSE
 * @param målform Mindst, Højst, Interval eller Milepæl.
 * @param måltal Årets måltal. Ved interval den nedre grænse.
 * @param faktisk Årets tal.
 * @param [måltal_øvre] Den øvre grænse, kun ved interval.
 * @returns Afvigelsen, fx -0,7. 0 inden for et interval, tom ved milepæl.
 * @remarks Tom, når faktisk er tom. En tom celle i faktisk kan Excel give videre som 0: skriv HVIS(C2="";"";C2), hvis
 * tal kan mangle.
 */
export function deviationFromTarget(
  målform: unknown[][],
  måltal: unknown[][],
  faktisk: unknown[][],
  måltal_øvre?: unknown[][],
): unknown[][] {
  return inCell(() =>
    deviationsFromCells({ form: målform, target: måltal, actual: faktisk, targetUpper: måltal_øvre }),
  );
}

/**
 * Måltallet, der følger af et udgangspunkt og en aftalt ændring.
 * @customfunction MAALTAL MÅLTAL
 * @param udgangspunkt Tallet, der ændres fra.
 * @param ændring Den aftalte ændring. Minus er et fald, 0 betyder, at niveauet fastholdes.
 * @param ændringstype Pct. af udgangspunktet, Pct.point eller Absolut i målets enhed.
 * @returns Måltallet.
 * @remarks Ændringen 0 giver udgangspunktet. Er ændringen i pct., regnes et udgangspunkt på 0 som et, der mangler.
 */
export function targetFromBaseline(
  udgangspunkt: unknown[][],
  ændring: unknown[][],
  ændringstype: unknown[][],
): unknown[][] {
  return inCell(() => targetsFromCells({ baseline: udgangspunkt, change: ændring, changeKind: ændringstype }));
}

/**
 * Det, der forventes nået ved udgangen af en periode i året.
 * @customfunction PERIODEMAAL PERIODEMÅL
 * @param måltal Måltallet for hele året.
 * @param periode Fx marts 2009, 2009-03, 1. kvartal 2009, uge 12 2009, 2009 eller en dato.
 * @param [periodisering] Lineær, Konstant eller Ultimo. Tom: følger af opgørelsen.
 * @param [udgangspunkt] Tallet, der ændres fra. Tomt, når der ikke er et.
 * @param [opgørelse] Sum, Gennemsnit, Seneste, År til dato, Hver periode eller Afvigelse. Tom: Seneste med udgangspunkt, ellers Sum.
 * @param [fra] Kontraktens første dag, når den ikke følger kalenderåret, fx 01-08-2023.
 * @returns Det forventede tal. Tom ved Ultimo, indtil året er gået.
 * @remarks Året er det, perioden ligger i, eller de tolv måneder fra fra. Målet gælder hele året. Et udgangspunkt på 0 regnes som tomt. Mål, der
 * følger en profil, vises på arket Status.
 */
export function expectedByPeriod(
  måltal: unknown[][],
  periode: unknown[][],
  periodisering?: unknown[][],
  udgangspunkt?: unknown[][],
  opgørelse?: unknown[][],
  fra?: unknown[][],
): unknown[][] {
  const given = { target: måltal, period: periode, pacing: periodisering, baseline: udgangspunkt };
  return inCell(() => periodTargetsFromCells({ ...given, aggregation: opgørelse, from: fra }));
}

/**
 * Prognosen for årets tal, ud fra de perioder, der er gået.
 * @customfunction MAALPROGNOSE MÅLPROGNOSE
 * @param perioder Perioderne, fx januar 2009 til marts 2009.
 * @param værdier Periodernes tal, i et lige så stort område. Tomme celler og nuller til sidst tæller ikke med.
 * @param opgørelse Sum, Gennemsnit, Seneste eller År til dato.
 * @param [år] Året, prognosen gælder, fx 2009 eller skoleåret 2023/24. Tomt: året for den seneste periode med et tal.
 * @returns Prognosen for årets tal.
 * @remarks Prognosen er beregnet, som den var ved udgangen af den seneste periode med et tal. Nuller til sidst i
 * værdier regnes som måneder uden tal endnu, fordi Excel kan give en tom celle videre som 0; er det sidste tal virkelig
 * 0, så skriv det som tekst: '0.
 */
export function forecastOfYear(
  perioder: unknown[][],
  værdier: unknown[][],
  opgørelse: unknown[][],
  år?: unknown[][],
): unknown[][] {
  return inCell(() => forecastFromCells({ periods: perioder, values: værdier, aggregation: opgørelse, year: år }));
}

/**
 * Status for alle mål i én tabel, regnet ud fra tabellerne Mål og Målinger.
 * @customfunction KONTRAKTSTATUS
 * @param mål Målene med overskrifter: Mål[#Alle].
 * @param målinger Målingerne med overskrifter: Målinger[#Alle].
 * @param statusdato Den dag, status opgøres. Kun perioder, der er slut, tæller med.
 * @param [kontrakt] Kontraktens navn. Tomt: alle kontrakter.
 * @param [kontrakter] Kontrakterne med overskrifter: Kontrakter[#Alle], når de ikke følger kalenderåret.
 * @returns En tabel med en række for hvert mål eller delmål.
 * @remarks Én formel for hele projektmappen. Overskrifterne er dem, som Opret ark laver; kolonnerne må stå i en anden
 * rækkefølge, og de, der ikke bruges, må mangle. Kontraktens år læses af Kontrakter, af dens navn eller af målenes
 * frist. Grænserne er dem, der gælder, når Indstillinger ikke er ændret. Rækker med fejl nævnes nederst. Tomme celler
 * kan Excel give videre som 0. Står en måling eller et måltal tomt, eller er et udgangspunkt virkelig 0, så skriv
 * HVIS(Mål[#Alle]="";"";Mål[#Alle]) og HVIS(Målinger[#Alle]="";"";Målinger[#Alle]) i stedet for Mål[#Alle] og
 * Målinger[#Alle]; så ses forskellen. Ellers står det tomt, der afhænger af den, og Forklaring nævner rækken, regnet
 * fra den første under overskrifterne; et udgangspunkt på 0 regnes som tomt.
 */
export function statusOfContracts(
  mål: unknown[][],
  målinger: unknown[][],
  statusdato: unknown[][],
  kontrakt?: unknown[][],
  kontrakter?: unknown[][],
): Promise<unknown[][]> {
  const tables = { goals: mål, measurements: målinger, contracts: kontrakter };
  return inCellLater(overTables, ({ statusTableFromCells }) =>
    statusTableFromCells({ ...tables, asOf: statusdato, contract: kontrakt }),
  );
}

/**
 * Antal mål fordelt på fokusområder og styringsområder, som kontrakternes figur 1.
 * @customfunction MAALMATRIX MÅLMATRIX
 * @param mål Målene med overskrifter: Mål[#Alle].
 * @param [kontrakt] Kontraktens navn. Tomt: alle kontrakter.
 * @returns En tabel med antal mål og sammentællinger.
 * @remarks Et mål med flere delmål tælles én gang. Fokusområderne står i den rækkefølge, de har i Mål.
 */
export function matrixOfGoals(mål: unknown[][], kontrakt?: unknown[][]): Promise<unknown[][]> {
  return inCellLater(overTables, ({ matrixFromCells }) => matrixFromCells({ goals: mål, contract: kontrakt }));
}

/**
 * Én sætning, der forklarer målopfyldelsen med tallene i.
 * @customfunction MAALFORKLARING MÅLFORKLARING
 * @param målform Mindst, Højst, Interval eller Milepæl.
 * @param måltal Årets måltal. Ved interval den nedre grænse, ved milepæl fristen.
 * @param faktisk Årets tal. Ved milepæl Ja, Nej eller datoen.
 * @param [udgangspunkt] Tallet, der ændres fra. Tomt, når der ikke er et.
 * @param [måltal_øvre] Den øvre grænse, kun ved interval.
 * @param [enhed] Målets enhed, fx pct. eller dage pr. medarbejder.
 * @returns Sætningen.
 * @remarks Den er dannet af de samme tal som målopfyldelsen. Står målform, måltal og faktisk tomme, er svaret tomt.
 */
export function explanationOfGoal(
  målform: unknown[][],
  måltal: unknown[][],
  faktisk: unknown[][],
  udgangspunkt?: unknown[][],
  måltal_øvre?: unknown[][],
  enhed?: unknown[][],
): unknown[][] {
  return inCell(() =>
    explanationsFromCells({
      form: målform,
      target: måltal,
      actual: faktisk,
      baseline: udgangspunkt,
      targetUpper: måltal_øvre,
      unit: enhed,
    }),
  );
}

CustomFunctions.associate({
  MAALOPFYLDELSE: degreeOfFulfilment,
  MAALSTATUS: statusOfGoal,
  MAALAFVIGELSE: deviationFromTarget,
  MAALTAL: targetFromBaseline,
  PERIODEMAAL: expectedByPeriod,
  MAALPROGNOSE: forecastOfYear,
  KONTRAKTSTATUS: statusOfContracts,
  MAALMATRIX: matrixOfGoals,
  MAALFORKLARING: explanationOfGoal,
});
