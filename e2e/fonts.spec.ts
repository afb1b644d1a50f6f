import { expect, test } from './fixtures';

// Without a Chinese font every character is drawn blank or as the same box, and no other test would notice.
test('two different Chinese characters look different', async ({ page }) => {
  const [first, second, blank] = await page.evaluate(() =>
    ['湘', '标', ' '].map((character) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 48;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('This browser draws no canvas.');
      pen.font = '40px sans-serif';
      pen.fillText(character, 2, 40);
      return canvas.toDataURL();
    }),
  );
  const advice = 'no Chinese font: install one (on Debian: apt-get install fonts-noto-cjk)';
  expect(first, advice).not.toBe(second);
  expect(first, advice).not.toBe(blank);
});
