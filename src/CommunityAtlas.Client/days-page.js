import { recountDays } from './view/day-marks.js';

recountDays(new Date());
