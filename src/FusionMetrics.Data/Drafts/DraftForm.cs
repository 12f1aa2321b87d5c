namespace FusionMetrics.Data.Drafts;

/// <summary>How a table holds a panel, as far as can be guessed.</summary>
/// <param name="Region">The column of the regions, and why.</param>
/// <param name="Period">The column of the periods; null where there is none.</param>
internal sealed record DraftForm(DraftGuess Region, DraftGuess? Period)
{
    /// <summary>Which period a date stands for.</summary>
    public DateMeaning Dates { get; init; }

    /// <summary>The period of each row; null where the periods are in the headings, or nowhere.</summary>
    public IReadOnlyList<Period>? PeriodOfRow { get; init; }

    /// <summary>The period of all rows of a cross-section.</summary>
    public Period? AsOf { get; init; }

    /// <summary>The column with the names of indicators; null where the headings name them.</summary>
    public DraftGuess? Indicator { get; init; }

    /// <summary>The column of values of the long form.</summary>
    public DraftGuess? Value { get; init; }

    /// <summary>The columns whose headings are periods.</summary>
    public IReadOnlyList<(DraftColumn Column, Period Period)> PeriodColumns { get; init; } = [];

    /// <summary>Whether the format of the source says all this, so that nothing is guessed.</summary>
    public bool IsFixed { get; init; }

    /// <summary>In a few words.</summary>
    public string Words => PeriodColumns.Count > 0 ? "periods side by side" : Value is not null ? "long form" : "wide form";

    /// <summary>The columns that say where values belong, or hold all of them.</summary>
    public IEnumerable<int> Taken => [Region.Column.Index, .. new[] { Period, Indicator, Value }.OfType<DraftGuess>().Select(guess => guess.Column.Index), .. PeriodColumns.Select(p => p.Column.Index)];
}
