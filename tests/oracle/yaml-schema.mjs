// Arguments: a JSON Schema file. Standard input: a JSON list of {name, text} with YAML texts.
// Output: a JSON list of {name, errors}; errors is empty where the text is valid.
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const answers = JSON.parse(await text(process.stdin)).map(({ name, text }) => ({
  name,
  errors: validate(parse(text)) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`),
}));
process.stdout.write(JSON.stringify(answers));
