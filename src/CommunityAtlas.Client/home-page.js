import { openHomePage } from './view/home-page.js';

openHomePage(async (base) => /** @type {any} */ ((await import('./search.js')).createSearch({ base })));
