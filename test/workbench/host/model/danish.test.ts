import { toDanishFormula, toEnglishFormula } from "../../../../workbench/host/model/danish";

test.each<{ english: string; danish: string }>([
  { english: "=MAX(1,5)", danish: "=MAKS(1;5)" },
  { english: "=SUM(1.5,2)", danish: "=SUM(1,5;2)" },
  { english: '=MÅLOPFYLDELSE("Højst, også",17.3,18,,20)', danish: '=MÅLOPFYLDELSE("Højst, også";17,3;18;;20)' },
  { english: "=SUM({1,2;3.5,4})", danish: "=SUM({1\\2;3,5\\4})" },
  { english: '=F({"a, b","c;d";"e}",#N/A},TRUE)', danish: '=F({"a, b"\\"c;d";"e}"\\#I/T};SAND)' },
  {
    english: "=KONTRAKTSTATUS(Mål[#All],Målinger[#All],DATE(2009,3,31))",
    danish: "=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];DATO(2009;3;31))",
  },
])("$english is $danish as typed in Danish Excel", ({ english, danish }) => {
  expect([toDanishFormula(english), toEnglishFormula(danish)]).toEqual([danish, english]);
});
