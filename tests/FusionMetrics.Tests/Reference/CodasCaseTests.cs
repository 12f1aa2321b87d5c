using System.Text.Json;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>CODAS of published decision matrices.</summary>
public class CodasCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "codas-*.json")];

    [Fact]
    public void Both_cases_are_here() => Cases.Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assessments_are_the_published_ones_to_their_printed_digits(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var error = new LargestError(id);
        foreach (var (score, published) in Assessments(reference).Zip(reference.GetProperty("published").Numbers())) error.Absolute(score, published, $"{published}");
        error.ShouldBeAtMost(Printed.HalfUnit(reference.GetProperty("published_decimals").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assessments_are_the_recomputed_ones(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var recomputed = reference.GetProperty("recomputed").Texts();
        var scores = Assessments(reference);
        scores.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var i = 0; i < recomputed.Length; i++) error.Relative(scores[i], recomputed[i], $"row {i + 1}");
        error.ShouldBeAtMost(1e-14);
    }

    private static double[] Assessments(JsonElement reference)
    {
        var directions = Array.ConvertAll(reference.GetProperty("types").Numbers(), type => type > 0 ? Direction.Benefit : Direction.Cost);
        return Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions)
            .Ranked(new Codas(new CodasOptions()), reference.GetProperty("weights").Numbers());
    }
}
