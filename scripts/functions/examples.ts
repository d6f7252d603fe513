/** What the examples of the function reference are typed into: tables of the workbook, with their headers. */
export const exampleTables: Record<"Mål" | "Målinger", (string | number)[][]> = {
  Mål: [
    ["Kontrakt", "Nr", "Styringsområde", "Fokusområde", "Mål", "Målform", "Måltal", "Måltal øvre", "Enhed", "Udgangspunkt", "Ændring", "Opgørelse"],
    ["Skelbækgade 2009", "1.2", "Indsats", "Flere ledige i job", "650 forløb i virksomheder", "Mindst", 650, "", "antal", "", "", "Sum"],
    ["Skelbækgade 2009", "1.3", "Indsats", "Flere ledige i job", "Rettidige samtaler", "Mindst", 95, "", "pct.", "", "", "Gennemsnit"],
    ["Skelbækgade 2009", "3.1", "Personale", "Attraktiv arbejdsplads", "Sygefravær", "Højst", 17.3, "", "dage pr. medarbejder", 20.4, -3.1, "Sum"],
    ["Skelbækgade 2009", "4.2", "Ressourcer", "Sikker drift", "Forbrug af midler", "Interval", 85, 100, "pct.", "", "", "Seneste"],
  ],
  Målinger: [
    ["Kontrakt", "Nr", "Periode", "Værdi"],
    ["Skelbækgade 2009", "1.2", "januar 2009", 60],
    ["Skelbækgade 2009", "1.2", "februar 2009", 55],
    ["Skelbækgade 2009", "1.2", "marts 2009", 56],
    ["Skelbækgade 2009", "1.3", "1. kvartal 2009", 94.96],
    ["Skelbækgade 2009", "3.1", "1. kvartal 2009", 4.6],
    ["Skelbækgade 2009", "4.2", "marts 2009", 84.9],
  ],
};

/** For each function, by id: formulas as typed in Danish Excel, and formulas that give its errors. */
export const exampleFormulas: Record<string, { shown: string[]; refused: string[] }> = {
  MAALOPFYLDELSE: {
    shown: [
      '=MÅLOPFYLDELSE("Mindst";95;94,96)',
      '=MÅLOPFYLDELSE("Højst";17,3;18;20,4)',
      '=MÅLOPFYLDELSE("Højst";17,3;18;20,4;;"Niveau")',
      '=MÅLOPFYLDELSE("Interval";85;84,9;;100)',
      '=MÅLOPFYLDELSE("Milepæl";;"Ja")',
      '=MÅLOPFYLDELSE(Mål[Målform];Mål[Måltal];{660;94,96;18;84,9};Mål[Udgangspunkt];Mål[Måltal øvre])',
    ],
    refused: [
      '=MÅLOPFYLDELSE("Over";95;94,96)',
      '=MÅLOPFYLDELSE("Mindst";"femoghalvfems";94,96)',
      '=MÅLOPFYLDELSE("Mindst";-5;94,96)',
      '=MÅLOPFYLDELSE("Interval";100;84,9;;85)',
      '=MÅLOPFYLDELSE("Interval";85;84,9)',
      '=MÅLOPFYLDELSE("Mindst";95;"31-12-2009")',
      '=MÅLOPFYLDELSE("Mindst";95;1/0)',
      '=MÅLOPFYLDELSE(Mål[Målform];Målinger[Værdi];1)',
      '=MÅLOPFYLDELSE("Højst";17,3;18;;;"Ændring")',
    ],
  },
  MAALSTATUS: {
    shown: [
      '=MÅLSTATUS("Mindst";95;95)',
      '=MÅLSTATUS("Mindst";95;94,96)',
      '=MÅLSTATUS("Højst";17,3;18;20,4)',
      '=MÅLSTATUS("Mindst";95;90;;;"90 %")',
      '=MÅLSTATUS("Mindst";95;"")',
      '=MÅLSTATUS("Milepæl";DATO(2009;6;30);DATO(2009;7;1))',
    ],
    refused: ['=MÅLSTATUS("Mindst";95;90;;;90)', '=MÅLSTATUS("Milepæl";;DATO(2009;7;1))', '=MÅLSTATUS("Milepæl";;"måske")'],
  },
  MAALAFVIGELSE: {
    shown: ['=MÅLAFVIGELSE("Mindst";36;38,2)', '=MÅLAFVIGELSE("Højst";17,3;18)', '=MÅLAFVIGELSE("Interval";85;84,9;100)', '=MÅLAFVIGELSE("Interval";85;92;100)'],
    refused: ['=MÅLAFVIGELSE("Mindst";"";38,2)', '=MÅLAFVIGELSE("Interval";85;92;80)'],
  },
  MAALTAL: {
    shown: ['=MÅLTAL(412854;-5;"Pct.")', '=MÅLTAL(53;10;"Pct.point")', '=MÅLTAL(20,4;-3,1;"Absolut")', '=MÅLTAL(32;0;"Pct.")'],
    refused: ['=MÅLTAL(53;10;"")', '=MÅLTAL("";10;"Pct.")', '=MÅLTAL(53;10;"procentvis")'],
  },
  PERIODEMAAL: {
    shown: [
      '=PERIODEMÅL(650;"marts 2009")',
      '=PERIODEMÅL(650;"2. kvartal 2009")',
      '=PERIODEMÅL(17,3;"juni 2009";;20,4)',
      '=PERIODEMÅL(95;"juni 2009";"Konstant")',
      '=PERIODEMÅL(650;DATO(2009;3;31))',
    ],
    refused: ['=PERIODEMÅL(650;"snart")', '=PERIODEMÅL(650;"marts 2009";"Jævnt")', '=PERIODEMÅL(650;"marts 2009";"Profil")'],
  },
  MAALPROGNOSE: {
    shown: [
      '=MÅLPROGNOSE(Målinger!C2:C4;Målinger!D2:D4;"Sum")',
      '=MÅLPROGNOSE({"januar 2009";"februar 2009";"marts 2009"};{91;92;94};"Seneste")',
      '=MÅLPROGNOSE({"1. kvartal 2009";"april 2009"};{94,96;96};"Gennemsnit")',
    ],
    refused: [
      '=MÅLPROGNOSE({"januar 2009";"februar 2009"};{60;55;56};"Sum")',
      '=MÅLPROGNOSE({"januar 2009";"engang"};{60;55};"Sum")',
      '=MÅLPROGNOSE("marts 2009";60;"Hver periode")',
      '=MÅLPROGNOSE("marts 2009";60;"Sum";2010)',
    ],
  },
  KONTRAKTSTATUS: {
    shown: ['=KONTRAKTSTATUS(HVIS(Mål[#Alle]="";"";Mål[#Alle]);Målinger[#Alle];DATO(2009;3;31))'],
    refused: [
      "=KONTRAKTSTATUS(Mål;Målinger[#Alle];DATO(2009;3;31))",
      '=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];"")',
      '=KONTRAKTSTATUS(Mål[#Alle];Målinger[#Alle];DATO(2009;3;31);"Nyropsgade 2010")',
    ],
  },
  MAALMATRIX: { shown: ["=MÅLMATRIX(Mål[#Alle])"], refused: ["=MÅLMATRIX(Målinger[#Alle])"] },
  MAALFORKLARING: {
    shown: [
      '=MÅLFORKLARING("Mindst";95;94,96;;;"pct.")',
      '=MÅLFORKLARING("Højst";17,3;18;20,4;;"dage pr. medarbejder")',
      '=MÅLFORKLARING("Interval";85;84,9;;100;"pct.")',
      '=MÅLFORKLARING("Milepæl";DATO(2009;6;30);DATO(2009;7;1))',
    ],
    refused: ['=MÅLFORKLARING("";95;94,96)'],
  },
};
