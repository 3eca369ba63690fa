/** Where in a document a term stands. The numbers are stored. */
export const SearchFields = Object.freeze({
  /** Name, other names, kana. */
  name: 1,
  /** Labels of kind, needs, life areas, audiences; activities, equipment. */
  labels: 2,
  /** Municipality, prefecture, public place and address. */
  area: 4,
  summary: 8,
  /** Body and notes. */
  body: 16,
  /** The term stands only inside longer words. */
  part: 32,
  all: 63,
});
