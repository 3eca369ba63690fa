import { openHomePage } from './view/home-page.js';

openHomePage(async (base) => (await import('./search.js')).createSearch({ base }));
