import { inputById } from './elements.js';
import { daysAfter, monthDay, nextWeekday } from './days.js';

/** How many days ahead the index knows. */
const daysKnown = 60;

/** The day on which somebody wants to go. */
export class DayFilter {
  /**
   * @param {HTMLDetailsElement} element
   * @param {string} today ISO date
   */
  constructor(element, today) {
    this.element = element;
    this.name = element.querySelector('.filter-name')?.textContent ?? '';
    this.badge = /** @type {HTMLElement} */ (element.querySelector('.filter-chosen'));
    this.choices = [...element.querySelectorAll('input[type=radio]')].map((e) => /** @type {HTMLInputElement} */ (e));
    this.date = inputById('day-date');
    this.date.min = today;
    this.date.max = daysAfter(today, daysKnown - 1);
    this.days = new Map([
      ['', ''],
      ['today', today],
      ['tomorrow', daysAfter(today, 1)],
      ['saturday', nextWeekday(today, 6)],
      ['sunday', nextWeekday(today, 0)],
    ]);
    for (const choice of this.choices) {
      const day = this.days.get(choice.value);
      if (day) choice.nextElementSibling?.append(` ${monthDay(day)}`);
      choice.addEventListener('change', () => this.refresh());
    }
    this.date.addEventListener('input', () => this.refresh());
    this.refresh();
  }

  /** ISO date, or ''. */
  get value() {
    const choice = this.choices.find((c) => c.checked)?.value ?? '';
    return choice === 'other' ? (this.date.validity.valid ? this.date.value : '') : (this.days.get(choice) ?? '');
  }

  set value(day) {
    const known = [...this.days].find(([, d]) => d === day)?.[0] ?? 'other';
    for (const choice of this.choices) choice.checked = choice.value === known;
    if (known === 'other') this.date.value = day;
    this.refresh();
  }

  refresh() {
    const other = this.choices.find((c) => c.value === 'other');
    /** @type {HTMLElement} */ (this.date.closest('.field')).hidden = !other?.checked;
    this.badge.textContent = this.value === '' ? '' : monthDay(this.value);
  }
}
