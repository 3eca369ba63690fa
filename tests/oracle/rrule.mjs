// Reads [{id, lines}] from standard input, lines being DTSTART, RRULE, EXDATE and RDATE as in a calendar file,
// and writes {id: [dates]} as the rrule library expands them. Local times stand for themselves; only UNTIL is UTC.
import rrule from "rrule";

const { RRule, RRuleSet } = rrule;
const TOKYO = 9 * 3600 * 1000;

function local(value) {
  const [, y, m, d, h = "00", min = "00"] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)00)?$/.exec(value);
  return new Date(Date.UTC(+y, +m - 1, +d, +h, +min));
}

function property(lines, name) {
  const line = lines.find((l) => l.startsWith(name + ":") || l.startsWith(name + ";"));
  return line === undefined ? [] : line.slice(line.indexOf(":") + 1).split(name === "RRULE" ? "\n" : ",");
}

function expand(lines) {
  const set = new RRuleSet();
  const [start] = property(lines, "DTSTART").map(local);
  const [rule] = property(lines, "RRULE");
  if (rule === undefined) {
    set.rdate(start);
  } else {
    const options = RRule.parseString(rule);
    if (/UNTIL=\d{8}T\d{6}Z/.test(rule)) options.until = new Date(options.until.getTime() + TOKYO);
    set.rrule(new RRule({ ...options, dtstart: start }));
  }
  property(lines, "EXDATE").map(local).forEach((d) => set.exdate(d));
  property(lines, "RDATE").map(local).forEach((d) => set.rdate(d));
  return set.all().map((d) => d.toISOString().slice(0, 16));
}

let input = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) input += chunk;
const result = {};
for (const { id, lines } of JSON.parse(input)) result[id] = expand(lines);
process.stdout.write(JSON.stringify(result));
