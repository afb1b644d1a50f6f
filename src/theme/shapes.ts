/** The eight prepared shapes in a 14 × 14 box: outline, the left half that an expected result fills, the lower half of a tier
 * that is fostered. */
export interface Shape {
  outline: string;
  leftHalf: string;
  lowerHalf: string;
}

export const shapes: readonly Shape[] = [
  // Circle, diamond, square, triangle.
  {
    outline: 'M7 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 7 1.8Z',
    leftHalf: 'M7 1.8a5.2 5.2 0 0 0 0 10.4Z',
    lowerHalf: 'M1.8 7a5.2 5.2 0 0 0 10.4 0Z',
  },
  { outline: 'M7 .9 13.1 7 7 13.1.9 7Z', leftHalf: 'M7 .9V13.1L.9 7Z', lowerHalf: 'M.9 7H13.1L7 13.1Z' },
  { outline: 'M2 2H12V12H2Z', leftHalf: 'M2 2H7V12H2Z', lowerHalf: 'M2 7H12V12H2Z' },
  { outline: 'M7 1.4 13.2 12.4H.8Z', leftHalf: 'M7 1.4V12.4H.8Z', lowerHalf: 'M3.84 7H10.16L13.2 12.4H.8Z' },
  // Triangle upside down, cross, hourglass, dome.
  { outline: 'M.8 1.6H13.2L7 12.6Z', leftHalf: 'M.8 1.6H7V12.6Z', lowerHalf: 'M3.84 7H10.16L7 12.6Z' },
  {
    outline: 'M5 1.2H9V5H12.8V9H9V12.8H5V9H1.2V5H5Z',
    leftHalf: 'M5 1.2H7V12.8H5V9H1.2V5H5Z',
    lowerHalf: 'M1.2 7H12.8V9H9V12.8H5V9H1.2Z',
  },
  {
    outline: 'M1.6 1.4H12.4L8.6 7l3.8 5.6H1.6L5.4 7Z',
    leftHalf: 'M1.6 1.4H7V12.6H1.6L5.4 7Z',
    lowerHalf: 'M5.4 7H8.6L12.4 12.6H1.6Z',
  },
  {
    outline: 'M.8 11.2A6.2 8 0 0 1 13.2 11.2Z',
    leftHalf: 'M.8 11.2A6.2 8 0 0 1 7 3.2V11.2Z',
    lowerHalf: 'M1.63 7.2H12.37A6.2 8 0 0 1 13.2 11.2H.8A6.2 8 0 0 1 1.63 7.2Z',
  },
];
