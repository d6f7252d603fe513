import { argumentsAt, withWords, wordsOf } from "./functionCalls";

/** Functions added after Excel 2007: the file stores them with a prefix, and Excel shows `#NAME?` without it. */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH
T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR
UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
const worksheetOnly = new Set(["FILTER", "SORT"]);

/** Words without a prefix in the formula that a user sees, and with one in the file. */
const kept = new Set(["ANCHORARRAY", "SINGLE"]);

/** The formula as a user sees it, without the prefixes of newer functions and of the parameters of LET and LAMBDA. */
export function withoutNewerPrefix(formula: string): string {
  if (!/_xl(fn|pm|ws)\./i.test(formula)) return formula;
  return withWords(formula.replace(/\[_xlpm\./gi, "["), ({ text }) => {
    const bare = text.replace(/^_xlfn\.(_xlws\.)?/i, "");
    return kept.has(bare.toUpperCase()) ? text : bare.replace(/^_xlpm\./i, "");
  });
}

/** The formula as the file stores it, with the prefixes that Excel wants. */
export function withNewerPrefix(formula: string): string {
  if (!/[A-Za-z]\(/.test(formula)) return formula;
  return withWords(withParameterPrefix(formula), ({ text, called }) => {
    const name = text.toUpperCase();
    if (!called) return text;
    if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`;
    return newer.has(name) ? `_xlfn.${name}` : text;
  });
}

/** The parameters that a call of LET or LAMBDA makes known: every second argument, or all but the last. */
function parametersOf(name: string, args: readonly string[]): string[] {
  const named = name === "LET" ? args.slice(0, -1).filter((_, index) => index % 2 === 0) : args.slice(0, -1);
  return named.map((arg) => arg.replace(/^\[(.*)\]$/, "$1").toUpperCase());
}

/** Gives the parameters of LET and LAMBDA their prefix, from the outermost call inwards. */
function withParameterPrefix(formula: string): string {
  const call = wordsOf(formula).find(({ text, called }) => called && /^(LET|LAMBDA)$/i.test(text));
  if (!call) return formula;
  const { args, to } = argumentsAt(formula, call.to);
  const parameters = new Set(parametersOf(call.text.toUpperCase(), args));
  const inner = withWords(formula.slice(call.to, to), ({ text }) =>
    parameters.has(text.toUpperCase()) ? `_xlpm.${text}` : text,
  );
  const optional = inner.replace(/\[\s*((?:_xlpm\.)?[\p{L}_][\p{L}\p{N}_.]*)\s*\](?=\s*,)/gu, (whole, name: string) =>
    parameters.has(name.toUpperCase()) ? `[_xlpm.${name}]` : whole,
  );
  return (
    formula.slice(0, call.from) +
    call.text.toUpperCase().replace(/^/, "_xlfn.") +
    withParameterPrefix(optional) +
    withParameterPrefix(formula.slice(to))
  );
}
