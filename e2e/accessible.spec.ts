import { expectAccessible, test } from './fixtures';
import { ComparePage, type Language } from './pages/comparePage';

const languages: Language[] = ['zh', 'en'];
const looks = ['light', 'dark', 'projector'];

for (const lang of languages) {
  for (const look of looks) {
    test(`Compare has no violation: ${lang}, ${look}`, async ({ page }) => {
      const compare = new ComparePage(page, lang);
      await compare.open(`look=${look}&unfold=green`);
      await expectAccessible(page);
    });
  }

  for (const look of ['light', 'dark']) {
    test(`evidence and filters have no violation: ${lang}, ${look}`, async ({ page }) => {
      const compare = new ComparePage(page, lang);
      await compare.open(`look=${look}&fact=zhuzhou-2025-proposal/gdp-2025`);
      await compare.evidence.locator('mark').waitFor();
      // The page beneath is looked at above.
      await expectAccessible(page, '.drawer');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: compare.names.more }).click();
      await expectAccessible(page, '.filters');
    });
  }

  test(`a phone has no violation: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const compare = new ComparePage(page, lang);
    await compare.open();
    await expectAccessible(page);
  });
}
