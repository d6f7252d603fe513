import { isFrom, patternOf } from "../../../src/app/sources/filePattern";

test.each([
  ["LIS-*.csv", "lis-marts-2019.CSV", true],
  ["LIS-*.csv", "LIS-.csv", true],
  ["LIS-*.csv", "LIS.csv", false],
  ["LIS-*.csv", "gammel LIS-marts.csv", false],
  ["LIS-*.csv", "LIS-marts.csv.bak", false],
  ["LIS-{måned}.csv", "LIS-marts.csv", true],
  ["*-LIS-*-endelig.csv", "2019-LIS-marts-endelig.csv", true],
  ["*-LIS-*-endelig.csv", "2019-LIS-endelig.csv", false],
  ["*ab*ba.csv", "aba.csv", false],
  ["jobindsats.csv", "Jobindsats.csv", true],
  ["jobindsats.csv", "jobindsats (1).csv", false],
  [String.raw`G:\Data\LIS-*.csv`, "LIS-marts.csv", true],
  ["LIS_Udtræk", "lis_udtræk", true],
  ["LIS_Udtræk", "LIS_Udtræk_2", false],
  ["Sygefravær.csv", "Sygefravær.csv", true],
])("»%s« is the source of »%s«: %s", (from, name, is) => {
  expect(isFrom(from, name)).toBe(is);
});

test.each([
  ["lis-april-2009.csv", "lis-*.csv"],
  ["LIS_2019M03.csv", "LIS_*.csv"],
  ["Udtræk 2019-03-31.xlsx", "Udtræk *.xlsx"],
  ["Udtræk 31-03-2019 (2).xlsx", "Udtræk *.xlsx"],
  ["Sygefravær 1. kvartal 2019.csv", "Sygefravær *.csv"],
  ["2019-03 Y07A02.csv", "* Y07A02.csv"],
  ["jobindsats.csv", "jobindsats.csv"],
  ["jobindsats (1).csv", "jobindsats.csv"],
  ["Tabel 7.csv", "Tabel 7.csv"],
  ["Opfølgning mar19.csv", "Opfølgning *.csv"],
  ["marts.csv", "marts.csv"],
  ["20190331.csv", "20190331.csv"],
])("the next file of »%s« fits »%s«", (name, pattern) => {
  expect(patternOf(name)).toBe(pattern);
});
