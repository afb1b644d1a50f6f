import { Fragment } from 'react';
import { unnamedIn } from '../../analysis/systems';
import type { System, Tier } from '../../dataset/schema';
import type { Language } from '../../i18n/language';
import { useScreen } from '../../parts/screen';

/** Names up to this length stay on one line; longer ones may break behind “and”. */
const unbroken = 9;

/** The digit of a list that the document puts in no tier: said beside the source, not as a tier. */
export const isUnplaced = (tier: Tier) => tier.role === 'unassigned' && tier.members.length === 0;

/** Members counted by the system and standing in none of its tiers. */
export function unplacedIn(system: System): number {
  if (system.stated === null) return 0;
  let placed = 0;
  for (const tier of system.tiers) {
    if (tier.stated === 'N') return 0;
    if (!isUnplaced(tier)) placed += tier.stated ?? 0;
  }
  // A formula without tiers says nothing of members; only a sum that falls short does.
  return placed === 0 ? 0 : Math.max(0, system.stated - placed);
}

/** Under the heading “产业体系” a tier called 优势产业 need only say 优势. */
export const tierName = (tier: Tier, lang: Language) =>
  lang === 'zh' ? tier.label.zh.replace(/(?<=..)产业$/, '') : tier.label.en;

/** Members as they stand in a line: whole where they fit, with the places where a long one may break. */
function Member({ name, isLast }: { name: string; isLast: boolean }) {
  const { lang } = useScreen();
  const parts = name.split(/(?<=..[及和与])(?=..)/u);
  return (
    <span className={name.length > unbroken ? 'member long' : 'member'}>
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
      {lang === 'en' && !isLast && ','}
    </span>
  );
}

/** The tiers with their members; `·` in place of the number where the grouping is ours; open slots stay open. */
export function Tiers({ system }: { system: System }) {
  const { lang, text } = useScreen();
  return (
    <dl className="tiers">
      {system.tiers
        .filter((tier) => !isUnplaced(tier))
        .map((tier) => {
          const unnamed = unnamedIn(tier);
          return (
            <div key={tier.id}>
              <dt>
                {tier.stated === null ? (
                  <b className="ours" title={text.ourGrouping}>
                    ·
                  </b>
                ) : (
                  <b>{tier.stated}</b>
                )}
                <span>{tierName(tier, lang)}</span>
              </dt>
              <dd>
                {tier.members.map((member, at) => (
                  <Fragment key={member.name.zh}>
                    <Member name={member.name[lang]} isLast={at === tier.members.length - 1} />{' '}
                  </Fragment>
                ))}
                {tier.members.length === 0 && <span className="mute">{text.notListed}</span>}
                {tier.members.length > 0 && unnamed > 0 && (
                  <span className="mute">{text.unnamed(unnamed)}</span>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
