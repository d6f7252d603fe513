import type { TableRow } from "../../../src/domain/document/blocks";
import { alignedTables, hasColumns } from "../../../src/files/documents/pdfColumns";
import { flowBlocks, joinedPages, withoutFurniture } from "../../../src/files/documents/pdfFlow";
import { ruledTables } from "../../../src/files/documents/pdfGrid";
import { type Piece, cellText, joinedLines, linesOfPieces, piecesOf } from "../../../src/files/documents/pdfPieces";
import { type Rule, rulesOf } from "../../../src/files/documents/pdfRules";
import { taggedBlocks } from "../../../src/files/documents/pdfTags";

/** A piece of 11-point text, 5.5 points a letter. */
const piece = (text: string, x: number, y: number, size = 11, mcid: string | null = null): Piece => ({
  text,
  x,
  y,
  width: text.length * 5.5 * (size / 11),
  size,
  mcid,
});
const across = (at: number, from = 50, to = 350): Rule => ({ isVertical: false, at, from, to });
const down = (at: number, from = 600, to = 700): Rule => ({ isVertical: true, at, from, to });
const texts = (rows: readonly TableRow[] | undefined) => rows?.map((row) => row.map((cell) => cell?.text ?? null));

describe("a page's drawing is looked at only where its text stands in columns", () => {
  // A piece of eight letters from 50 ends at 94; 2.75 points are a quarter of its height.
  test.each([
    ["prose of one piece a line", [piece("Sagerne afgøres", 50, 700), piece("til tiden.", 50, 686)], false],
    ["words as near as a space", [piece("Indsats.", 50, 700), piece("Sagerne", 96.7, 700)], false],
    ["a gap wider than a space", [piece("Indsats.", 50, 700), piece("90 pct.", 96.8, 700)], true],
    ["a point's mark", [piece("•", 50, 700), piece("Sagerne afgøres", 68, 700)], false],
    ["a row's number", [piece("1", 50, 700), piece("Sagerne afgøres", 68, 700)], true],
    ["one piece below another", [piece("Indsats.", 50, 700), piece("90 pct.", 150, 680)], false],
  ])("%s", (_name, pieces, expected) => expect(hasColumns(pieces)).toBe(expected));
});

describe("ruled lines", () => {
  const codes = {
    save: 1,
    restore: 2,
    transform: 3,
    paintFormXObjectBegin: 4,
    paintFormXObjectEnd: 5,
    constructPath: 6,
    stroke: 7,
    closeStroke: 8,
    fill: 9,
    eoFill: 10,
    fillStroke: 11,
    eoFillStroke: 12,
    closeFillStroke: 13,
    closeEOFillStroke: 14,
  };
  const path = (paint: number, ...numbers: number[]): [number, unknown] => [
    6,
    [paint, [Float32Array.from(numbers)], null],
  ];
  const box = (x: number, y: number, wide: number, high: number): number[] => [
    0,
    x,
    y,
    1,
    x + wide,
    y,
    1,
    x + wide,
    y + high,
    1,
    x,
    y + high,
    4,
  ];
  const found = (...drawn: [number, unknown][]) =>
    rulesOf({ fnArray: drawn.map(([fn]) => fn), argsArray: drawn.map(([, args]) => args) }, codes);

  test.each<[name: string, drawn: [number, unknown][], rules: Rule[]]>([
    ["a stroke", [path(7, 0, 50, 700, 1, 350, 700)], [across(700)]],
    ["a thin filled box", [path(9, ...box(50, 699.5, 300, 1))], [across(700)]],
    ["a stroked box is four", [path(7, ...box(50, 600, 300, 100))], [across(600), across(700), down(50), down(350)]],
    [
      "a filled box has edges where nothing is ruled",
      [path(9, ...box(50, 600, 300, 100))],
      [across(600), across(700), down(50), down(350)],
    ],
    ["but not beside rules", [path(9, ...box(50, 600, 300, 100)), path(7, 0, 50, 700, 1, 350, 700)], [across(700)]],
    [
      "drawn cell by cell it is one",
      [path(7, 0, 50, 700, 1, 200, 700), path(7, 0, 201, 700, 1, 350, 700)],
      [across(700)],
    ],
    [
      "moved and scaled",
      [[1, null], [3, [2, 0, 0, 2, 50, 0]], path(7, 0, 0, 350, 1, 150, 350), [2, null]],
      [across(700)],
    ],
    ["within a form", [[4, [[1, 0, 0, 1, 50, 0], null]], path(7, 0, 0, 700, 1, 300, 700), [5, null]], [across(700)]],
    ["a clip is not drawn", [path(28, ...box(50, 600, 300, 100))], []],
    ["a slanting stroke is none", [path(7, 0, 50, 700, 1, 350, 720)], []],
  ])("%s", (_name, drawn, rules) => expect(found(...drawn)).toEqual(rules));
});

describe("a ruled table", () => {
  const grid = [across(700), across(680), across(640), across(600), down(50), down(150), down(350)];
  const pieces = [
    piece("Mål", 55, 685),
    piece("Krav", 155, 685),
    piece("Klager", 55, 665),
    piece("Højst 30", 155, 665),
    piece("i 2019", 155, 652),
    piece("Svartid", 55, 625),
    piece("Højst 4 minutter", 155, 625),
    piece("Uden for tabellen", 55, 560),
  ];
  test("has a cell for each place, its lines joined", () =>
    expect(texts(ruledTables(grid, pieces)[0]?.rows)).toEqual([
      ["Mål", "Krav"],
      ["Klager", "Højst 30 i 2019"],
      ["Svartid", "Højst 4 minutter"],
    ]));
  test("a missing inner rule makes one cell of two", () =>
    expect(ruledTables([...grid.slice(0, 5), down(150, 600, 680), down(350)], pieces)[0]?.rows[0]?.[0]).toEqual({
      text: "Mål Krav",
      columns: 2,
      rows: 1,
    }));
  test("text that crosses a rule is cut at the nearest space", () =>
    expect(
      texts(ruledTables(grid, [...pieces.slice(2), piece("Indikator       Krav 2019", 55, 685)])[0]?.rows)?.[0],
    ).toEqual(["Indikator", "Krav 2019"]));
  test("two rules are no table", () => expect(ruledTables([across(700), down(50)], pieces)).toEqual([]));
});

describe("aligned columns without rules", () => {
  const line = (y: number, ...cells: [string, number][]): Piece[] => cells.map(([text, x]) => piece(text, x, y));
  test("lines that share white rivers are rows; a line of one column goes on with its cell", () =>
    expect(
      texts(
        alignedTables(
          [
            ...line(700, ["Indikator", 50], ["2018", 250], ["2019", 330]),
            ...line(680, ["Andel rettidige svar", 50], ["84", 250], ["90", 330]),
            ...line(667, ["på klager", 50]),
            ...line(647, ["Antal klager", 50], ["46", 250], ["40", 330]),
          ],
          [],
        )[0]?.rows,
      ),
    ).toEqual([
      ["Indikator", "2018", "2019"],
      ["Andel rettidige svar på klager", "84", "90"],
      ["Antal klager", "46", "40"],
    ]));
  test("rules below the rows tell where they end", () =>
    expect(
      texts(
        alignedTables(
          [
            ...line(700, ["Mål", 50], ["Krav", 250]),
            ...line(680, ["Kort svartid", 50], ["Højst 4", 250]),
            ...line(667, ["på telefon", 50], ["minutter", 250]),
            ...line(654, ["Klager", 50], ["Højst 30", 250]),
          ],
          [across(690), across(661), across(650)],
        )[0]?.rows,
      ),
    ).toEqual([
      ["Mål", "Krav"],
      ["Kort svartid på telefon", "Højst 4 minutter"],
      ["Klager", "Højst 30"],
    ]));
  test("a row beside a cell that is merged downwards is a row of its own where every column begins anew", () =>
    expect(
      texts(
        alignedTables(
          [
            ...line(700, ["Mål", 50], ["Indikator", 150], ["Krav", 300]),
            ...line(687, ["Service", 50], ["Klager", 150], ["Højst 30", 300]),
            ...line(674, ["Svartid på", 150], ["Højst 4", 300]),
            ...line(661, ["telefon", 150], ["minutter", 300]),
            ...line(648, ["Drift", 50], ["Sygefravær", 150], ["Højst 9", 300]),
          ],
          [],
        )[0]?.rows,
      ),
    ).toEqual([
      ["Mål", "Indikator", "Krav"],
      ["Service", "Klager", "Højst 30"],
      ["", "Svartid på telefon", "Højst 4 minutter"],
      ["Drift", "Sygefravær", "Højst 9"],
    ]));
  test("a word that is broken in a narrow column is whole; a new word is not joined", () =>
    expect(
      texts(
        alignedTables(
          [
            ...line(700, ["Mål", 50], ["Udgangs", 150], ["Ansvarlig", 300]),
            ...line(687, ["punkt", 150]),
            ...line(660, ["Klager", 50], ["30", 150], ["Drift", 300]),
            ...line(647, ["fra borgere", 50], ["sager", 300]),
            ...line(620, ["Svartid", 50], ["4", 150], ["HR", 300]),
          ],
          [],
        )[0]?.rows,
      ),
    ).toEqual([
      ["Mål", "Udgangspunkt", "Ansvarlig"],
      ["Klager fra borgere", "30", "Drift sager"],
      ["Svartid", "4", "HR"],
    ]));
  test("two lines are no table", () =>
    expect(alignedTables([...line(700, ["a", 50], ["b", 250]), ...line(680, ["c", 50], ["d", 250])], [])).toEqual([]));
});

describe("text in paragraphs", () => {
  const kinds = (pieces: Piece[]) =>
    flowBlocks(pieces, [], 11, 1).map((block) => ("text" in block ? `${block.kind}: ${block.text}` : block.kind));
  test("full lines go on; a short one ends its paragraph", () =>
    expect(
      kinds([
        piece("Sygefraværet skal nedbringes fra ni til otte dage i", 50, 700),
        piece("2019.", 50, 687),
        piece("Klager må højst være 40.", 50, 674),
      ]),
    ).toEqual([
      "paragraph: Sygefraværet skal nedbringes fra ni til otte dage i 2019.",
      "paragraph: Klager må højst være 40.",
    ]));
  test("larger letters are a heading, dots a contents list", () =>
    expect(kinds([piece("1. Service", 50, 700, 16), piece("Mål 1 Klager ........ 3", 50, 670)])).toEqual([
      "heading: Service",
      "contents: Mål 1 Klager",
    ]));
  test.each([
    [["Sagsbehand-", "lingstid"], "Sagsbehandlingstid"],
    [["resultat-", "og indsatsmål"], "resultat- og indsatsmål"],
    [["kort-", "samt langtidsfravær"], "kort- samt langtidsfravær"],
    [["ikke-", "vestlige"], "ikke- vestlige"],
  ])("%j → %s", (lines, whole) => expect(joinedLines(lines)).toBe(whole));
  test("a raised mark is a note's; m² is a unit", () =>
    expect(
      linesOfPieces([
        piece("Klager", 50, 700),
        piece("1", 84, 705, 7),
        piece("30 m", 120, 700),
        piece("2", 142, 705, 7),
      ])[0]?.text,
    ).toBe("Klager 30 m2"));
  test("a word that fills its narrow cell and is broken without a hyphen is whole", () =>
    expect(cellText([piece("sagsbehandli", 50, 700), piece("ng", 50, 687), piece("af klager", 50, 674)], 117)).toBe(
      "sagsbehandling af klager",
    ));
  test.each([
    ["pr. medarbejder", "Sygefraværsdage pr. medarbejder"],
    ["med løn", "Sygefraværsdage med løn"],
    ["medløn", "Sygefraværsdagemedløn"],
  ])("a long word that fills its cell is not joined with a small one below it: %s", (below, text) =>
    expect(cellText([piece("Sygefraværsdage", 50, 700), piece(below, 50, 687)], 133)).toBe(text),
  );
});

describe("pages", () => {
  const table = (...rows: string[][]) => ({
    kind: "table" as const,
    headRows: 0,
    page: null,
    rows: rows.map((row) => row.map((text) => ({ text, columns: 1, rows: 1 }))),
  });
  test("a table that goes on over a page is one, its repeated head dropped, and each row knows its page", () =>
    expect(
      joinedPages([
        [{ ...table(["Mål", "Krav"], ["Klager", "30"]), page: 3 }],
        [{ ...table(["Mål", "Krav"], ["Svar", "4"]), page: 4 }],
        [{ ...table(["Mål", "Krav"], ["Bod", "0"]), page: 5 }],
      ]),
    ).toEqual([
      { ...table(["Mål", "Krav"], ["Klager", "30"], ["Svar", "4"], ["Bod", "0"]), page: 3, pages: [3, 3, 4, 5] },
    ]));
  const cutAt = (above: string[], below: string[], ...more: string[][]) => {
    const [joined] = joinedPages([
      [table(["Nr.", "Mål", "Krav"], ["1", "Færre klager", "Højst 30 klager."], above)],
      [{ ...table(["Nr.", "Mål", "Krav"], below, ...more), page: 2 }],
    ]);
    return joined?.kind === "table" ? texts(joined.rows)?.slice(2) : undefined;
  };
  test.each<[name: string, above: string[], below: string[], rows: string[][]]>([
    [
      "a sentence that goes on",
      ["2", "Hurtige svar", "Mindst 90 pct. af sagerne"],
      ["", "", "afgøres til tiden."],
      [["2", "Hurtige svar", "Mindst 90 pct. af sagerne afgøres til tiden."]],
    ],
    [
      "two cells that go on",
      ["2", "Hurtige svar til", "Mindst 90 pct. inden for"],
      ["", "borgere", "30 dage."],
      [["2", "Hurtige svar til borgere", "Mindst 90 pct. inden for 30 dage."]],
    ],
    [
      "a word that is cut",
      ["2", "Sags-", "Højst 5 dage"],
      ["", "behandling", ""],
      [["2", "Sagsbehandling", "Højst 5 dage"]],
    ],
    [
      "a new row",
      ["2", "Hurtige svar", "Mindst 90 pct."],
      ["3", "Lavt fravær", "Højst 8 dage."],
      [
        ["2", "Hurtige svar", "Mindst 90 pct."],
        ["3", "Lavt fravær", "Højst 8 dage."],
      ],
    ],
    [
      "a new row of the same goal, whose first cells are empty",
      ["2", "Hurtige svar", "Mindst 90 pct."],
      ["", "", "Højst 8 dage."],
      [
        ["2", "Hurtige svar", "Mindst 90 pct."],
        ["", "", "Højst 8 dage."],
      ],
    ],
    [
      "a sentence that is done",
      ["2", "Hurtige svar", "Mindst 90 pct. til tiden."],
      ["", "", "højst 8 dage."],
      [
        ["2", "Hurtige svar", "Mindst 90 pct. til tiden."],
        ["", "", "højst 8 dage."],
      ],
    ],
    [
      "a new row whose other cells go on",
      ["2", "Hurtige svar", "Mindst 90 pct. af sagerne"],
      ["3", "fravær", "afgøres"],
      [
        ["2", "Hurtige svar", "Mindst 90 pct. af sagerne"],
        ["3", "fravær", "afgøres"],
      ],
    ],
  ])("a row at the page's end: %s", (_name, above, below, rows) => expect(cutAt(above, below)).toEqual(rows));
  test("rows of names in small letters are rows of their own", () =>
    expect(
      joinedPages([
        [table(["Bane", "Krav"], ["fjerntog", "mindst 80"], ["regionaltog", "mindst 82"])],
        [table(["nærbane", "mindst 92"])],
      ]).map((block) => block.kind === "table" && block.rows.length),
    ).toEqual([4]));
  const lines = (side: string, x: number): Piece[] =>
    Array.from({ length: 12 }, (_each, at) =>
      piece(`${side} side linje ${at + 1} skal være højst ${at}.`, x, 700 - at * 30),
    );
  const flowing = (...pieces: Piece[]) =>
    flowBlocks(pieces, [], 11, 1).map((block) => (block.kind === "table" ? "" : block.text));
  test("two columns are read one after the other", () => {
    const read = flowing(...lines("Venstre", 50), ...lines("Højre", 320));
    expect([read.length, read[0], read[11], read[12]]).toEqual([
      24,
      "Venstre side linje 1 skal være højst 0.",
      "Venstre side linje 12 skal være højst 11.",
      "Højre side linje 1 skal være højst 0.",
    ]);
  });
  test("a title over both columns stands before them, one between them parts them", () => {
    const read = flowing(
      piece("Resultatplan 2019 for Tilskud og hele dens område", 120, 760),
      ...lines("Venstre", 50),
      ...lines("Højre", 320),
      piece("Mål for økonomi og personale i alle centre i 2019", 120, 505),
    );
    expect([read[0], read[1], read[8], read[15], read[16]]).toEqual([
      "Resultatplan 2019 for Tilskud og hele dens område",
      "Venstre side linje 1 skal være højst 0.",
      "Højre side linje 1 skal være højst 0.",
      "Mål for økonomi og personale i alle centre i 2019",
      "Venstre side linje 8 skal være højst 7.",
    ]);
  });
  test("lines that all go over the middle are one column", () => {
    const read = flowing(...Array.from({ length: 14 }, (_each, at) => piece("x".repeat(80), 50, 700 - at * 30)));
    expect(read).toHaveLength(14);
  });
  test("running heads and page numbers go", () =>
    expect(
      withoutFurniture(
        [1, 2, 3].map((page) => ({
          height: 842,
          pieces: [
            piece("Resultatplan 2019", 50, 800),
            piece(`Mål ${page} om klager og svartid`, 50, 700),
            piece(`Side ${page} af 3`, 50, 40),
          ],
        })),
      ).map((pieces) => pieces.map(({ text }) => text)),
    ).toEqual([["Mål 1 om klager og svartid"], ["Mål 2 om klager og svartid"], ["Mål 3 om klager og svartid"]]));
});

describe("tags", () => {
  const content = (id: string) => ({ type: "content", id });
  const tree = {
    role: "Root",
    children: [
      { role: "H1", children: [content("a")] },
      {
        role: "Table",
        children: [
          {
            role: "TR",
            children: [
              { role: "TH", children: [content("b")] },
              { role: "TH", children: [content("c")] },
            ],
          },
          {
            role: "TR",
            children: [
              { role: "TD", children: [content("d")] },
              { role: "TD", children: [content("e")] },
            ],
          },
        ],
      },
    ],
  };
  const pieces = [
    piece("2. Service", 50, 700, 11, "a"),
    piece("Mål", 50, 680, 11, "b"),
    piece("Krav", 150, 680, 11, "c"),
    piece("Klager", 50, 660, 11, "d"),
    piece("Højst 30", 150, 660, 11, "e"),
  ];
  test("headings and tables by their roles", () => {
    const [heading, table] = taggedBlocks(tree, pieces, 1) ?? [];
    expect(heading).toEqual({ kind: "heading", level: 1, number: "2", text: "Service", page: 1 });
    expect(table?.kind === "table" && [table.headRows, texts(table.rows)]).toEqual([
      1,
      [
        ["Mål", "Krav"],
        ["Klager", "Højst 30"],
      ],
    ]);
  });
  test.each([
    [
      "cells begin below their own heads",
      100,
      [
        ["Mål", "Klager", "Krav"],
        ["Service", "Klager", "Højst 30"],
        [null, "Svartid", "Højst 4"],
      ],
    ],
    [
      "the first cell begins at the table's edge",
      50,
      [
        ["Mål", "Klager", "Krav"],
        ["Service", "Klager", "Højst 30"],
        ["Svartid", null, "Højst 4"],
      ],
    ],
  ])("a short row: %s", (_name, x, rows) => {
    const cells: readonly (readonly [text: string, x: number, y: number, id: string])[] = [
      ["Mål", 50, 700, "a"],
      ["Klager", 100, 700, "b"],
      ["Krav", 200, 700, "c"],
      ["Service", 50, 680, "d"],
      [" ", 92, 680, "e"],
      ["Klager", 100, 680, "e"],
      ["Højst 30", 200, 680, "f"],
      ["Svartid", x, 660, "g"],
      [" ", 150, 660, "h"],
      ["Højst 4", 200, 660, "h"],
    ];
    const row = (...ids: readonly string[]) => ({
      role: "TR",
      children: ids.map((id) => ({ role: "TD", children: [content(id)] })),
    });
    const merged = { role: "Table", children: [row("a", "b", "c"), row("d", "e", "f"), row("g", "h")] };
    const [table] =
      taggedBlocks(
        merged,
        cells.map(([text, left, y, id]) => piece(text, left, y, 11, id)),
        1,
      ) ?? [];
    expect(table?.kind === "table" && texts(table.rows)).toEqual(rows);
  });
  test("a head of two rows, with a word over several columns", () => {
    const places: readonly (readonly [text: string, x: number, y: number])[] = [
      ["Linje", 50, 700],
      ["Krav", 200, 700],
      ["2020", 150, 680],
      ["2021", 250, 680],
      ["Bybusser", 50, 660],
      ["89", 150, 660],
      ["90", 250, 660],
    ];
    const row = (...ids: readonly number[]) => ({
      role: "TR",
      children: ids.map((id) => ({ role: "TH", children: [content(String(id))] })),
    });
    const [table] =
      taggedBlocks(
        { role: "Table", children: [row(0, 1), row(2, 3), row(4, 5, 6)] },
        places.map(([text, x, y], at) => piece(text, x, y, 11, String(at))),
        1,
      ) ?? [];
    expect(
      table?.kind === "table" &&
        table.rows.map((cells) => cells.map((cell) => cell && [cell.text, cell.columns, cell.rows])),
    ).toEqual([
      [["Linje", 1, 2], ["Krav", 2, 1], null],
      [null, ["2020", 1, 1], ["2021", 1, 1]],
      [
        ["Bybusser", 1, 1],
        ["89", 1, 1],
        ["90", 1, 1],
      ],
    ]);
  });
  test("page numbers outside the tags do not count", () =>
    expect(taggedBlocks(tree, [...pieces, piece("Side 1 af 3", 50, 40)], 1)).not.toBeNull());
  test("tags that leave out more than a twentieth of the letters are not used", () =>
    expect(taggedBlocks(tree, [...pieces, piece("Et afsnit uden mærke", 50, 670)], 1)).toBeNull());
  test("a page without a tree", () => expect(taggedBlocks(null, pieces, 1)).toBeNull());
});

test("marked content is told of each piece, the innermost first", () =>
  expect(
    piecesOf([
      { type: "beginMarkedContentProps", id: "p1" },
      { str: "Klager", transform: [11, 0, 0, 11, 50, 700], width: 33, height: 11 },
      { type: "endMarkedContent" },
      { str: "3", transform: [11, 0, 0, 11, 50, 40], width: 6, height: 11 },
    ]).map(({ text, mcid }) => [text, mcid]),
  ).toEqual([
    ["Klager", "p1"],
    ["3", null],
  ]));
