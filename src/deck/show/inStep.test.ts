import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard, isTakenByPresenter, isTakenInRoom, type Show } from './inStep';
import { begun, type ShowState, stepped } from './showState';

const count = 9;
const at = { count, now: 5 };

/** Both windows and the two ways between them: each keeps its order, and brings every message. */
class Line {
  room = begun(1, 0);
  presenter = begun(1, 0);
  private readonly drives: [ShowState[], ShowState[]] = [[], []];
  private readonly echoes: [ShowState[], ShowState[]] = [[], []];

  drive(slide: number) {
    const next = stepped({ kind: 'to', slide }, this.presenter, at);
    this.presenter = next;
    for (const way of this.drives) way.push(next);
  }
  turnInRoom(slide: number) {
    this.room = stepped({ kind: 'to', slide }, this.room, at);
    this.show();
  }
  /** The next message of one way arrives; false where there is none. */
  arrive(way: 0 | 1, isDrive: boolean): boolean {
    const message = (isDrive ? this.drives : this.echoes)[way].shift();
    if (!message) return false;
    if (isDrive) {
      if (isTakenInRoom(message, this.room)) this.room = message;
      this.show();
    } else if (isTakenByPresenter(message, this.presenter)) this.presenter = message;
    return true;
  }
  settle() {
    const ways = [0, 1] as const;
    while (ways.some((way) => this.arrive(way, true) || this.arrive(way, false)));
  }
  private show() {
    for (const way of this.echoes) way.push(this.room);
  }
}

const slide = fc.integer({ min: 1, max: count });
const drive = slide.map((to) => ({ kind: 'drive' as const, to }));
const turn = slide.map((to) => ({ kind: 'turn' as const, to }));
const arrival = fc.record({
  kind: fc.constant('arrive' as const),
  way: fc.constantFrom(0 as const, 1 as const),
  isDrive: fc.boolean(),
});
type Event =
  | { kind: 'drive'; to: number }
  | { kind: 'turn'; to: number }
  | { kind: 'arrive'; way: 0 | 1; isDrive: boolean };

function run(events: readonly Event[]): Line {
  const line = new Line();
  for (const event of events) {
    if (event.kind === 'drive') line.drive(event.to);
    else if (event.kind === 'turn') line.turnInRoom(event.to);
    else line.arrive(event.way, event.isDrive);
  }
  line.settle();
  return line;
}

describe('two windows', () => {
  it('both end at the slide that was driven to last, however echoes come between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(drive, arrival)), slide, (events, last) => {
        const { room, presenter } = run([...events, { kind: 'drive', to: last }]);
        expect([room.slide, presenter.slide]).toEqual([last, last]);
      }),
    );
  });

  it('never go back while the presenter goes on', () => {
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 12 }), (arrivals) => {
        const line = new Line();
        arrivals.forEach(({ way, isDrive }, nth) => {
          if (nth % 3 === 0) line.drive(Math.min(count, line.presenter.slide + 1));
          const before = line.presenter.slide;
          line.arrive(way, isDrive);
          expect(line.presenter.slide).toBe(before);
        });
      }),
    );
  });

  it('end at the same, where pages are turned in both at once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(drive, turn, arrival)), (events) => {
        const { room, presenter } = run(events);
        expect(presenter).toEqual(room);
      }),
    );
  });

  it('two steps at once: the room counts', () => {
    const { room, presenter } = run([
      { kind: 'drive', to: 4 },
      { kind: 'turn', to: 7 },
    ]);
    expect([room.slide, presenter.slide]).toEqual([7, 7]);
  });
});

describe('several shows', () => {
  const first = { show: 'a', since: 10 };
  const second = { show: 'b', since: 20 };
  const byHand = { asked: null, isGone: false };

  it('a presenter hears the show that opened it, and no other', () => {
    const own = { asked: 'a', isGone: false };
    expect(heard(second, null, own)).toBe('other');
    expect(heard(first, null, own)).toBe('begun');
    expect(heard(second, first, { asked: 'a', isGone: true })).toBe('other');
  });

  it('one opened by hand takes the last, in whatever order they answer', () => {
    const shows = fc
      .uniqueArray(fc.nat(99), { minLength: 1 })
      .map((times) => times.map((since) => ({ show: `s${since}`, since })));
    fc.assert(
      fc.property(shows, (answers) => {
        let followed: Show | null = null;
        for (const one of answers) if (heard(one, followed, byHand) === 'begun') followed = one;
        expect(followed).toEqual(answers.toSorted((a, b) => b.since - a.since)[0]);
      }),
    );
  });

  it('takes another when its own has gone', () => {
    expect(heard(first, second, byHand)).toBe('other');
    expect(heard(first, second, { asked: null, isGone: true })).toBe('begun');
  });

  it('knows a show that was opened again, and takes nothing from before', () => {
    expect(heard({ show: 'a', since: 11 }, first, byHand)).toBe('begun');
    expect(heard(first, { show: 'a', since: 11 }, { asked: 'a', isGone: true })).toBe('other');
    expect(heard(first, first, byHand)).toBe('same');
  });
});
