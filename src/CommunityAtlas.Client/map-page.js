import { openMapPage } from './view/map-page.js';
import { startPage } from './view/start-page.js';

openMapPage((address) => import(address));
startPage(import.meta.url, () => import('./saving.js'));
