import type { ResourceName } from './schema';

/** What a file of the resource holds, as its heading says it. */
export const resourceTitles: Readonly<Record<ResourceName, string>> = {
  places: 'Places and groups of places',
  periods: 'Planning periods and visions',
  documents: 'Source documents',
  themes: 'Themes of concepts and systems',
  units: 'Units, and how they convert',
  concepts: 'Concepts: what is spoken about',
  indicators: 'Indicators: one way of measuring a concept',
  sectors: 'Sectors and their segments',
  systems: 'Industry systems and other numbered schemes, tier by tier',
  lineage: 'How parts of a system became parts of the next',
  conflicts: 'Statements that do not agree',
  facts: 'Statements of one document, in its order',
  uncovered: 'Figures of one document that are no facts, and why',
};
