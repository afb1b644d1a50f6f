import { singleFiles } from '../datasetFiles';
import type { CheckContext, RecordPlace } from './checkContext';

const expected = { zh: '唯一的 id', en: 'an id of its own' };

/** Ids are unique in their resource; sectors and segments together, tiers inside their system. */
export function checkIds(context: CheckContext): void {
  const { dataset } = context;

  function unique(entries: Iterable<{ id: string; place: RecordPlace; field: string }>): void {
    const seen = new Set<string>();
    for (const { id, place, field } of entries) {
      if (seen.has(id)) context.complain(place, { field, value: id, code: 'duplicate-id', expected });
      seen.add(id);
    }
  }

  for (const resource of singleFiles) {
    if (resource === 'lineage' || resource === 'sectors') continue;
    const records: readonly { readonly id: string }[] = dataset[resource];
    unique(records.map(({ id }) => ({ id, place: { resource, record: id }, field: 'id' })));
  }
  unique(
    dataset.facts.map(({ id, document }) => ({
      id,
      place: { resource: 'facts' as const, record: id, document },
      field: 'id',
    })),
  );
  unique(
    dataset.sectors.flatMap((sector) =>
      [sector, ...sector.segments].map(({ id }, index) => ({
        id,
        place: { resource: 'sectors' as const, record: sector.id },
        field: index === 0 ? 'id' : `segments.${index - 1}.id`,
      })),
    ),
  );
  for (const system of dataset.systems) {
    unique(
      system.tiers.map(({ id }, index) => ({
        id,
        place: { resource: 'systems' as const, record: system.id },
        field: `tiers.${index}.id`,
      })),
    );
  }
}
