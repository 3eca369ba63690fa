import { openMapPage } from './view/map-page.js';

openMapPage((address) => import(address));
