using CommunityAtlas.Cli.Consoles;
using CommunityAtlas.Core.Diagnostics;
using Spectre.Console;

namespace CommunityAtlas.Cli.Builds;

/// <summary>The parts of a build a person may wait for.</summary>
internal enum BuildStep
{
    /// <summary>Reading and checking content and theme.</summary>
    Reading,

    /// <summary>Making and auditing pages.</summary>
    Pages,

    /// <summary>Writing files.</summary>
    Writing,
}

/// <summary>Shows how far a build has come: a bar on a terminal, lines elsewhere.</summary>
internal interface IBuildProgress : IProgress<int>
{
    /// <summary>A step begins; the one before is done.</summary>
    /// <param name="total">How many times <see cref="IProgress{T}.Report"/> will be called; 0 when unknown.</param>
    void Begin(BuildStep step, int total);
}

/// <summary>Chooses how progress is shown, and its words.</summary>
internal static class BuildProgress
{
    /// <summary>Runs work under a bar that disappears at the end, or with one line per step.</summary>
    internal static T Run<T>(Screen screen, TextWriter lines, LanguageChoice language, Func<IBuildProgress, T> work)
    {
        if (screen.Styled is not { } console) return work(new LineProgress(lines, language));
        T result = default!;
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .Start(context => result = work(new BarProgress(context, language)));
        return result;
    }

    internal static string Words(BuildStep step, LanguageChoice language) => string.Join(" / ", language.Lines(step switch
    {
        BuildStep.Reading => new Localized("reading and checking", "読んで、しらべています"),
        BuildStep.Pages => new Localized("making pages", "ページを作っています"),
        _ => new Localized("writing", "書き出しています"),
    }));

    private sealed class LineProgress(TextWriter lines, LanguageChoice language) : IBuildProgress
    {
        public void Begin(BuildStep step, int total) => lines.Write("- " + Words(step, language) + "\n");

        public void Report(int value)
        {
            // One line per step is enough for a log.
        }
    }

    private sealed class BarProgress(ProgressContext context, LanguageChoice language) : IBuildProgress
    {
        private ProgressTask? _task;

        public void Begin(BuildStep step, int total)
        {
            if (_task is { } done) done.Value = done.MaxValue;
            _task = context.AddTask(Markup.Escape(Words(step, language)), maxValue: Math.Max(1, total));
            _task.IsIndeterminate = total == 0;
        }

        public void Report(int value) => _task?.Increment(value);
    }
}
