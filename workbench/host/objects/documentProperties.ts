import type { Workbook } from "@cj-tech-master/excelts";
import { asText } from "../arguments";
import { hostType, type Members, type HostType } from "../hostType";
import { keyedCollection } from "./keyedItems";

type Text =
  "title" | "subject" | "keywords" | "description" | "category" | "manager" | "company" | "creator" | "lastModifiedBy";

const text = (key: Text): NonNullable<Members<Workbook>["scalars"]>[string] => ({
  get: (workbook) => workbook[key] ?? "",
  set: (workbook, value) => void (workbook[key] = asText(value)),
});

const customPropertyCollectionType = keyedCollection<Workbook>(
  { collection: "CustomPropertyCollection", item: "CustomProperty" },
  (_workbook, state) => state.parts.properties,
);

/** `workbook.properties`. */
export const documentPropertiesType: HostType<Workbook> = hostType("DocumentProperties", {
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("creator"),
    Keywords: text("keywords"),
    Comments: text("description"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: (workbook) => workbook.lastModifiedBy ?? "",
    CreationDate: (workbook) => workbook.created.toISOString(),
    RevisionNumber: (workbook) => workbook.revision ?? 0,
  },
  children: { Custom: (workbook) => customPropertyCollectionType.wrap(workbook) },
});
