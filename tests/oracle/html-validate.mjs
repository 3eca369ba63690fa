// Argument: a folder. Output: {files, messages}: how many HTML files were read, and what is wrong with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const loader = new StaticConfigLoader({
  extends: ['html-validate:standard'],
  rules: {
    // Attribute and element spelling that HTML leaves free; the theme keeps one style of its own.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Telephone numbers stand in running text as links; the rule wants no-break markup around each.
    'tel-non-breaking': 'off',
    // Titles carry the site's name and are as long as the Japanese needs.
    'long-title': 'off',
  },
});
const validator = new HtmlValidate(loader);
const root = process.argv[2];
const files = readdirSync(root, { recursive: true }).map(String).filter((f) => f.endsWith('.html')).sort();
const messages = [];
for (const file of files) {
  const report = validator.validateStringSync(readFileSync(join(root, file), 'utf8'), file);
  for (const result of report.results) {
    for (const m of result.messages) messages.push(`${relative('.', file)}(${m.line},${m.column}): ${m.ruleId}: ${m.message}`);
  }
}
process.stdout.write(JSON.stringify({ files: files.length, messages: messages.slice(0, 100) }));
