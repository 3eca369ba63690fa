#!/usr/bin/env python3
"""Search beside Hugo and Pagefind, in one run, on the same generated entries; prints Markdown tables with medians.

usage: search.py [--entries 10000] [--growth 1000,100000] [--runs 3] [--every 5] [--work DIR] [--no-peers]
Needs the .NET SDK, Node.js with npm, Chromium, openssl, python3, Debian's hugo and mecab-ipadic, and ../shared beside the checkout.
Pagefind is restored into the working folder. Of more than 20,000 entries the index alone is made: one site may not be as large. Every build goes to a fresh folder, ours and theirs in turn. Bytes are those of the
bodies a host sends (HTTP/2, text types gzipped, the rest as on the disk); requests leave out the page itself. A query begins in an
empty page with nothing cached and ends with ten results and their snippets; --every N asks each N-th one over 1.6 Mbit/s, 150 ms.
Give --work a folder in memory (/dev/shm): an ext4 without a journal that has just lost many files takes ten times as long to make
new ones, whoever makes them."""
import argparse, glob, hashlib, json, os, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..'))
BENCH = os.path.normpath(os.path.join(ROOT, '..', 'shared', 'bench'))
PAGEFIND = '1.6.0'
TODAY = '2026-11-21'
MOST_OF_ONE_SITE = 20_000
INDEX_ALONE = os.path.join(HERE, 'bin', 'Release', 'net10.0', 'CommunityAtlas.Benchmarks.dll')
ATLAS = ['dotnet', os.path.join(ROOT, 'src', 'CommunityAtlas.Cli', 'bin', 'Release', 'net10.0', 'atlas.dll')]
PEERS_FAIL = ['京都', 'ＬＧＢＴＱ', 'ｶﾚｰ', 'うつ病の家族会', '発達障がい', 'カレーとゲルニカ']

# Runs a command; says seconds of wall clock, seconds of processor and megabytes at the peak of its largest process.
WATCH = """import os, resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
wall, used = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)"""


def say(text): print(text, file=sys.stderr, flush=True)


def watch(*command):
    out = subprocess.run([sys.executable, '-c', WATCH, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    code, wall, processor, memory = out.stdout.split()
    if code != '0': sys.exit(f'{command} ended with {code}:\n{out.stderr[-3000:]}')
    return float(wall), float(processor), float(memory)


def run(*command, **options): subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)


def files(folder):
    """Path -> (size, fingerprint) of all files below a folder."""
    found = {}
    for path in glob.glob(os.path.join(glob.escape(folder), '**'), recursive=True):
        if os.path.isfile(path):
            with open(path, 'rb') as file: data = file.read()
            found[os.path.relpath(path, folder)] = (len(data), hashlib.sha256(data).digest())
    return found


def changed(before, after):
    """What a visitor's cache or a host must take anew: files that are new or differ, and their bytes."""
    new = [size for path, (size, print_) in after.items() if before.get(path, (0, None))[1] != print_]
    return len(new), sum(new)


def number(x): return f'{x:,.0f}'


def spread(values): return f'{number(statistics.median(values))} ({number(min(values))}–{number(max(values))})'


class Corpus:
    """The same entries in their format and in ours."""
    def __init__(self, work, count):
        self.count, self.folder = count, os.path.join(work, f'corpus-{count}')
        self.theirs, self.ours = os.path.join(self.folder, 'theirs'), os.path.join(self.folder, 'ours')
        lines = os.path.join(self.folder, 'entries.jsonl')
        os.makedirs(self.folder)
        run(sys.executable, os.path.join(BENCH, 'generate.py'), str(count), self.theirs, '--jsonl', lines)
        run(sys.executable, os.path.join(HERE, 'entries.py'), lines, self.ours)

    def edit(self):
        """One entry in the middle gets another sentence, in both formats."""
        name = f'e{self.count // 2:06d}.md'
        for path in glob.glob(os.path.join(self.folder, '*', '**', name), recursive=True):
            with open(path, encoding='utf-8') as file: text = file.read()
            with open(path, 'w', encoding='utf-8') as file: file.write(text.rstrip('\n') + '\n\nこの秋から、第3水曜に編み物の会も始めました。\n')


class Builds:
    def __init__(self, work, peers):
        self.work, self.number = work, 0
        self.pagefind_tool = None
        if peers:
            tools = os.path.join(work, 'tools')
            os.makedirs(tools)
            run('npm', 'install', '--prefix', tools, '--no-audit', '--no-fund', '--loglevel=error', f'pagefind@{PAGEFIND}')
            self.pagefind_tool = glob.glob(os.path.join(tools, 'node_modules', '@pagefind', '*', 'bin', 'pagefind_extended'))[0]

    def fresh(self, name):
        self.number += 1
        return os.path.join(self.work, f'{name}-{self.number}')

    def ours(self, corpus):
        site = self.fresh('ours')
        return site, watch(*ATLAS, 'build', '--content', os.path.join(corpus.ours, 'content'), '--theme', os.path.join(ROOT, 'themes', 'default'),
                           '--output', site, '--now', TODAY, '--lang', 'ja')

    def index_alone(self, corpus, shell):
        """More entries than one site may hold: their index in the pages of a smaller site."""
        site = self.fresh('ours')
        shutil.copytree(shell, site)
        shutil.rmtree(os.path.join(site, 'search', 'index'))
        return site, watch('dotnet', INDEX_ALONE, 'index', os.path.join(corpus.ours, 'content'), site, TODAY)

    def hugo(self, corpus):
        site = self.fresh('hugo')
        return site, watch('hugo', '--quiet', '-s', os.path.join(BENCH, 'hugo'), '--contentDir', corpus.theirs, '--destination', site)

    def pagefind(self, site):
        return watch(self.pagefind_tool, '--site', site, '--output-path', os.path.join(site, 'pagefind'))


def queries(path):
    with open(os.path.join(ROOT, 'tests', 'golden-queries.yml'), encoding='utf-8') as file: text = file.read()
    asked = re.findall(r"\{ask: '?(.*?)'?(?:, (?:first|find|within|not|only|needs|not_needs|crisis|filters): |\}$)", text, re.M)
    asked = list(dict.fromkeys(PEERS_FAIL + [a for a in asked if a]))
    with open(path, 'w', encoding='utf-8') as out: out.write('\n'.join(asked) + '\n')
    return len(asked)


def measure(engine, site, asked, every):
    out = subprocess.run(['node', os.path.join(HERE, 'browser', 'measure.mjs'), engine, site, asked, '--every', str(every)], check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in out.stdout.splitlines()]


def index_of(engine, site): return files(os.path.join(site, 'pagefind' if engine == 'pagefind' else os.path.join('search', 'index')))


def row(*cells): print('| ' + ' | '.join(map(str, cells)) + ' |')


def head(*cells):
    row(*cells)
    row(*['---'] * len(cells))


def times(runs): return [f'{statistics.median(r[0] for r in runs):.1f} s', f'{statistics.median(r[1] for r in runs):.1f} s', f'{statistics.median(r[2] for r in runs):,.0f} MB']


def browser_row(name, rows):
    slow = [r['slow'] for r in rows if r['slow'] is not None]
    row(name, spread([r['bytes'] / 1000 for r in rows]), spread([r['requests'] for r in rows]), f'{statistics.median(slow) / 1000:.1f} s ({min(slow) / 1000:.1f}–{max(slow) / 1000:.1f})',
        f"{statistics.median(r['warm'] for r in rows):.1f} ms ({min(r['warm'] for r in rows):.1f}–{max(r['warm'] for r in rows):.1f})", sum(r['total'] == 0 for r in rows))


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--entries', type=int, default=10000)
    options.add_argument('--growth', default='1000')
    options.add_argument('--runs', type=int, default=3)
    options.add_argument('--every', type=int, default=5)
    options.add_argument('--work')
    options.add_argument('--no-peers', action='store_true')
    options = options.parse_args()
    work = options.work or tempfile.mkdtemp(prefix='atlas-search-')
    os.makedirs(work, exist_ok=True)
    try: compare(options, work)
    finally:
        if not options.work: shutil.rmtree(work)


def compare(options, work):
    say('building atlas')
    for project in [os.path.join(ROOT, 'src', 'CommunityAtlas.Cli'), HERE]: run('dotnet', 'build', project, '-c', 'Release', '-v', 'quiet', '-nologo')
    builds, peers = Builds(work, not options.no_peers), not options.no_peers
    say(f'writing {options.entries} entries')
    corpus = Corpus(work, options.entries)
    asked = os.path.join(work, 'queries.txt')
    count = queries(asked)

    ours, hugo, pagefind = [], [], []
    for n in range(options.runs):
        say(f'build {n + 1} of {options.runs}')
        our_site, figures = builds.ours(corpus)
        ours.append(figures)
        if not peers: continue
        their_site, figures = builds.hugo(corpus)
        hugo.append(figures)
        pagefind.append(builds.pagefind(their_site))

    print(f'\n## Building {options.entries:,} entries (median of {options.runs})\n')
    head('', 'wall', 'processor', 'peak memory', 'files', 'bytes')
    all_ours = files(our_site)
    row('ours: pages, index, exports', *times(ours), number(len(all_ours)), f'{sum(s for s, _ in all_ours.values()) / 1e6:.1f} MB')
    if peers:
        all_theirs = files(their_site)
        row('Hugo: pages', *times(hugo), '', '')
        row(f'Pagefind {PAGEFIND} extended: index', *times(pagefind), number(len(all_theirs)), f'{sum(s for s, _ in all_theirs.values()) / 1e6:.1f} MB')

    say('editing one entry')
    before = {'ours': index_of('ours', our_site), **({'pagefind': index_of('pagefind', their_site)} if peers else {})}
    corpus.edit()
    edited, ours_again = builds.ours(corpus)
    print('\n## The index, and what one edited entry changes in it\n')
    head('', 'files', 'bytes', 'files changed', 'bytes changed', 'built again in')

    def index_row(name, engine, site, seconds):
        n, size = changed(before[engine], index_of(engine, site))
        row(name, number(len(before[engine])), f'{sum(s for s, _ in before[engine].values()) / 1e6:.2f} MB', n, f'{size / 1000:.1f} kB', f'{seconds:.1f} s')

    index_row('ours', 'ours', edited, ours_again[0])
    if peers:
        edited_theirs, hugo_again = builds.hugo(corpus)
        index_row('Pagefind', 'pagefind', edited_theirs, builds.pagefind(edited_theirs)[0] + hugo_again[0])

    say(f'asking {count} queries in Chromium')
    print(f'\n## Searching {options.entries:,} entries in Chromium, cold: {count} queries; median (least–most)\n')
    head('', 'kB', 'requests', '1.6 Mbit/s, 150 ms', 'warm', 'without an answer')
    browser_row('ours', measure('ours', our_site, asked, options.every))
    if peers: browser_row('Pagefind', measure('pagefind', their_site, asked, options.every))

    print('\n## Growth of ours\n')
    head('entries', 'build', 'processor', 'peak memory', 'index', 'files', 'kB a query', 'requests')
    for size in sorted({options.entries, *map(int, filter(None, options.growth.split(',')))}):
        say(f'growth: {size}')
        if size == options.entries: site, figures = our_site, ours[-1]
        elif size > MOST_OF_ONE_SITE: site, figures = builds.index_alone(Corpus(work, size), our_site)
        else: site, figures = builds.ours(Corpus(work, size))
        index, rows = index_of('ours', site), measure('ours', site, asked, 10 ** 9)
        row(number(size), *times([figures]), f'{sum(s for s, _ in index.values()) / 1e6:.2f} MB', number(len(index)), spread([r['bytes'] / 1000 for r in rows]), spread([r['requests'] for r in rows]))


main()
