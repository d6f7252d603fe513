/** Edge in pixels of every icon the ribbon may ask for; the store wants the add-in's own at 128 as well. */
export const ribbonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export const storeIconSize = 128;
