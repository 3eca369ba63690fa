#!/usr/bin/env python3
"""Writes the generated entries of the peers' benchmark (JSON lines of ../shared/bench/generate.py) as a content folder of ours.
usage: entries.py LINES.jsonl DIR   DIR/content/** is written; taxonomies and rules come from this checkout's own content/.

The wording stays the same as what Hugo and Pagefind get. Three things differ, because our rules want it: headings of a body
become bold lines, the contact person is left out (a private name), and telephone numbers are laid into the groups of a landline."""
import json, os, re, shutil, sys

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = os.path.join(HERE, '..', '..', 'content')

KINDS = {'男の居場所': 'mens_shed', '暮らしの保健室': 'town_health_room', 'ピアサポート': 'peer_group', 'フードバンク': 'food_bank',
         '子ども食堂': 'childrens_cafeteria', '認知症カフェ': 'community_cafe', '家族会': 'family_group', '傾聴・話し相手': 'volunteer_support'}
NEEDS = {'孤立・孤独': 'isolation', '定年後の生きがい': 'retirement', '仲間づくり': 'fun', '健康の相談': 'health_worry', '介護の相談': 'caregiving',
         'こころの不調': 'mental_distress', '依存症': 'addiction', '病気や障害': 'chronic_illness', '食べ物の支援': 'food', '生活困窮': 'money',
         'ひとり親': 'childcare', '子どもの居場所': 'school_refusal', '認知症': 'dementia', '家族の支え': 'caregiving', 'ひきこもり': 'hikikomori',
         '話し相手': 'loneliness', '見守り': 'isolation', '不登校': 'school_refusal', '子育て': 'childcare', 'グリーフケア': 'bereavement',
         '外国ルーツ': 'language_barrier', '就労': 'work', '学習支援': 'young_carer', '住まい': 'housing'}
PREFECTURES = ('北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 '
               '長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 '
               '高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県').split()


def code(five):
    """全国地方公共団体コード: five digits and their check digit."""
    return five + str((11 - sum(int(d) * w for d, w in zip(five, (6, 5, 4, 3, 2))) % 11) % 10)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def areas_of(entries):
    """(prefecture, municipality) -> (folder, row of areas.yml); a pin in the middle of its entries, a radius that holds them all."""
    points = {}
    for e in entries: points.setdefault((e['prefecture'], e['municipality']), []).append((e['lat'], e['lon']))
    areas, counts = {}, {}
    for place in sorted(points, key=lambda p: (PREFECTURES.index(p[0]), p[1])):
        number = PREFECTURES.index(place[0]) + 1
        counts[number] = counts.get(number, 0) + 1
        key = f'm{number:02d}{counts[number]:03d}'
        lat, lng = (sum(x) / len(x) for x in zip(*points[place]))
        areas[place] = (key, f'- {{key: {key}, code: {code(f"{number:02d}{counts[number]:03d}")}, name: {place[1]}, '
                             f'prefecture: {place[0]}, level: municipality, point: {{lat: {lat:.4f}, lng: {lng:.4f}, radius_km: 80}}}}\n')
    return areas


def phone(text):
    """Ten digits as a landline's: the generator also draws numbers that are mobile, paid or too short, which we refuse."""
    digits = re.sub(r'\D', '', text)
    return f'03-{digits[-8:-4].rjust(4, "5")}-{digits[-4:]}'


def body(text):
    return re.sub(r'^## (.+)$', r'**\1**', text, flags=re.M)


def entry(e):
    needs = ', '.join(dict.fromkeys(NEEDS[n] for n in e['needs']))
    return f"""---
name: {quoted(e['title'])}
name_kana: {quoted(e['kana'])}
kind: {KINDS[e['kind']]}
summary: {quoted(e['summary'])}
place: {{address: {quoted(e['address'])}, lat: {e['lat']}, lng: {e['lon']}, precision: town}}
contact: {{phone: {phone(e['tel'])}, email: {e['email']}}}
schedule: [{quoted(e['schedule'].replace('–', '-'))}]
needs: [{needs}]
activities: [{', '.join(map(quoted, e['tags']))}]
verified: {{date: {e['updated']}, how: phone, by: 事務局}}
sources: [{{title: 運営者への電話, date: {e['updated']}, permission: operator_consented}}]
---
{body(e['body'])}
"""


def main():
    lines, folder = sys.argv[1], os.path.join(sys.argv[2], 'content')
    with open(lines, encoding='utf-8') as file: entries = [json.loads(line) for line in file]
    areas = areas_of(entries)
    os.makedirs(folder)
    shutil.copytree(os.path.join(OWN, 'taxonomies'), os.path.join(folder, 'taxonomies'))
    for name in ('synonyms.yml', 'holidays.yml', 'crisis.yml', 'finder.yml'): shutil.copy(os.path.join(OWN, name), folder)
    with open(os.path.join(folder, 'taxonomies', 'areas.yml'), 'w', encoding='utf-8') as out:
        out.writelines(row for _, row in areas.values())
    with open(os.path.join(folder, 'site.yml'), 'w', encoding='utf-8') as out:
        out.write('title: 比べるためのサイト\ntagline: 速さと大きさをはかるための、作り物の一覧です。\nbase_url: https://example.jp/\n'
                  'id_namespace: 0b0f4f0e-6c5c-4f0f-9d58-2d3a1c6f7a11\noperator: はかる人\n'
                  'office: {name: 事務局, phone: 03-5555-1234, address: 東京都, hours: 平日 9:00-17:00, email: info@example.jp}\n'
                  'license: CC-BY-4.0\nattribution: 作り物\n')
    for e in entries:
        area = areas[e['prefecture'], e['municipality']][0]
        path = os.path.join(folder, 'entries', area)
        os.makedirs(path, exist_ok=True)
        with open(os.path.join(path, e['id'] + '.md'), 'w', encoding='utf-8') as out: out.write(entry(e))


main()
