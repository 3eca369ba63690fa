import { textOfUnits } from '../analysis/traced-text.js';
import { damage } from '../shards/byte-reader.js';

// The characters of the bytes 0 to 169 (FORMAT.md, "Character code"), the same as in C#.
const frequent =
  '\n\f -0123456789:aeio　、。「」あいうえおかがきくけこごさしじすせそただちっつてでとどなにのはばびほまみめもやよらりるれろわをん' +
  'アィイウエオカガキクコサシジスセタッテトドノフホボマムョラリルロン・ー' +
  '一上中事人会入公内出分前加区合員回国地場多大子学定家小山川市年所手方日時月本来業法生町番的目県者聞行見話護通金開間集電食館（）';

const frequentUnits = Uint16Array.from(frequent, (c) => c.charCodeAt(0));
const firstLead = 170;
const anyUnit = 252;

/** What the bytes from firstLead on put before the unit's lower byte. */
const pages = Uint16Array.from({ length: 256 }, (_, first) => (first === 253 ? 0x3000 : first === 254 ? 0 : first === 255 ? 0xff00 : 0x4e00 + ((first - firstLead) << 8)));

/**
 * A text in the code of one to three bytes for a UTF-16 unit.
 * @param {Uint8Array} code
 */
export function decodeText(code) {
  const units = new Uint16Array(code.length);
  let length = 0;
  for (let i = 0; i < code.length; i++) {
    const first = code[i];
    if (first < firstLead) {
      units[length++] = frequentUnits[first];
    } else if (i + (first === anyUnit ? 2 : 1) >= code.length) {
      throw damage('a text ends inside a character');
    } else if (first === anyUnit) {
      units[length++] = (code[i + 1] << 8) | code[i + 2];
      i += 2;
    } else {
      units[length++] = pages[first] + code[++i];
    }
  }
  return textOfUnits(units.subarray(0, length));
}
