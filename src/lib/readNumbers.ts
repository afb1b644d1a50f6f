/** Numbers as Chinese documents print them: 3500, 1.1万亿, 两亿, 五百亿, 千, 半, 十分之一. */
const digits = '零〇一二三四五六七八九';
const digitOf = (char: string) =>
  char === '两' ? 2 : char === '〇' ? 0 : Math.max(0, digits.indexOf(char) - 1);
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largeUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function readBelowTenThousand(text: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const unit = smallUnits[char];
    if (unit === undefined) digit = (digit ?? 0) * (digit === null ? 1 : 10) + digitOf(char);
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

function readHan(text: string): number {
  if (text === '半') return 0.5;
  let total = 0;
  let rest = text;
  for (const unit of ['万亿', '亿', '万']) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    total += (at === 0 ? 1 : readBelowTenThousand(rest.slice(0, at))) * (largeUnits[unit] ?? 1);
    rest = rest.slice(at + unit.length);
  }
  return total + readBelowTenThousand(rest);
}

const exact = (value: number) => Number(value.toPrecision(12));
const pattern =
  /(?<share>(?<whole>[一二三四五六七八九十百千]+)分之(?<part>[一二三四五六七八九十百千]+))|(?<half>一半)|(?<arabic>\d+(?:\.\d+)?)(?<large>万亿|亿|万)?|(?<han>[零〇一二两三四五六七八九十百千万亿]+|半)/gu;

/** All numbers in a text, in its order; a share (十分之一, 一半) in percent. */
export function readNumbers(text: string): readonly number[] {
  return [...text.matchAll(pattern)].flatMap(({ groups }) => {
    const { whole, part, half, arabic, large, han } = groups ?? {};
    if (whole && part) return [exact((readHan(part) / readHan(whole)) * 100)];
    if (half) return [50];
    if (arabic) return [exact(Number(arabic) * (large ? (largeUnits[large] ?? 1) : 1))];
    return han ? [exact(readHan(han))] : [];
  });
}

/** How much one of a unit is by its name alone: 万人次 → 10,000; 家 → 1. */
export function magnitudeOf(unit: string): number {
  const [large] = /^(万亿|亿|万)/.exec(unit) ?? [];
  return large ? (largeUnits[large] ?? 1) : 1;
}
