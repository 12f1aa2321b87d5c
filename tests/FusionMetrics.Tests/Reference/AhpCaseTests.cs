using System.Globalization;
using System.Text.Json;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>Weights of published matrices of pairwise comparisons by the principal eigenvector.</summary>
public class AhpCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "ahp-*.json")];

    [Fact]
    public void All_three_cases_are_here() => Cases.Should().HaveCount(3);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_published_ones_to_their_printed_digits(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        reference.GetProperty("agrees_to_published_decimals").GetBoolean().Should().BeTrue();
        foreach (var (weight, published) in Weigh(id).Weights.Zip(reference.GetProperty("published").Numbers()))
            weight.Should().BeApproximately(published, Printed.HalfUnit(reference.GetProperty("published_decimals").GetInt32()), reference.GetProperty("source").GetString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_recomputed_ones(string id)
    {
        var recomputed = ReferenceFile.Json($"mcdm/{id}.json").GetProperty("recomputed").Texts();
        var weights = Weigh(id).Weights;
        weights.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var j = 0; j < recomputed.Length; j++) error.Relative(weights[j], recomputed[j], $"indicator {j + 1}");
        error.ShouldBeAtMost(5e-16);
    }

    // Wang and Chin (2011) chose the matrix because it is inconsistent.
    [Fact]
    public void The_inconsistent_case_is_reported_as_such()
        => Weigh("ahp-wang2011").Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(JudgementRules.Inconsistent);

    private static WeightingOutcome Weigh(string id)
    {
        var rows = ReferenceFile.Json($"mcdm/{id}.json").GetProperty("pairwise").EnumerateArray().Select(row => row.EnumerateArray().Select(Number).ToArray()).ToArray();
        var judgements = CodePairs.Of(rows.Length).ToDictionary(p => $"c{p.First}/c{p.Second}", p => (IReadOnlyList<double>)[rows[p.First][p.Second]]);
        return new AhpWeighting(new AhpOptions { Judgements = judgements }).Weigh(Group.Of(Group.Codes(rows.Length)));
    }

    // A number, or a fraction as text.
    private static double Number(JsonElement element) => element.ValueKind == JsonValueKind.Number
        ? element.GetDouble()
        : 1 / double.Parse(element.GetString()!.Replace("1/", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
