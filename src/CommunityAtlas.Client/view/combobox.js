import { byId, inJapanese, inputById, make } from './elements.js';
import { Announcer } from './announcer.js';
import { Composition } from './composition.js';
import { Texts } from './texts.js';

/** @typedef {import('./engine.js').Suggestion} Suggestion */

/**
 * @typedef {object} ComboboxOwner
 * @property {(text: string) => Promise<Suggestion[]>} suggest
 * @property {(chosen: Suggestion) => void} choose a suggestion was taken
 * @property {(text: string) => void} rest the text has not changed for a while, and nothing is being composed
 * @property {() => void} wake the box was entered for the first time
 */

/** How long the text rests before it counts as meant, in ms. */
const pause = 700;
/** How long to wait for the next letter before asking for suggestions, in ms. */
const breath = 120;

/**
 * An editable combobox with a list, after the ARIA Authoring Practices. Focus stays in the box; Home and End stay the
 * box's own; Esc closes an open list and does nothing else. Suggestions come while an input method composes, too; a
 * search never does.
 */
export class Combobox {
  /** @param {ComboboxOwner} owner */
  constructor(owner) {
    this.owner = owner;
    this.input = inputById('search-words');
    this.list = byId('search-list');
    this.clear = byId('search-clear');
    this.announcer = new Announcer(byId('search-status'));
    this.texts = new Texts(byId('search-box-texts'));
    /** @type {Suggestion[]} */
    this.shown = [];
    this.active = -1;
    this.asked = 0;
    this.pauseTimer = 0;
    this.breathTimer = 0;
    this.settled = this.input.value;
    this.composition = new Composition(this.input, {
      started: () => clearTimeout(this.pauseTimer),
      ended: () => this.changed(),
    });
    this.listen();
  }

  /** What is written. */
  get text() {
    return this.input.value.trim();
  }

  /** Writes a text that counts as meant already. */
  set text(words) {
    this.input.value = words;
    this.settle();
  }

  /** The text is as it should be: nothing more is to be suggested or searched for. */
  settle() {
    clearTimeout(this.pauseTimer);
    clearTimeout(this.breathTimer);
    this.asked++;
    this.settled = this.text;
    this.clear.hidden = this.input.value === '';
    this.close();
  }

  /** Closes the list; true when it was open. */
  close() {
    const wasOpen = !this.list.hidden;
    this.list.hidden = true;
    this.list.replaceChildren();
    this.shown = [];
    this.active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    return wasOpen;
  }

  listen() {
    this.input.addEventListener('focus', () => this.owner.wake(), { once: true });
    this.input.addEventListener('input', (event) => {
      const isComposing = this.composition.isActive || /** @type {InputEvent} */ (event).isComposing;
      if (isComposing) this.askSoon();
      else this.changed();
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    // A press in the list must not take the focus out of the box.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = /** @type {Element} */ (event.target).closest('[role=option]');
      if (option) this.take(this.shown[[...this.list.children].indexOf(option)]);
    });
    this.clear.addEventListener('click', () => {
      this.input.value = '';
      this.changed();
      this.input.focus();
    });
    this.clear.hidden = this.input.value === '';
  }

  changed() {
    this.clear.hidden = this.input.value === '';
    this.askSoon();
    clearTimeout(this.pauseTimer);
    if (this.text === this.settled) return;
    this.pauseTimer = setTimeout(() => {
      // Somebody who is choosing in the list has not finished.
      if (this.composition.isActive || this.active >= 0) return;
      this.settled = this.text;
      this.owner.rest(this.text);
    }, pause);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (this.composition.owns(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (event.altKey && event.key === 'ArrowUp') this.close();
        else if (this.list.hidden) this.ask();
        else if (!event.altKey) this.move(event.key === 'ArrowDown' ? 1 : -1);
        event.preventDefault();
        break;
      case 'Enter':
        if (this.active < 0) break;
        event.preventDefault();
        this.take(this.shown[this.active]);
        break;
      case 'Escape':
        if (this.close()) event.preventDefault();
        break;
      default:
        break;
    }
  }

  /** @param {number} step */
  move(step) {
    // One place more than there are options: the box itself.
    const places = this.shown.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    [...this.list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === this.active)));
    const option = this.list.children[this.active];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  /** @param {Suggestion | undefined} chosen */
  take(chosen) {
    if (!chosen) return;
    if (!chosen.url) this.text = chosen.query ?? chosen.label;
    this.close();
    this.owner.choose(chosen);
  }

  askSoon() {
    clearTimeout(this.breathTimer);
    this.breathTimer = setTimeout(() => this.ask(), breath);
  }

  async ask() {
    const text = this.text;
    const turn = ++this.asked;
    if (text === '') {
      this.close();
      return;
    }

    /** @type {Suggestion[]} */
    let found = [];
    try {
      found = await this.owner.suggest(text);
    } catch {
      // A search tells what is wrong; missing suggestions are no news.
    }

    if (turn !== this.asked || document.activeElement !== this.input) return;
    this.show(found);
    this.announcer.say(found.length === 0 ? this.texts.of('suggest.none', text) : this.texts.of('suggest.count', text, found.length));
  }

  /** @param {Suggestion[]} found */
  show(found) {
    this.close();
    if (found.length === 0) return;
    this.shown = found;
    this.list.replaceChildren(...found.map((suggestion, index) => this.option(suggestion, index)));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
  }

  /**
   * @param {Suggestion} suggestion
   * @param {number} index
   */
  option(suggestion, index) {
    const option = make('li', '', inJapanese(make('span', 'suggestion-label', suggestion.label)), ' ', make('span', 'suggestion-kind', this.texts.of(`suggest.${suggestion.kind}`)));
    option.id = `search-option-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  }
}
