import { distinctNames, type Mention } from '../../analysis/industries';
import type { SectorRow } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import { markClass, shortName, useScreen } from '../../parts/screen';
import { readingNames, stageNames } from '../../wording/industries';
import { PartName } from './PartName';
import { ReadingIcon } from './ReadingCell';
import { TierMark } from './TierMark';

interface Props {
  row: SectorRow;
  hasCount: boolean;
  hasReading: boolean;
  nestedIn: (place: string) => string;
}

/** A sector opened: what it covers, and under each segment all that each place names, with the list it stands in. */
export function SectorDetail({ row, hasCount, hasReading, nestedIn }: Props) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const { sector, cells } = row;
  const entries = [
    { id: sector.id, name: texts.wholeSector, definition: sector.definition },
    ...sector.segments.map(({ id, name, definition }) => ({ id, name: name[lang], definition })),
  ];
  const named = (mentions: readonly Mention[], id: string) =>
    distinctNames(mentions.filter(({ member }) => member.segments.includes(id)));
  const shown = entries.filter(({ id }) =>
    cells.some(({ mentions, elsewhere }) => named([...mentions, ...elsewhere], id).length > 0),
  );
  const isCity = (place: string) => index.places.get(place)?.kind === 'city';
  const columns = 1 + cells.length + Number(hasCount) + Number(hasReading);
  return (
    <>
      <tr className="definition">
        <td colSpan={columns}>
          <b>{texts.definition}</b> {sector.definition[lang]}
        </td>
      </tr>
      {shown.map(({ id, name, definition }) => (
        <tr key={id} className={row.reading.segments.includes(id) ? 'segment shared' : 'segment'}>
          <th scope="row" title={definition[lang]}>
            {row.reading.segments.includes(id) && <ReadingIcon code="same-segment" />}
            {name}
          </th>
          {cells.map((cell) => {
            const place = index.places.get(cell.place);
            const now = named(cell.mentions, id);
            const then = named(cell.elsewhere, id);
            return (
              <td key={cell.place} className={nestedIn(cell.place)}>
                {now.length + then.length > 0 && (
                  <ul className={`mentions ${markClass(place)}`} aria-label={shortName(place, lang)}>
                    {now.map((one) => (
                      <li key={one.part}>
                        <TierMark place={place} stage={one.stage} />
                        <span>
                          <span className="sr">{stageNames[one.stage][lang]}</span>
                          <PartName
                            part={one.part}
                            name={one.member.name[lang]}
                            document={one.system.document}
                          />
                          <small>{texts.ofList(one.system.name[lang])}</small>
                        </span>
                      </li>
                    ))}
                    {then.map((one) => (
                      <li key={one.part} className="then">
                        <span>
                          <PartName
                            part={one.part}
                            name={one.member.name[lang]}
                            document={one.system.document}
                          />
                          <small>
                            {one.system.periods
                              .map((period) => index.periods.get(period)?.short[lang] ?? period)
                              .join(text.listSeparator)}{' '}
                            · {texts.ofList(one.system.name[lang])}
                          </small>
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            );
          })}
          {hasCount && (
            <td className="count">
              {cells.filter((cell) => isCity(cell.place) && named(cell.mentions, id).length > 0).length}
            </td>
          )}
          {hasReading && (
            <td className="reading">
              {row.reading.segments.includes(id) ? readingNames['same-segment'][lang] : ''}
            </td>
          )}
        </tr>
      ))}
    </>
  );
}
