/** The published JSON Schemas, from the same definition as types and validation. Not for the browser. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { fileOf, singleFiles } from './datasetFiles';
import { type ResourceName, resourceSchemas } from './schema';

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

export const resourceNames: readonly ResourceName[] = [...singleFiles, 'facts', 'uncovered'];

/** Actions of the definition that JSON Schema cannot say: reading trims texts, a file need not be trimmed. */
const unsaid = ['trim'];

/** The JSON Schema of one record. */
export function recordSchema(resource: ResourceName): ReturnType<typeof toJsonSchema> {
  return toJsonSchema(resourceSchemas[resource], { typeMode: 'input', ignoreActions: unsaid });
}

/** Every file of data/schema/, by its path inside data/. */
export function schemaFiles(): Record<string, unknown> {
  return Object.fromEntries(
    resourceNames.map((resource) => {
      const list = v.array(resourceSchemas[resource]);
      const { $schema, ...schema } = toJsonSchema(list, { typeMode: 'input', ignoreActions: unsaid });
      return [`schema/${fileOf(resource)}`, { $schema, title: resourceTitles[resource], ...schema }];
    }),
  );
}
