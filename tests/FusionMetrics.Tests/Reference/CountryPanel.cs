using System.Globalization;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The real panel of the tests: 35 countries x 2008-2021 x 19 indicators in three chains, evaluated once by the standard recipe of the
/// field. The files are those of samples/countries; sources and licences are named there.
/// </summary>
internal static class CountryPanel
{
    /// <summary>The table of weights computed elsewhere; its rows also name the indicators of the block, chain after chain.</summary>
    public static IReadOnlyList<CsvRow> Weights { get; } = ReferenceFile.Csv("coupling/core_weights.csv");

    public static IndicatorSystem System { get; } = ReadSystem();

    public static Panel Panel { get; } = ReadPanel();

    public static EvaluationRecipe Recipe { get; } = EvaluationRecipe.For(System)
        .Normalize("min-max", Scope.Pooled).Weigh("entropy").IndexBy("weighted-sum").Rank("topsis").Couple();

    public static EvaluationResult Result { get; } = Recipe.Evaluate(Panel);

    // Directions and chains come from the sample, not from the reference that is to be met.
    private static IndicatorSystem ReadSystem()
    {
        var described = ReferenceFile.Csv("countries/indicators.csv").ToDictionary(row => row["code"]);
        return new IndicatorSystem(Weights.Select(row => described[row["code"]]).GroupBy(row => row["chain"])
            .Select(chain => new Subsystem(chain.Key, [.. chain.Select(row => new Indicator(row["code"], Enum.Parse<Direction>(row["direction"], true)))])));
    }

    private static Panel ReadPanel()
    {
        var builder = new PanelBuilder();
        string[] codes = [.. System.Indicators.Select(i => i.Code)];
        int[] handles = [.. codes.Select(builder.Declare)];
        foreach (var row in ReferenceFile.Csv("countries/panel_core.csv"))
            builder.AddRow(row["region"], Period.OfYear(int.Parse(row["year"], CultureInfo.InvariantCulture)), handles, [.. codes.Select(row.Number)]);
        return builder.Build();
    }
}
