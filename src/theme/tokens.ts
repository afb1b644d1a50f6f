/** All values of the look. `tokensCss()` writes them as theme/tokens.css (npm script `theme`); drawings read them here. */
import { fonts } from './fonts';
import { appearances, type Appearance } from './appearances';

/** Sizes on screen and paper. System CJK fonts have no reliable 500 or 600: weights are 400 and 700 only. */
const sizes = {
  't-11': '11px',
  't-12': '12px',
  't-13': '13px',
  't-14': '14px',
  't-15': '15px',
  't-16': '16px',
  't-figure': '17px',
  't-18': '18px',
  't-22': '22px',
  't-head': '28px',
  't-evidence': '44px',
  't-system': '58px',
  gutter: '40px',
  row: '45px',
  bar: '48px',
  filter: '44px',
  foot: '36px',
  drawer: '408px',
  'place-rule': '3px',
  'mark-s': '11px',
  'mark-m': '13px',
  'mark-l': '15px',
  'mark-stroke': '1.9',
  'mini-stroke': '1.5',
  'rule-hair': '1px solid var(--line)',
  'rule-group': '1px solid var(--ink)',
  'rule-head': '2px solid var(--ink)',
};

/** For washed-out beamers: bigger, heavier; nothing below 15px. */
const projectorSizes: Partial<typeof sizes> = {
  't-11': '15px',
  't-12': '16px',
  't-13': '16px',
  't-14': '18px',
  't-15': '20px',
  't-16': '20px',
  't-figure': '25px',
  't-18': '22px',
  't-22': '26px',
  't-head': '36px',
  't-evidence': '52px',
  't-system': '30px',
  gutter: '32px',
  row: '69px',
  bar: '56px',
  filter: '52px',
  foot: '44px',
  drawer: '520px',
  'place-rule': '6px',
  'mark-s': '15px',
  'mark-m': '18px',
  'mark-l': '18px',
  'mark-stroke': '2.6',
  'mini-stroke': '2.4',
  'rule-hair': '1.5px solid var(--line)',
  'rule-group': '2px solid var(--ink)',
  'rule-head': '3px solid var(--ink)',
};

const fixed = {
  sans: fonts.sans,
  'sans-latin': fonts.latin,
  'serif-han': fonts.serif,
  'serif-latin': fonts.latinSerif,
  serif: 'var(--serif-han)',
  radius: '2px',
  ease: '120ms ease-out',
};

const kebab = (name: string) => name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`);

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  --${name}: ${value};\n`)
    .join('');
}

function colours(appearance: Appearance): string {
  const { marks: _, ...plain } = appearance;
  return declarations(Object.fromEntries(Object.entries(plain).map(([name, value]) => [kebab(name), value])));
}

function markRules(appearance: Appearance, before: string): string {
  return appearance.marks
    .map(({ mark, ink }, at) => `${before}.mark-${at} { --mark: ${mark}; --mark-ink: ${ink}; }\n`)
    .join('');
}

/** Place colours come by class (`mark-0` … `mark-7`), never by name. Dark and projector are for screens only. */
export function tokensCss(): string {
  const { light, dark, projector } = appearances;
  return [
    '/* Written by scripts/theme.mjs from theme/tokens.ts: change it there. */\n',
    `:root {\n  color-scheme: light;\n${declarations(fixed)}${declarations(sizes)}${colours(light)}}\n`,
    markRules(light, ''),
    '@media screen {\n',
    `[data-look='dark'] {\n  color-scheme: dark;\n${colours(dark)}}\n`,
    markRules(dark, "[data-look='dark'] "),
    `[data-look='projector'] {\n${declarations(projectorSizes)}${colours(projector)}}\n`,
    markRules(projector, "[data-look='projector'] "),
    '}\n',
  ].join('');
}
