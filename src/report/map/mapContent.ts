import type { JudgedElement, MapBand, Perspective, StrategyMap } from "../../domain/map/strategyMap";
import type { Status } from "../../domain/status";
import type { AnswerWords } from "../../text/sentences/answerWords";
import type { mapWords } from "../../text/da/maps";
import type { Worded } from "../../text/worded";
import { mapLayout, type MapLayout } from "./mapLayout";

/** The words that a map is drawn and told with, in one language. */
export type MapTexts = {
  map: Worded<typeof mapWords>;
  perspectives: Readonly<Record<Perspective, string>>;
  statusLabel: AnswerWords["statusLabel"];
};

/** A map ready to be drawn: where everything stands, what colours it, and what each part says in words. */
export type DrawnMap = {
  title: string;
  /** How much there is of it, for those who hear it. */
  summary: string;
  layout: MapLayout;
  /** By element: the status that colours it (null: none), and a sentence of what it is. */
  elements: readonly { name: string; status: Status | null; sentence: string }[];
  /** By arrow: a sentence of what leads to what. */
  arrows: readonly { from: number; to: number; sentence: string }[];
};

/** The drawing of a map, in the words of a language. */
export function drawnMap(map: StrategyMap, texts: MapTexts): DrawnMap {
  const { map: words, perspectives, statusLabel } = texts;
  const bandName = (band: MapBand): string =>
    band.kind === "perspective" ? perspectives[band.perspective] : words.step(band.step, band.place);
  const bands = map.bands.map(bandName);
  const labelOf = ({ status, judged }: JudgedElement): string => {
    const worst = judged.find((own) => own.status === status);
    return worst === undefined || status === null ? "" : statusLabel(status, worst.deadlinePassed);
  };
  const nameOf = (index: number): string => map.elements[index]?.name ?? "";
  return {
    title: map.kind === "strategy" ? words.strategy(map.contract) : words.theory(map.vision, map.contract),
    summary: words.summary(map.elements.length, map.arrows.length),
    layout: mapLayout({
      bands,
      boxes: map.elements.map((element) => ({
        band: element.band,
        name: element.name,
        note: words.note(labelOf(element), element.goals),
      })),
      arrows: map.arrows,
    }),
    elements: map.elements.map((element) => ({
      name: element.name,
      status: element.status,
      sentence: words.element(element.name, bands[element.band] ?? "", labelOf(element), element.goals),
    })),
    arrows: map.arrows.map(({ from, to }) => ({ from, to, sentence: words.arrow(nameOf(from), nameOf(to)) })),
  };
}
