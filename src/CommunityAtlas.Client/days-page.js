import { recountDays } from './view/day-marks.js';
import { startPage } from './view/start-page.js';

recountDays(new Date());
startPage(import.meta.url, () => import('./saving.js'));
