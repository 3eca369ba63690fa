import { openSaving } from './view/saving.js';

openSaving(new URL('../../', import.meta.url));
