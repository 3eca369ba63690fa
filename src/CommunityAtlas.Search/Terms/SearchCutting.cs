using System.Collections.Immutable;
using CommunityAtlas.Japanese;
using CommunityAtlas.Japanese.Dictionaries;
using CommunityAtlas.Search.Analysis;
using CommunityAtlas.Search.Shards;

namespace CommunityAtlas.Search.Terms;

/// <summary>Packs the families <c>cut</c> and <c>words</c>.</summary>
internal sealed class SearchCutting(JapaneseAnalyzer analyzer, Lexicon lexicon, DocumentSet documents, ShardPacker packer)
{
    private string _cut = "";
    private ImmutableArray<ShardRange> _words = [];

    /// <summary>Makes and packs both.</summary>
    /// <param name="ownWords">The town's own words, or null.</param>
    public void Pack(UserDictionary? ownWords)
    {
        var classes = ContextClasses.Of(lexicon);
        _cut = packer.Pack(ShardFamily.Cut, CutShard.Write(CutTableBuilder.Build(analyzer, lexicon, classes)));
        var records = WordShards.Records(documents.Postings, Forms(classes, ownWords), documents.Documents.Length);
        _words = packer.Pack(ShardFamily.Words, WordShards.Cut(records), shard => WordShard.Write(shard));
    }

    /// <summary>The manifest with both.</summary>
    public SearchManifest AddTo(SearchManifest manifest) => manifest with { Cut = _cut, Words = _words };

    private IReadOnlyDictionary<string, ImmutableArray<WordForm>> Forms(ContextClasses classes, UserDictionary? ownWords)
    {
        var forms = new FormTable(analyzer, lexicon, classes, documents.Postings.ContainsKey);
        foreach (var worker in documents.Workers) forms.AddMet(worker.Terms.Met);
        forms.AddTerms(documents.Postings.Keys);
        forms.AddCompounds(documents.Workers.SelectMany(worker => worker.Compounds));
        if (ownWords is not null) forms.AddOwn(ownWords);
        return forms.ToForms();
    }
}
