/** The published JSON Schemas, from the same definition as types and validation. Not for the browser. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { fileOf, singleFiles } from './datasetFiles';
import { resourceTitles } from './resourceTitles';
import { type ResourceName, resourceSchemas } from './schema';

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
