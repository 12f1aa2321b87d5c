using FusionMetrics.Methods;

namespace FusionMetrics.Screening;

/// <summary>How flags are written in tables.</summary>
public static class FlagWords
{
    extension(ScreeningFinding flag)
    {
        /// <summary>The word: <c>lacking</c>, <c>several-components</c>.</summary>
        public string Word => OptionSet.Kebab(flag.ToString());
    }

    /// <summary>The cell of a table: words with a space between them.</summary>
    internal static string Cell(IReadOnlyList<ScreeningFinding> flags) => string.Join(' ', flags.Select(f => f.Word));

    /// <summary>Those of some flags that are raised.</summary>
    internal static ScreeningFinding[] Raised(params ReadOnlySpan<(ScreeningFinding Flag, bool IsRaised)> flags)
    {
        var raised = new List<ScreeningFinding>();
        foreach (var (flag, isRaised) in flags)
            if (isRaised) raised.Add(flag);
        return [.. raised];
    }
}
