import { make } from './elements.js';

/**
 * @typedef {import('./map-page.js').MapPlace} MapPlace
 * @typedef {import('./texts.js').Texts} Texts
 */

/** 淡色地図. No other server is ever asked. */
const tiles = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
const source = 'https://maps.gsi.go.jp/development/ichiran.html';
const pinSize = 44;
const clusterRadius = 60;

/** The map of Leaflet in its box: pins that have names, always gathered where they are close, and buttons large enough. */
export class MapView {
  /**
   * @param {HTMLElement} box
   * @param {MapPlace[]} places
   * @param {Texts} texts
   * @param {() => void} tilesFailed
   */
  constructor(box, places, texts, tilesFailed) {
    this.texts = texts;
    /** @type {any} */
    this.leaflet = /** @type {any} */ (globalThis).L;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = this.leaflet.map(box, {
      zoomControl: false,
      scrollWheelZoom: false,
      zoomAnimation: !isStill,
      fadeAnimation: !isStill,
      markerZoomAnimation: !isStill,
      inertia: !isStill,
      minZoom: 5,
      maxZoom: 18,
    });
    this.map.attributionControl.setPrefix(false);
    this.leaflet.control.zoom({ position: 'bottomleft', zoomInTitle: texts.of('in'), zoomOutTitle: texts.of('out') }).addTo(this.map);
    const layer = this.leaflet.tileLayer(tiles, {
      minZoom: 5,
      maxZoom: 18,
      referrerPolicy: 'no-referrer',
      attribution: `<a href="${source}" rel="noopener noreferrer">${texts.of('credit')}</a>`,
    });
    layer.on('tileerror', tilesFailed);
    layer.addTo(this.map);
    this.letWheelZoomInFocus(box);
    this.addPins(places, isStill);
    // Leaflet hears the key only while the map itself has the focus, and in a card it has not.
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.map.closePopup();
    });
  }

  /**
   * A page is scrolled by wheel; the map takes the wheel only once somebody is in it.
   * @param {HTMLElement} box
   */
  letWheelZoomInFocus(box) {
    box.addEventListener('focusin', () => this.map.scrollWheelZoom.enable());
    box.addEventListener('focusout', () => this.map.scrollWheelZoom.disable());
  }

  /**
   * @param {MapPlace[]} places
   * @param {boolean} isStill
   */
  addPins(places, isStill) {
    const group = this.leaflet.markerClusterGroup({
      maxClusterRadius: clusterRadius,
      showCoverageOnHover: false,
      animate: false,
      spiderfyDistanceMultiplier: 2,
      iconCreateFunction: (/** @type {any} */ cluster) => this.icon('map-cluster', String(cluster.getChildCount()), this.texts.of('cluster', cluster.getChildCount())),
    });
    for (const place of places) {
      const marker = this.leaflet.marker(place.point, { icon: this.icon('map-pin', '', this.texts.of('pin', place.name, place.area)), riseOnHover: !isStill });
      marker.bindPopup(() => this.card(place), { closeButton: true, autoPanPadding: [16, 16], maxWidth: 260 });
      marker.on('popupopen', (/** @type {any} */ event) => this.nameClose(event.popup));
      marker.on('popupclose', () => marker.getElement()?.focus());
      group.addLayer(marker);
    }
    this.map.fitBounds(this.leaflet.latLngBounds(places.map((place) => place.point)).pad(0.1), { maxZoom: 16, animate: false });
    this.map.addLayer(group);
  }

  /**
   * Leaflet leaves an icon of our own without a name; it gets one wherever it is made.
   * @param {string} className
   * @param {string} words
   * @param {string} name
   */
  icon(className, words, name) {
    const icon = this.leaflet.divIcon({ className, html: make('span', '', words), iconSize: [pinSize, pinSize] });
    const create = icon.createIcon.bind(icon);
    icon.createIcon = (/** @type {unknown} */ old) => {
      const element = create(old);
      element.setAttribute('aria-label', name);
      return element;
    };
    return icon;
  }

  /** @param {MapPlace} place */
  card(place) {
    const link = make('a', '', place.name);
    link.href = place.href;
    return make('div', 'map-card', make('p', 'map-name', link), make('p', '', `${place.kind} ${place.area}`));
  }

  /** @param {any} popup */
  nameClose(popup) {
    const button = popup.getElement()?.querySelector('.leaflet-popup-close-button');
    button?.setAttribute('aria-label', this.texts.of('close'));
    popup.getElement()?.querySelector('.map-card a')?.focus();
  }
}
