export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];
