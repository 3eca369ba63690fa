using System.Globalization;
using System.Text;
using CommunityAtlas.Core.Catalogues;

namespace CommunityAtlas.Cli.Starters;

/// <summary>The text of a new entry file: what must be written stands empty, the rest stands behind a <c>#</c> with an example.</summary>
internal static class StarterText
{
    /// <summary>The file, ending in a line break.</summary>
    internal static string Write(StarterRequest request) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ---
        # 「#」で始まる行はメモです。サイトには出ません。
        # 例の書いてある行を使うときは、行の先頭の「# 」を消して、中身を書きかえてください。
        # 分からないことは、書かずにおきます。サイトには「わかりません（電話で聞いてください）」と出ます。
        # 書けたら、つぎの命令でたしかめられます:  atlas check content/entries/{request.Area.Key}/{request.Slug}.md

        # ━━ かならず書くところ ━━

        # 名前（60文字まで）
        name:
        # 名前のよみ（ひらがな）。五十音の順番と、さがすときに使います
        name_kana:
        # 種別: {request.Kind.Label}
        kind: {request.Kind.Code}
        # ひとこと（80文字まで）。だれが、何をする場所か。電話番号やアドレスは書きません
        summary:
        # やさしい日本語のひとこと（短い文で。ことばの間を あけて 書くと 読みやすくなります）
        summary_easy:

        # 連絡先。どれかひとつは書きます。個人の携帯電話の番号や、個人のメールアドレスは書きません
        contact:
          phone:
          # phone_hours: 平日 10:00-16:00
          # email: info@example.org
          # url: https://example.org/

        # 開催日。ふだん話すとおりに書けます。ひとつずつ「- 」で始めます
        #   - 毎月 第2・第4水曜 10:00-15:00
        #   - 毎週 火曜・金曜 13:00-16:00
        #   - 2026-12-06 10:00-12:00
        schedule:
        # 日程を決まった形で書けないときは、schedule を消して、代わりにこちらを書きます（120文字まで）
        # schedule_note: 日時は、電話で聞いてください。

        # 困りごと。needs.yml にある言葉から選びます（例: [loneliness, meaning]）
        needs:

        # いつ、どうやって確かめたか。how は visit（行った）phone（電話）email website operator（運営者から）のどれか
        # by は役割を書きます（例: 事務局）。人の名前は書きません
        verified:
          date:
          how:
          by:

        # 何を見て、だれに聞いて書いたか。permission は operator_consented（運営者が「のせてよい」と言った）
        # か public_info（公開されている情報。そのときは url も書きます）
        sources:
          - title:
            date:
            permission:

        # ━━ 分かれば書くところ ━━

        # 運営している団体
        # organization: {Braces("name: 木もれび工房の会, type: voluntary_group")}

        {Place(request)}

        # 参加する地域（書かなければ {request.Area.Name}）。どこからでもよければ anywhere
        # serves: [{request.Area.Key}]

        # 費用。無料なら free。書かないと「不明」になり、無料とは出ません
        # cost: free
        # cost: {Braces("type: fee, amounts: [{who: 1回, yen: 200}], note: 材料費は別")}

        # だれが、どうやって申し込むか
        # referral: {Braces("who: [self, family], how: [walk_in, phone], booking: none")}

        # はじめての日。ここがいちばん知りたいところです
        # first_visit:
        #   who_greets: 世話人が、入口で声をかけます
        #   how_many_people: 5〜8人
        #   can_just_sit: yes
        #   can_leave_anytime: yes
        #   come_with_someone: yes
        #   anonymous_ok: yes

        # バリアフリー。はい・いいえ・不明。分からないものは書きません
        # accessibility:
        #   wheelchair_ok: {Braces("value: yes, note: 入口に小さなスロープがあります")}
        #   accessible_toilet: yes
        #   written_communication: yes
        # children_ok: yes

        # 対象の人・ふんいき・することなど
        # audience: [older]
        # company: [quiet_ok, small]
        # activities: [お茶, 体操]
        # life_areas: [people]
        # age: {Braces("min: 50")}
        {Questions(request.Kind)}---
        ここに、場所のようすを自分の言葉で書きます（750文字まで。見出し・写真は使えません）。書いたら、この行は消してください。

        """).ReplaceLineEndings("\n");

    // Raw strings that interpolate cannot hold the braces of YAML.
    private static string Braces(string inside) => "{" + inside + "}";

    private static string Place(StarterRequest request) => request.Kind.LocationRule == LocationRule.OnContact
        ? """
          # 場所。この種別では、住所・建物・地図の位置を書いてはいけません（書くと、あとから消せません）
          place:
            disclosure: on_contact
          """.ReplaceLineEndings("\n")
        : """
          # 場所。知られたくない場所なら、住所を書かずに disclosure: area_only（市町村まで）か on_contact（連絡した人だけ）にします
          # place:
          #   address: 〇〇県〇〇市本町1-2-3
          #   building: 集会所 1階
          #   landmark: 郵便局のとなり
          #   access: 駅の北口から歩いて8分
          #   parking: {value: yes, note: 2台}
          #   disclosure: public
          """.ReplaceLineEndings("\n");

    private static string Questions(Kind kind)
    {
        if (kind.Questions.IsEmpty) return "";
        var text = new StringBuilder("\n# 電話で聞いてみるとよいこと\n");
        foreach (var question in kind.Questions) text.Append("#   ・").Append(question).Append('\n');
        return text.ToString();
    }
}
