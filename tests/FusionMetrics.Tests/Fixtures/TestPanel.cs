namespace FusionMetrics.Tests.Fixtures;

/// <summary>Small panels.</summary>
internal static class TestPanel
{
    /// <summary>One region after another, one year after another from 2000 on.</summary>
    public static Panel Of(string[] indicators, params (string Region, double[][] Years)[] regions) => From(2000, indicators, regions);

    public static Panel From(int firstYear, string[] indicators, params (string Region, double[][] Years)[] regions)
    {
        var builder = new PanelBuilder();
        int[] handles = [.. indicators.Select(builder.Declare)];
        foreach (var (region, years) in regions)
            for (var i = 0; i < years.Length; i++) builder.AddRow(region, Period.OfYear(firstYear + i), handles, years[i]);
        return builder.Build();
    }

    /// <summary>A panel of rows that are regions of one year, named r0001, r0002, ..., so that rows keep their order.</summary>
    public static Panel OfRows(string[] indicators, double[][] rows)
        => Of(indicators, [.. rows.Select((row, i) => ($"r{i + 1:0000}", new[] { row }))]);

    /// <summary>A system of one indicator a subsystem, whose indices are the indicators themselves.</summary>
    public static IndicatorSystem OneIndicatorEach(params string[] codes)
        => new(codes.Select(code => new Subsystem(code, [new Indicator(code)])));

    /// <summary>A recipe for indices that are given: they are used as they are.</summary>
    public static EvaluationRecipe GivenIndices(params string[] codes)
        => EvaluationRecipe.For(OneIndicatorEach(codes)).Normalize("none").Weigh("equal").IndexBy("weighted-sum");
}
