import { recountDays } from './view/day-marks.js';
import { openHomePage } from './view/home-page.js';

recountDays(new Date());
openHomePage(async (base) => (await import('./search.js')).createSearch({ base }));
