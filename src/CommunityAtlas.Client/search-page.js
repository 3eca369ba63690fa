import { openSearchPage } from './view/search-page.js';

openSearchPage(async (base) => /** @type {any} */ ((await import('./search.js')).createSearch({ base })));
