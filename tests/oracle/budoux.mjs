// Reads a list of texts from standard input and writes, for each, where the package budoux begins phrases; with them the model.
import { Parser } from "../node_modules/budoux/module/parser.js";
import { model } from "../node_modules/budoux/module/data/models/ja.js";

const parser = new Parser(model);
let input = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) input += chunk;
process.stdout.write(JSON.stringify({ breaks: JSON.parse(input).map((text) => parser.parseBoundaries(text)), model }));
