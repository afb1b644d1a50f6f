import { clocksOf, durationText } from '../../../deck/show/clock';
import type { ShowState } from '../../../deck/show/showState';
import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import { useNow } from './useNow';
import { type Room, statusOf } from './useRoomLink';

interface Props {
  title: string;
  room: Room;
  state: ShowState;
  /** Planned minutes. */
  minutes: number | null;
  onRestart: () => void;
}

const timeOfDay = (now: number) => {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** Which deck, whether the room sees it, and the clocks. */
export function PresenterHead({ title, room, state, minutes, onRestart }: Props) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const now = useNow();
  const { onSlide, spoken, planned, over } = clocksOf({ ...state, minutes, now });
  const status = statusOf(room, now);
  const blank = state.blank === null ? '' : ` · ${texts.blankShown[state.blank]}`;
  return (
    <header className="presenter-head">
      <h1>{title}</h1>
      <output className="status" data-status={status}>
        {status === 'live'
          ? `${texts.screen(room.width, room.height)} · ${texts.live}${blank}`
          : texts[status]}
      </output>
      <dl className="clocks">
        <div>
          <dt>{texts.clocks.slide}</dt>
          <dd>{durationText(onSlide)}</dd>
        </div>
        <div className="main-clock">
          <dt>{texts.clocks.spoken}</dt>
          <dd>{durationText(spoken)}</dd>
        </div>
        <div>
          <dt>{texts.clocks.planned}</dt>
          <dd>{planned === null ? texts.unplanned : durationText(planned)}</dd>
        </div>
        <div className="main-clock">
          <dt>{texts.clocks.now}</dt>
          <dd>{timeOfDay(now)}</dd>
        </div>
      </dl>
      {over > 0 && <p className="over">{texts.over(durationText(over))}</p>}
      <button type="button" className="btn quiet" onClick={onRestart}>
        {texts.restart}
      </button>
    </header>
  );
}
