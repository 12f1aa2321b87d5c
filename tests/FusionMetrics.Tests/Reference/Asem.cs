using System.Globalization;
using FusionMetrics.Normalization;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// The ASEM example of the R package COINr: 51 countries, 49 indicators in 8 pillars in 2 sub-indexes, and what COINr itself made of them, with
/// the weights of its metadata.
/// </summary>
internal static class Asem
{
    private static readonly IReadOnlyList<CsvRow> Metadata = ReferenceFile.Csv("asem/asem-metadata.csv");

    public static string[] Denominators { get; } = ["Area", "Energy", "GDP", "Population"];

    /// <summary>The sub-indexes, their pillars, and the indicators of these.</summary>
    public static IndicatorSystem System { get; } = new(Children("Index").Select(index => Subsystem.OfDimensions(index,
        [.. Children(index).Select(pillar => new Subsystem(pillar, [.. Metadata.Where(m => m["Parent"] == pillar).Select(IndicatorOf)]))])));

    public static string[] Codes { get; } = [.. System.Indicators.Select(i => i.Code)];

    /// <summary>One year.</summary>
    public static Panel Panel { get; } = Read("asem/asem-indicators.csv");

    /// <summary>Five artificial years.</summary>
    public static Panel Years { get; } = Read("asem/asem-panel-artificial.csv");

    /// <summary>COINr's standard example: denominated, imputed by group, screened, winsorised, min-max 0 to 100, arithmetic means.</summary>
    public static EvaluationRecipe Standard { get; } = (EvaluationRecipe.For(System) with
    {
        Treatment =
        [
            "denominate",
            new MethodChoice("group-mean", new GroupFillOptions { By = "EurAsia_group" }),
            new MethodChoice("drop-region", new DropOptions { Availability = 0.9 }),
            new MethodChoice("winsorise", new WinsoriseOptions { Points = 5, Failing = WinsorisingFailure.Undo }),
            new MethodChoice("log", new RangeLogOptions { Tail = LogTail.Upper }),
        ],
    }).Normalize(MinMax(0, 100)).Weigh("fixed").IndexBy("weighted-sum").Rank(new RankingRecipe("weighted-sum") { Over = RankingBase.Indices });

    public static MethodChoice MinMax(double low, double high) => new("min-max", new MinMaxOptions { To = new Bounds(low, high) });

    /// <summary>The value of an aggregate at any level, in COINr's words.</summary>
    public static double Aggregate(EvaluationResult result, string region, Period period, int level, string code)
    {
        var row = result.Panel.FindRow(region, period);
        return level switch
        {
            2 => result.Dimensions![row].Index(code),
            3 => result.Scores[row].Index(code),
            _ => result.Scores[row].Score,
        };
    }

    /// <summary>What COINr wrote in one of its tables, rows where there is no value left out.</summary>
    public static IEnumerable<CsvRow> Results(string file, params (string Column, string Value)[] where)
        => ReferenceFile.Csv($"asem/{file}").Where(row => where.All(w => row[w.Column] == w.Value));

    private static IEnumerable<string> Children(string parent) => Metadata.Where(m => m["Parent"] == parent).Select(m => m["iCode"]);

    private static Indicator IndicatorOf(CsvRow row) => new(row["iCode"], row["Direction"] == "1" ? Direction.Benefit : Direction.Cost)
    {
        Name = row["iName"],
        Unit = row["Unit"],
        Weight = row.Number("Weight"),
        Denominator = row["Denominator"].Length > 0 ? row["Denominator"] : null,
        Ideal = new Bounds(row.Number("Target"), row.Number("Target")),
    };

    private static Panel Read(string file)
    {
        var builder = new PanelBuilder();
        string[] columns = [.. Codes, .. Denominators];
        int[] handles = [.. columns.Select(builder.Declare)];
        foreach (var row in ReferenceFile.Csv(file))
        {
            builder.AddRow(row["uCode"], Period.Parse(row["Time"]), handles, [.. columns.Select(c => row[c].Length == 0 ? double.NaN : double.Parse(row[c], CultureInfo.InvariantCulture))]);
            builder.Describe(new Region(row["uCode"])
            {
                Name = row["uName"],
                Attributes = new[] { "GDP_group", "GDPpc_group", "Pop_group", "EurAsia_group" }.ToDictionary(a => a, a => row[a]),
            });
        }
        return builder.Build();
    }
}
