import { unnamedIn } from '../../analysis/systems';
import type { System, Tier } from '../../dataset/schema';
import type { Language } from '../../i18n/language';
import { useScreen } from '../../parts/screen';

/** Names up to this length stay on one line. */
const unbroken = 7;

/** Members counted by the system and standing in none of its tiers. */
function unplacedIn(system: System): number {
  if (system.stated === null) return 0;
  let placed = 0;
  for (const { stated } of system.tiers) {
    if (stated === 'N') return 0;
    placed += stated ?? 0;
  }
  // A formula without tiers says nothing of members; only a sum that falls short does.
  return placed === 0 ? 0 : Math.max(0, system.stated - placed);
}

/** Under the heading “产业体系” a tier called 优势产业 need only say 优势. */
export const tierName = (tier: Tier, lang: Language) =>
  lang === 'zh' ? tier.label.zh.replace(/(?<=..)产业$/, '') : tier.label.en;

/** The tiers with their members; `·` in place of the number where the grouping is ours; open slots stay open. */
export function Tiers({ system }: { system: System }) {
  const { lang, text } = useScreen();
  const unplaced = unplacedIn(system);
  return (
    <dl className="tiers">
      {system.tiers.map((tier) => {
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
                <span
                  key={member.name.zh}
                  className={member.name[lang].length > unbroken ? undefined : 'member'}
                >
                  {member.name[lang]}
                  {lang === 'en' && at < tier.members.length - 1 && ','}{' '}
                </span>
              ))}
              {tier.members.length === 0 && <span className="mute">{text.notListed}</span>}
              {tier.members.length > 0 && unnamed > 0 && (
                <span className="mute">{text.unnamed(unnamed)}</span>
              )}
            </dd>
          </div>
        );
      })}
      {unplaced > 0 && (
        <div>
          <dt>
            <b>{unplaced}</b>
            <span />
          </dt>
          <dd>
            <span className="mute">{text.unplaced(unplaced)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
