import { xlsxOf } from "../../../src/files/writing/xlsxOf";
import { codeOf, type Question, type Scratch } from "../question";

/** A chart of two columns in A1:B3, as *Grafer* makes its own. */
function charted({ sheet }: Scratch): Excel.Chart {
  const cells = sheet.getRange("A1:B3");
  cells.values = [
    ["Målt", "Forventet"],
    [57, 54],
    [105, 108],
  ];
  const chart = sheet.charts.add(Excel.ChartType.line, cells, Excel.ChartSeriesBy.columns);
  chart.name = "Graf 1.2";
  return chart;
}

/** A workbook as the add-in writes it for a centre: a locked sheet with a table, checks and a property of its own. */
const ownWorkbook = (): Uint8Array =>
  xlsxOf({
    title: "Prøve",
    properties: [["Prøve", "Målopfyldelse"]],
    sheets: [
      {
        name: "Målinger",
        widths: [12, 12],
        rows: [
          [{ value: "Nr" }, { value: "Værdi" }],
          [{ value: "1.2" }, { value: 57, look: { open: true } }],
        ],
        table: { name: "Målinger", headerRow: 1, headers: ["Nr", "Værdi"], rows: 1 },
        checks: [{ cells: "B2:B9", kind: "decimal", operator: "greaterThanOrEqual", formula: "0", error: "Et tal" }],
        isLocked: true,
        frozen: { rows: 1, columns: 1 },
      },
    ],
  });

const rounded = (numbers: readonly number[]): string => numbers.map((number) => Math.round(number)).join(" ");

/** Charts, shapes, frozen panes, properties, and windows of their own, which come last: they take the front. */
export const drawingQuestions: readonly Question[] = [
  {
    id: "diagram-serier",
    asks: "Et diagram over to kolonner: serier, deres navne, og det fundet ved navn",
    async answer(scratch) {
      const series = charted(scratch).series.load("items/name");
      const again = scratch.sheet.charts.getItemOrNullObject("Graf 1.2").load("name");
      await scratch.context.sync();
      return [series.items.length, ...series.items.map(({ name }) => name), again.isNullObject ? "–" : again.name].join(
        " ",
      );
    },
  },
  {
    id: "diagram-ny-serie",
    asks: "En serie lagt til ved navn, med egne tal: navn og antal serier",
    async answer(scratch) {
      const chart = charted(scratch);
      const added = chart.series.add("Prognose").load("name");
      added.setValues(scratch.sheet.getRange("B2:B3"));
      const count = chart.series.getCount();
      await scratch.context.sync();
      return `${added.name} ${count.value}`;
    },
  },
  {
    id: "diagram-plads",
    asks: "Et diagram sat ved D2:H12: afstand til cellernes kanter (pt) i venstre, top, bredde, højde",
    async answer(scratch) {
      const chart = charted(scratch);
      chart.setPosition("D2", "H12");
      const cells = scratch.sheet.getRange("D2:H12").load("left,top,width,height");
      chart.load("left,top,width,height");
      await scratch.context.sync();
      return rounded([
        chart.left - cells.left,
        chart.top - cells.top,
        chart.width - cells.width,
        chart.height - cells.height,
      ]);
    },
  },
  {
    id: "diagram-blandt-figurer",
    asks: "Antal figurer (shapes) på et ark med ét diagram, og dets alternative tekst sat dér",
    async answer(scratch) {
      charted(scratch);
      const shapes = scratch.sheet.shapes.load("items/name");
      await scratch.context.sync();
      const [first] = shapes.items;
      if (first === undefined) return "0";
      first.altTextDescription = "171 mod 162,5";
      return `${shapes.items.length} ${await scratch.outcome()}`;
    },
  },
  {
    id: "figur",
    asks: "En figur (addGeometricShape): type, form og alternativ tekst læst igen",
    async answer({ sheet, context }) {
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.roundRectangle);
      shape.altTextTitle = "Indsats";
      shape.altTextDescription = "Flere i job. Bagud.";
      shape.load("type,geometricShapeType,altTextTitle,altTextDescription");
      await context.sync();
      return [shape.type, shape.geometricShapeType, shape.altTextTitle, shape.altTextDescription].join(" ");
    },
  },
  {
    id: "figur-plads",
    asks: "En figur sat ved B2:C3's mål i pt læses tilbage med afvigelsen",
    async answer({ sheet, context }) {
      const cells = sheet.getRange("B2:C3").load("left,top,width,height");
      await context.sync();
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
      const { left, top, width, height } = cells;
      shape.set({ left, top, width, height });
      shape.load("left,top,width,height");
      await context.sync();
      return rounded([shape.left - left, shape.top - top, shape.width - width, shape.height - height]);
    },
  },
  {
    id: "linje",
    asks: "En pil mellem to punkter (addLine): type og pilespids",
    async answer({ sheet, context }) {
      const shape = sheet.shapes.addLine(10, 10, 100, 60, Excel.ConnectorType.straight);
      shape.line.endArrowheadStyle = Excel.ArrowheadStyle.triangle;
      shape.load("type");
      shape.line.load("endArrowheadStyle");
      await context.sync();
      return `${shape.type} ${shape.line.endArrowheadStyle}`;
    },
  },
  {
    id: "frys",
    asks: "Frosset til B3 læses som",
    async answer({ sheet, context }) {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return frozen.isNullObject ? "intet" : (frozen.address.split("!").at(-1) ?? "");
    },
  },
  {
    id: "egenskab",
    asks: "En egen dokumentegenskab skrevet og læst igen: værdi, type, og efter sletning",
    async answer({ context }) {
      const { custom } = context.workbook.properties;
      const added = custom.add("Prøve", "Målopfyldelse").load("value,type");
      await context.sync();
      const told = `${String(added.value)} ${added.type}`;
      added.delete();
      const gone = custom.getItemOrNullObject("Prøve").load("value");
      await context.sync();
      return `${told} ${gone.isNullObject ? "væk" : "der endnu"}`;
    },
  },
  {
    id: "ny-mappe-med-vores-fil",
    asks: "Excel.createWorkbook med en fil, som Målopfyldelse skriver den (tabel, låst ark, validering)",
    async answer() {
      try {
        await Excel.createWorkbook(btoa(String.fromCharCode(...ownWorkbook())));
        return "ok";
      } catch (fault) {
        return codeOf(fault);
      }
    },
  },
];
