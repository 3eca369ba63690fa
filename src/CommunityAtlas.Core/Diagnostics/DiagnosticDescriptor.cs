namespace CommunityAtlas.Core.Diagnostics;

/// <summary>The kind of a diagnostic: one per mistake, declared once, never reused.</summary>
/// <param name="Id"><c>AT0000</c>: 1xxx configuration and command line, 2xxx reading, 3xxx catalogue rules, 4xxx themes and pages, 5xxx dictionary and search, 6xxx exchange, 9xxx internal.</param>
/// <param name="Severity">The severity unless a diagnostic says otherwise.</param>
/// <param name="Title">A few words naming the mistake.</param>
/// <param name="Message">One sentence: what is wrong, the value in 「」; <c>{0}</c>, <c>{1}</c> … are arguments.</param>
/// <param name="Hint">One sentence: what to do; may use the same arguments.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, Localized Title, Localized Message, Localized Hint)
{
    /// <summary>A diagnostic of this kind.</summary>
    public Diagnostic At(SourceLocation location, params ReadOnlySpan<string> arguments) =>
        new(this, location, [.. arguments], Severity);
}
