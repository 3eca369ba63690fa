import { openSearchPage } from './view/search-page.js';
import { startPage } from './view/start-page.js';

openSearchPage(async (base) => (await import('./search.js')).createSearch({ base }));
startPage(import.meta.url, () => import('./saving.js'));
