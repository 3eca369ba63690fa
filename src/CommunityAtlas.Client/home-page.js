import { recountDays } from './view/day-marks.js';
import { openHomePage } from './view/home-page.js';
import { startPage } from './view/start-page.js';

recountDays(new Date());
openHomePage(async (base) => (await import('./search.js')).createSearch({ base }));
startPage(import.meta.url, () => import('./saving.js'));
