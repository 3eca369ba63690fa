using System.Collections.Frozen;

namespace CommunityAtlas.Core.Policies;

/// <summary>Words before さん, 様 and 氏 that name no particular person: お客様, 皆様, 看護師さん, 八百屋さん.</summary>
internal static class CommonNouns
{
    // Endings that family names hardly ever have; 子, 生, 方, 手, 屋, 部, 達, 所 would hit 金子, 麻生, 緒方, 井手, 土屋, 服部, 安達, 田所.
    private const string RoleEndings = "者員師士客会団婦主社族民業体長医人父母兄姉妹弟娘嫁婿孫課係局院校署店";

    private static readonly FrozenSet<string> Words = new[]
    {
        "皆", "各", "神", "仏", "王", "奥", "子", "息子", "双子", "親子", "母子", "父子", "弟子", "王子", "王女", "彼", "両", "同", "某", "他", "叔母", "伯母", "叔父", "伯父", "祖父", "祖母", "親御", "おひ",
        "生徒", "学生", "小学生", "中学生", "高校生", "大学生", "留学生", "実習生", "研修生", "卒業生", "受講生", "先生", "院生", "親方", "味方", "相手", "助手", "選手", "歌手", "運転手", "若手", "担い手",
        "本屋", "花屋", "魚屋", "肉屋", "酒屋", "米屋", "薬屋", "床屋", "八百屋", "豆腐屋", "電気屋", "菓子屋", "和菓子屋", "大家", "農家", "専門家", "作家", "画家", "音楽家", "建築家", "大工", "石工",
        "本部", "支部", "友達", "人達", "仲間", "友", "親友", "近所", "隣", "向", "旦那", "女将", "若", "殿", "仕", "同", "多", "一", "有", "模", "異", "今", "何", "利用", "事業", "地域", "町内", "世話役", "役", "担当",
        "役所", "保健所", "事務所", "支所", "保育所", "作業所", "幼稚園", "保育園", "学園", "摂", "華", "源", "業務", "時間", "部門", "範囲", "学年", "科目", "教科",
        "窓口", "事務", "当日", "交代", "未定", "全員", "各自", "地区", "毎回", "別途", "複数", "曜日", "様", "別", "制", "名", "ひとり", "一人", "杜", "紋", "逆", "一見", "観音", "新品同", "多種多", "大小", "地域包括", "包括", "福祉", "相談", "受付", "代表", "世話", "当番", "当事", "御", "保健", "栄養", "調理",
        "スタッフ", "ボランティア", "ママ", "パパ", "ケアマネ", "ゲスト", "シニア", "ナース", "プロ", "ペット", "サロン", "サークル", "クラス", "グループ", "センター", "カフェ", "チーム", "テナント", "クライアント", "ネコ", "イヌ", "ウサギ", "ゾウ", "パン",
        "ケアマネージャ", "コーディネータ", "ソーシャルワーカ", "ヘルパ", "スポンサ", "オカア", "オトウ", "キャラ",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word names a role, a relation or a crowd.</summary>
    /// <param name="word">What stands before さん, without it.</param>
    /// <param name="before">The character before the word, or nothing.</param>
    public static bool IsNoPerson(string word, string before)
    {
        if (before is "お" or "ご" or "御") return true;
        if (word[0] is '御' && word.Length > 1) return true;
        return Words.Contains(word) || word.EndsWith('ー') || RoleEndings.Contains(word[^1], StringComparison.Ordinal) || EndsWithWord(word);
    }

    // 新入生徒, 福祉の専門家: the last part decides; one-character words count only when they stand alone.
    private static bool EndsWithWord(string word)
    {
        for (var start = 1; start <= word.Length - 2; start++)
        {
            if (Words.Contains(word[start..])) return true;
        }

        return false;
    }
}
