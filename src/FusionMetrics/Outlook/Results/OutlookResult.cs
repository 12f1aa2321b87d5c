using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Status and trend of many series. Immutable; safe for any number of threads.</summary>
public sealed class OutlookResult : StudyResult
{
    private readonly IReadOnlyList<string> conventions;

    internal OutlookResult(OutlookRecipe recipe, IReadOnlyList<OutlookRow> rows, IReadOnlyList<ForecastRow> forecasts, IReadOnlyList<RegionalRow> regional, FieldSignificance field, IReadOnlyList<string> conventions,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Recipe = recipe;
        Rows = new OutlookTable(rows);
        Forecasts = recipe.Forecast is null ? null : new ForecastTable(forecasts);
        Regional = regional.Count == 0 ? null : new RegionalTable(regional);
        Field = field;
        this.conventions = conventions;
        Diagnostics = diagnostics;
    }

    /// <summary>What was asked.</summary>
    public OutlookRecipe Recipe { get; }

    /// <summary>Status and trend of each series.</summary>
    public OutlookTable Rows { get; }

    /// <summary>The forecasts of each period; null where none were asked for.</summary>
    public ForecastTable? Forecasts { get; }

    /// <summary>Whether the regions of each series rise or fall as a whole; null where no series has several regions.</summary>
    public RegionalTable? Regional { get; }

    /// <summary>Whether all series together show more trends than chance would.</summary>
    public FieldSignificance Field { get; }

    /// <summary>Warnings and information.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every table there is.</summary>
    public override IReadOnlyList<ResultTable> Tables => [.. new ResultTable?[] { Rows, Forecasts, Regional }.OfType<ResultTable>()];

    /// <summary>Every convention of the outlook, each a sentence.</summary>
    public IReadOnlyList<string> Conventions => conventions;

    /// <summary>Status and trend of the series of a region.</summary>
    /// <param name="region">The region's code.</param>
    /// <returns>The rows; empty where there are none.</returns>
    public IReadOnlyList<OutlookRow> Of(string region) => [.. Rows.Where(row => row.Region == region)];

    /// <summary>A sentence a series, at most 20 of them.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => Sentences(Rows);
}
