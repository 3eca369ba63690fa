// Standard input: {schema, entries: [{name, yaml}]}. Output: [{name, typed, text}], both lists of errors, empty where valid.
// "typed" reads the YAML as editors do (YAML 1.2 core: 200 is a number), "text" as our own reader does (every scalar is text).
// The schema must be valid itself, also by Ajv's strict rules, which refuse unknown or ineffective keywords.
import { text } from 'node:stream/consumers';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const { schema, entries } = JSON.parse(await text(process.stdin));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validate = ajv.compile(schema);
const errors = (value) => (validate(value) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`));
const answers = entries.map(({ name, yaml }) => ({
  name,
  typed: errors(parse(yaml, { schema: 'core', logLevel: 'silent' })),
  text: errors(parse(yaml, { schema: 'failsafe', logLevel: 'silent' })),
}));
process.stdout.write(JSON.stringify(answers));
