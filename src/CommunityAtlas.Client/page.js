import { startPage } from './view/start-page.js';

startPage(import.meta.url, () => import('./saving.js'));
