import { Composition } from './composition.js';
import { byId, inJapanese, inputById, make } from './elements.js';

/**
 * @typedef {import('./engine.js').Place} Place
 * @typedef {import('./fragment.js').Near} Near
 * @typedef {import('./texts.js').Texts} Texts
 */

const breath = 200;

/** From where distances are counted: a municipality that somebody writes, or the device when its button is pressed. Nothing of it is kept or sent. */
export class NearFilter {
  /**
   * @param {Texts} texts
   * @param {{places: (text: string) => Promise<Place[]>, apply: () => void}} owner
   */
  constructor(texts, owner) {
    this.texts = texts;
    this.owner = owner;
    this.element = /** @type {HTMLDetailsElement} */ (byId('near'));
    this.badge = /** @type {HTMLElement} */ (this.element.querySelector('.filter-chosen'));
    this.input = inputById('near-place');
    this.list = byId('near-places');
    this.message = byId('near-message');
    this.button = /** @type {HTMLButtonElement} */ (byId('near-here'));
    /** @type {Near | null} */
    this.chosen = null;
    this.asked = 0;
    this.timer = 0;
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), breath);
    });
    this.composition = new Composition(this.input, { started: () => {}, ended: () => {} });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !this.composition.owns(event)) this.list.querySelector('input')?.click();
    });
    this.button.addEventListener('click', () => this.askDevice());
    if (!('geolocation' in navigator)) this.button.hidden = true;
  }

  get value() {
    return this.chosen;
  }

  set value(near) {
    this.chosen = near;
    this.badge.textContent = near ? near.label : '';
    this.message.textContent = '';
    if (!near) {
      this.input.value = '';
      this.list.replaceChildren();
    }
  }

  /**
   * The place of a name that stood in an address.
   * @param {string} name
   * @returns {Promise<Near | null>}
   */
  async find(name) {
    const place = (await this.owner.places(name)).find((p) => p.label === name);
    return place ? { ...place, isDevice: false } : null;
  }

  async ask() {
    const text = this.input.value.trim();
    const turn = ++this.asked;
    const places = text === '' ? [] : await this.owner.places(text).catch(() => []);
    if (turn !== this.asked) return;
    this.message.textContent = text !== '' && places.length === 0 ? this.texts.of('near.unknown', text) : '';
    this.list.replaceChildren(...places.map((place) => this.option(place)));
  }

  /** @param {Place} place */
  option(place) {
    const radio = make('input');
    radio.type = 'radio';
    radio.name = 'near';
    radio.checked = this.chosen?.code === place.code;
    radio.addEventListener('change', () => {
      this.chosen = { ...place, isDevice: false };
      this.badge.textContent = place.label;
      this.message.textContent = this.texts.of('near.set', place.label);
    });
    return make('li', '', make('label', '', radio, ' ', inJapanese(make('span', '', place.label))));
  }

  askDevice() {
    this.message.textContent = this.texts.of('near.asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.value = { code: '', label: this.texts.of('chosen.here'), lat: coords.latitude, lng: coords.longitude, isDevice: true };
        this.owner.apply();
      },
      (refusal) => {
        this.message.textContent = this.texts.of(refusal.code === refusal.PERMISSION_DENIED ? 'near.denied' : 'near.failed');
      },
      { maximumAge: 300_000, timeout: 15_000 },
    );
  }
}
