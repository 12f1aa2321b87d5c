namespace FusionMetrics.Outlook;

/// <summary>How forecasters would have done on many series. Immutable; safe for any number of threads.</summary>
public sealed class BackTestComparison : StudyResult
{
    internal BackTestComparison(BackTestRecipe recipe, IReadOnlyList<SeriesBackTest> series, IReadOnlyList<string> conventions, IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Series = series;
        Forecasters = new ForecasterTable([.. series.SelectMany(one => one.Forecasters)]);
        Steps = new ForecasterStepTable([.. Forecasters.SelectMany(row => row.Steps.Select((errors, step) => new ForecasterStepRow(row.Series, row.Forecaster, step + 1, errors)))]);
        Regions = new ForecasterRegionTable([.. series.SelectMany(one => one.Regions)]);
        Conventions = conventions;
        Diagnostics = diagnostics;
    }

    /// <summary>What was asked.</summary>
    public BackTestRecipe Recipe { get; }

    /// <summary>What was found of each series.</summary>
    public IReadOnlyList<SeriesBackTest> Series { get; }

    /// <summary>How each forecaster missed each series.</summary>
    public ForecasterTable Forecasters { get; }

    /// <summary>The same of each step ahead.</summary>
    public ForecasterStepTable Steps { get; }

    /// <summary>The same of each region.</summary>
    public ForecasterRegionTable Regions { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => [Forecasters, Steps, Regions];

    /// <summary>Every convention of the test and of the forecasters, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>A sentence a series, at most 20 of them.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Sentences(Series);
}
