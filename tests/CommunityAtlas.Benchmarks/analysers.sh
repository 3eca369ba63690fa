#!/usr/bin/env bash
# MeCab, Lucene's Kuromoji and ours on one text (about 15 MB), one after the other: MB/s of UTF-8, and ratios, which count.
# Needs mecab, mecab-utils, mecab-ipadic, liblucene4.10-java, a JDK, python3, and the shared data beside the checkout.
set -euo pipefail
cd "$(dirname "$0")/../.."
passes=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 ../shared/bench/generate.py 4000 "$work/entries" --jsonl "$work/entries.jsonl" >/dev/null
python3 - "$work" <<'PY'
import json, sys
with open(sys.argv[1] + "/text.txt", "w", encoding="utf-8") as out:
    for line in open(sys.argv[1] + "/entries.jsonl", encoding="utf-8"):
        out.write(json.loads(line)["body"].rstrip("\n") + "\n")
PY
cat ../shared/data/text/* >>"$work/text.txt"
bytes=$(wc -c <"$work/text.txt")

# Debian's compiled dictionary expects EUC-JP; the text is UTF-8.
mkdir "$work/ipadic"
/usr/lib/mecab/mecab-dict-index -d /usr/share/mecab/dic/ipadic -o "$work/ipadic" -f euc-jp -t utf-8 >/dev/null
cp /usr/share/mecab/dic/ipadic/dicrc "$work/ipadic"

mecab_best() {
  local best=0 speed start end pass
  for ((pass = 0; pass < passes; pass++)); do
    start=$(date +%s%N)
    mecab -d "$work/ipadic" -b 1000000 -Owakati "$work/text.txt" >/dev/null
    end=$(date +%s%N)
    speed=$(awk "BEGIN { printf \"%.1f\", $bytes * 1000 / ($end - $start) }")
    best=$(awk "BEGIN { print ($speed > $best) ? $speed : $best }")
  done
  echo "$best"
}

dotnet build tests/CommunityAtlas.Benchmarks -c Release -v quiet -nologo >/dev/null
ours() { dotnet tests/CommunityAtlas.Benchmarks/bin/Release/net10.0/CommunityAtlas.Benchmarks.dll "$@"; }
jars=/usr/share/java
classes=$jars/lucene-analyzers-kuromoji-4.10.4.jar:$jars/lucene-analyzers-common-4.10.4.jar:$jars/lucene-core-4.10.4.jar

mecab=$(mecab_best)
lucene=$(java -cp "$classes" tests/CommunityAtlas.Benchmarks/LuceneSpeed.java "$work/text.txt" "$passes")
one=$(ours text "$work/text.txt" search 1 "$passes")
two=$(ours text "$work/text.txt" search 2 "$passes")
normal=$(ours text "$work/text.txt" normal 1 "$passes")
loading=$(for _ in 1 2 3 4 5; do ours load; done | sort -n | sed -n 3p)

ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
printf '%-34s %6s MB/s\n' "MeCab -Owakati" "$mecab" "Lucene 4.10 SEARCH, warm" "$lucene" "ours SEARCH, 1 thread" "$one" "ours SEARCH, 2 threads" "$two" "ours NORMAL, 1 thread" "$normal"
printf '%-34s %6s\n' "ours / MeCab" "$(ratio "$one" "$mecab")" "ours / Lucene" "$(ratio "$one" "$lucene")" "two threads / one" "$(ratio "$two" "$one")"
printf '%-34s %6s ms\n' "ours: load and first token" "$loading"
