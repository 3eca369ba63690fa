import { openMemoPage } from './view/memo-page.js';
import { startPage } from './view/start-page.js';

openMemoPage(async (base) => (await import('./search.js')).createSearch({ base }));
startPage(import.meta.url, () => import('./saving.js'));
