// What a page of the offline edition does without the site's own program.
import { takeDay } from './take-day.ts';
import { openCalculator } from './open-calculator.ts';
import { openMenus } from './open-menus.ts';
import { printButton } from './print-button.ts';
import { searchBox } from './search-box.ts';
import { switchAppearance } from './switch-appearance.ts';

for (const part of [openMenus, switchAppearance, searchBox, printButton, takeDay, openCalculator]) part();
