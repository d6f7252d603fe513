import { strToU8 } from "fflate";

/**
 * A PDF of one page with text in two columns, whose drawing is a form of ten forms of ten forms …, `levels` deep, in a
 * few KB.
 */
export function nestedForms(levels: number): Uint8Array {
  const stream = (dictionary: string, content: string): string =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const form = (at: number): string =>
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${at < levels - 1 ? `/XObject << /F ${6 + at} 0 R >>` : ""} >>`,
      at < levels - 1 ? "/F Do ".repeat(10) : "0 0 m 1 1 l S",
    );
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> /Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
    stream("", "BT /T 11 Tf 50 700 Td (Svartid) Tj 200 0 Td (90 pct.) Tj ET /F Do"),
    ...Array.from({ length: levels }, (_none, at) => form(at)),
  ];
  let out = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return strToU8(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF`,
  );
}
