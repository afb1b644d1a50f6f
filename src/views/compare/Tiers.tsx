import { Fragment } from 'react';
import { isUnplaced, unnamedIn } from '../../analysis/systems';
import type { System } from '../../dataset/schema';
import { useScreen } from '../../parts/screen';
import { tierName } from '../../wording/systems';

/** Names up to this length stay on one line; longer ones may break behind “and”. */
const unbroken = 9;

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
