/** How a workbook's file names the add-in: by the Id and Version of its manifest. */
export const addInReference = { id: "5e3c2d0a-9b7f-4b63-8a55-0f6d1c3e7a94", version: "0.1.0.0" } as const;

/**
 * Where the file says that the add-in is to be had: put on a developer's machine, else given out by the organisation.
 */
export const addInStores = [
  { store: "developer", storeType: "Registry" },
  { store: "EXCatalog", storeType: "EXCatalog" },
] as const;
