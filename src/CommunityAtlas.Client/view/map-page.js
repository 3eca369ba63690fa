import { kilometresBetween } from '../facets/distance.js';
import { byId } from './elements.js';
import { MapView } from './map-view.js';
import { Texts } from './texts.js';

/**
 * A place as its row in the list says it: the map has no other source, so that both are always equal.
 * @typedef {{row: HTMLElement, name: string, href: string, kind: string, area: string, point: {lat: number, lng: number}}} MapPlace
 */

/**
 * Brings the map page to life. Nothing is asked of anybody before its button is pressed, nor is the device asked where it is.
 * @param {(address: string) => Promise<unknown>} load imports a script of this site
 */
export function openMapPage(load) {
  const texts = new Texts(byId('map-texts'));
  const places = readPlaces(byId('map-rows'));
  openNear(places, texts);
  const button = document.getElementById('map-open');
  if (!button) return;
  byId('map-ask').hidden = false;
  let isOpening = false;
  button.addEventListener('click', async () => {
    if (isOpening) return;
    isOpening = true;
    await openMap(load, places, texts);
    isOpening = false;
  });
}

/**
 * @param {(address: string) => Promise<unknown>} load
 * @param {MapPlace[]} places
 * @param {Texts} texts
 */
async function openMap(load, places, texts) {
  const { script = '', cluster = '', style = '' } = byId('map-page').dataset;
  const status = byId('map-status');
  if (!navigator.onLine) {
    tellFailure(texts.of('offline'));
    return;
  }
  tellFailure('');
  status.textContent = texts.of('opening');
  const box = byId('map-box');
  try {
    await Promise.all([addStyle(absolute(style)), load(absolute(script)).then(() => load(absolute(cluster)))]);
    box.hidden = false;
    byId('map-use').hidden = false;
    new MapView(box, places, texts, () => tellFailure(texts.of('tiles')));
  } catch {
    box.hidden = true;
    byId('map-use').hidden = true;
    status.textContent = '';
    tellFailure(texts.of('broken'));
    return;
  }
  byId('map-ask').hidden = true;
  const sketch = document.getElementById('map-sketch');
  if (sketch) sketch.hidden = true;
  status.textContent = texts.of('opened', places.length);
  box.focus();
}

/** @param {string} words none hides it */
function tellFailure(words) {
  const failure = byId('map-failure');
  const line = /** @type {HTMLElement} */ (failure.querySelector('p'));
  if (line.textContent === words) return;
  line.textContent = words;
  failure.hidden = words === '';
}

/**
 * @param {MapPlace[]} places
 * @param {Texts} texts
 */
function openNear(places, texts) {
  if (!('geolocation' in navigator)) return;
  const message = byId('map-message');
  byId('map-near').hidden = false;
  byId('map-here').addEventListener('click', () => {
    message.textContent = texts.of('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        orderFrom({ lat: coords.latitude, lng: coords.longitude }, places, texts);
        byId('map-order').textContent = texts.of('near');
        message.textContent = texts.of('near');
      },
      (refusal) => {
        message.textContent = texts.of(refusal.code === refusal.PERMISSION_DENIED ? 'denied' : 'failed');
      },
      { maximumAge: 300_000, timeout: 15_000 },
    );
  });
}

/**
 * @param {{lat: number, lng: number}} here
 * @param {MapPlace[]} places
 * @param {Texts} texts
 */
function orderFrom(here, places, texts) {
  const far = new Map(places.map((place) => [place, kilometresBetween(here, place.point)]));
  const sorted = [...places].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
  for (const place of sorted) {
    const mark = /** @type {HTMLElement} */ (place.row.querySelector('.map-distance'));
    const kilometres = far.get(place) ?? 0;
    mark.textContent = texts.of('distance', kilometres < 10 ? `${kilometres.toFixed(1)} km` : `${Math.round(kilometres)} km`);
    mark.hidden = false;
  }
  byId('map-rows').append(...sorted.map((place) => place.row));
}

/**
 * @param {HTMLElement} list
 * @returns {MapPlace[]}
 */
function readPlaces(list) {
  return [...list.querySelectorAll('li')].map((row) => {
    const link = /** @type {HTMLAnchorElement} */ (row.querySelector('.map-name a'));
    const [kind, area] = row.querySelectorAll('.map-kind span');
    return {
      row,
      name: link.textContent ?? '',
      href: link.href,
      kind: kind?.textContent ?? '',
      area: area?.textContent ?? '',
      point: { lat: Number(row.dataset.latitude), lng: Number(row.dataset.longitude) },
    };
  });
}

/** @param {string} address */
function absolute(address) {
  return new URL(address, location.href).href;
}

/**
 * Loads a stylesheet of this site.
 * @param {string} address
 */
function addStyle(address) {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  return new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done(undefined));
    link.addEventListener('error', () => {
      link.remove();
      failed(new Error(address));
    });
    // Before our own sheet, whose rules for pins and buttons shall win.
    document.head.prepend(link);
  });
}
