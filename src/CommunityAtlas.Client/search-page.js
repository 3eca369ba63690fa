import { openSearchPage } from './view/search-page.js';

openSearchPage(async (base) => (await import('./search.js')).createSearch({ base }));
