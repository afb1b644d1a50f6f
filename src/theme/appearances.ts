/** The values of the three appearances. Contrast is computed in appearances.test.ts, not trusted. */

export const appearanceNames = ['light', 'dark', 'projector'] as const;
export type AppearanceName = (typeof appearanceNames)[number];

interface MarkColour {
  /** For shapes: at least 3:1. */
  mark: string;
  /** For text: at least 4.5:1. */
  ink: string;
}

export interface Appearance {
  paper: string;
  /** A selected row, a period band. */
  wash: string;
  wash2: string;
  ink: string;
  ink2: string;
  /** The floor for text. */
  ink3: string;
  line: string;
  lineStrong: string;
  /** Borders of controls. */
  control: string;
  /** The highlighter: evidence, and the only accent. */
  highlight: string;
  highlightLine: string;
  focus: string;
  /** One per prepared mark, in the order of `shapes`. */
  marks: readonly MarkColour[];
}

const both = (colour: string): MarkColour => ({ mark: colour, ink: colour });

export const appearances: Record<AppearanceName, Appearance> = {
  light: {
    paper: '#FFFFFF',
    wash: '#F6F4EF',
    wash2: '#ECE9E1',
    ink: '#16191D',
    ink2: '#474D54',
    ink3: '#666C73',
    line: '#DEDBD3',
    lineStrong: '#8C8F93',
    control: '#7B8087',
    highlight: '#FFE98A',
    highlightLine: '#8A6D00',
    focus: '#0B57D0',
    // Lightness L* 22, 49, 37, 58, 28, 42, 53, 17: no two print as the same grey.
    marks: [
      both('#12355B'),
      { mark: '#2A7AB0', ink: '#236F9F' },
      both('#A02E16'),
      { mark: '#B58200', ink: '#7D5F00' },
      both('#5B2A86'),
      both('#2C6E49'),
      { mark: '#C25E9A', ink: '#9A3F73' },
      both('#3A2418'),
    ],
  },
  dark: {
    paper: '#15181C',
    wash: '#1C2025',
    wash2: '#262B31',
    ink: '#ECEDEE',
    ink2: '#BEC3C9',
    ink3: '#969DA5',
    line: '#2F353C',
    lineStrong: '#6B727A',
    control: '#7F868E',
    highlight: '#5C4A00',
    highlightLine: '#E6C052',
    focus: '#8AB4F8',
    marks: [
      both('#B4D3F7'),
      both('#5AA2DB'),
      both('#F0795A'),
      both('#E6C052'),
      both('#B48CF0'),
      both('#6FCF97'),
      both('#F5A3CF'),
      both('#D9B79A'),
    ],
  },
  projector: {
    paper: '#FFFFFF',
    wash: '#F1EEE6',
    wash2: '#E2DED2',
    ink: '#000000',
    ink2: '#22272C',
    ink3: '#3D434A',
    line: '#A9A79F',
    lineStrong: '#565B61',
    control: '#3D434A',
    highlight: '#FFDD4A',
    highlightLine: '#5E4700',
    focus: '#0B47B0',
    marks: [
      both('#0A2748'),
      { mark: '#17618F', ink: '#104E77' },
      both('#8E2109'),
      { mark: '#8A6600', ink: '#664900' },
      both('#43196B'),
      both('#1B5636'),
      { mark: '#9C3472', ink: '#7E2059' },
      both('#2E1A10'),
    ],
  },
};
