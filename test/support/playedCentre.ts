import { writeFileSync } from "node:fs";
import { writeWithOpenpyxl } from "./openpyxl";

/** openpyxl plays the centre: opens the file it was sent, runs a program on it, and saves it under another name. */
export function played(file: string, as: string, program: string): string {
  const helpers = [
    "def row_of(sheet, **wanted):",
    "    heads = [c.value for c in sheet[4]]",
    "    for r in range(5, sheet.max_row + 1):",
    "        if all(str(sheet.cell(r, heads.index(k) + 1).value or '') == v for k, v in wanted.items()): return r",
    "    raise Exception('no row ' + str(wanted))",
    "def put(sheet, header, value, **wanted):",
    "    heads = [c.value for c in sheet[4]]",
    "    sheet.cell(row_of(sheet, **wanted), heads.index(header) + 1).value = value",
  ].join("\n");
  const bytes = writeWithOpenpyxl(
    `import warnings; warnings.simplefilter('ignore')\n${helpers}\nbook = openpyxl.load_workbook(${JSON.stringify(file)})\n${program}`,
  );
  writeFileSync(as, bytes);
  return as;
}

/** Types what is missing, a remark, what became of a plan, a new plan, and a name. */
export const CENTRE_TYPES = `
f, b, p = book['Målinger'], book['Bemærkninger'], book['Handlingsplaner']
put(f, 'Værdi', 66, Nr='1.1', Periode='marts 2010')
put(b, 'Bemærkning', 'Færre henvisninger i marts', Nr='1.2')
put(p, 'Opfølgning', 'Begyndt i februar', Nr='1.2')
r = row_of(p, Nr='', Kontrakt='')
for c, v in ((1, f.cell(5, 1).value), (2, '1.1'), (6, 'Nye virksomheder kontaktes')): p.cell(r, c).value = v
book['Læs først']['B4'].value = 'Mette Madsen'
`;

/** Sorts the figures backwards, hides and inserts rows and a sheet, and moves the columns about. */
export const CENTRE_STIRS = `
f = book['Målinger']
rows = [[c.value for c in row] for row in f.iter_rows(min_row=5, max_row=f.max_row)]
heads = [c.value for c in f[4]]
order = list(reversed(range(len(heads))))
rows = [r for r in reversed(rows) if any(v not in (None, '') for v in r)]
del f.tables['Målinger']
f.delete_rows(1, f.max_row)
f.append(['Vores egne noter'])
f.append([])
f.append([heads[i] for i in order])
for n, r in enumerate(rows):
    f.append([r[i] if not str(r[i]).startswith('=') else None for i in order])
    if n == 1: f.append([])
f.row_dimensions[6].hidden = True
f.column_dimensions['B'].hidden = True
book['Bemærkninger'].sheet_state = 'hidden'
`;
