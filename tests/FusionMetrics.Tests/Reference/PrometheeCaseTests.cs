using System.Text.Json;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>Net flows of published decision matrices, with the preference function and thresholds of each paper.</summary>
public class PrometheeCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "promethee2-*.json")];

    [Fact]
    public void All_four_cases_are_here() => Cases.Should().HaveCount(4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Flows_are_the_published_ones_to_their_printed_digits(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var error = new LargestError(id);
        foreach (var (flow, published) in Flows(reference).Zip(reference.GetProperty("published").Numbers())) error.Absolute(flow, published, $"{published}");
        error.ShouldBeAtMost(Printed.HalfUnit(reference.GetProperty("published_decimals").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Flows_are_the_recomputed_ones(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var recomputed = reference.GetProperty("recomputed").Texts();
        var flows = Flows(reference);
        flows.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var i = 0; i < recomputed.Length; i++) error.Relative(flows[i], recomputed[i], $"row {i + 1}");
        error.ShouldBeAtMost(5e-15);
    }

    private static double[] Flows(JsonElement reference)
    {
        var parameters = reference.GetProperty("params");
        var options = new PrometheeOptions
        {
            Function = parameters.GetProperty("preference").GetString() switch
            {
                "usual" => PreferenceFunction.Usual,
                "vshape" => PreferenceFunction.VShape,
                "linear" => PreferenceFunction.Linear,
                var other => throw new NotSupportedException(other),
            },
            IndifferenceOf = ByCode(parameters, "q"),
            PreferenceOf = ByCode(parameters, "p"),
        };
        var directions = Array.ConvertAll(reference.GetProperty("types").Numbers(), type => type > 0 ? Direction.Benefit : Direction.Cost);
        var weights = reference.GetProperty("weights").Numbers();
        var total = Definitions.Sum(Definitions.Exact(weights));
        return Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions)
            .Ranked(new Promethee(options), Array.ConvertAll(Definitions.Exact(weights), w => (w / total).ToDouble()));
    }

    private static Dictionary<string, double>? ByCode(JsonElement parameters, string threshold)
        => parameters.TryGetProperty(threshold, out var numbers) ? numbers.Numbers().Select((number, j) => (number, j)).ToDictionary(t => $"c{t.j + 1}", t => t.number) : null;
}
