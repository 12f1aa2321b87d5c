using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>TOPSIS of published decision matrices, with the normalisation that each paper used.</summary>
public class TopsisCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "topsis-*.json")];

    [Fact]
    public void All_four_cases_are_here() => Cases.Should().HaveCount(4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Closeness_is_the_published_one_to_its_printed_digits(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var tolerance = Printed.HalfUnit(reference.GetProperty("published_decimals").GetInt32());
        // Ersoy (2021) computed with rounded tables: the figures lie up to 0.00075 from exact arithmetic.
        if (!reference.GetProperty("agrees_to_published_decimals").GetBoolean()) tolerance = reference.GetProperty("max_abs_diff").GetDouble() + 0.5e-6;

        var error = new LargestError(id);
        foreach (var (closeness, published) in Closeness(id).Zip(reference.GetProperty("published").Numbers())) error.Absolute(closeness, published, $"{published}");
        error.ShouldBeAtMost(tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Closeness_is_the_recomputed_one(string id)
    {
        var recomputed = ReferenceFile.Json($"mcdm/{id}.json").GetProperty("recomputed").Texts();
        var closeness = Closeness(id);
        closeness.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var i = 0; i < recomputed.Length; i++) error.Relative(closeness[i], recomputed[i], $"row {i + 1}");
        error.ShouldBeAtMost(1e-15);
    }

    [Fact]
    public void Only_one_case_is_known_to_be_off_in_print()
        => Cases.Select(row => row.Data).Where(id => !ReferenceFile.Json($"mcdm/{id}.json").GetProperty("agrees_to_published_decimals").GetBoolean())
            .Should().Equal("topsis-ersoy2021");

    private static double[] Closeness(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var directions = Array.ConvertAll(reference.GetProperty("types").Numbers(), type => type > 0 ? Direction.Benefit : Direction.Cost);
        INormalizer normalizer = reference.GetProperty("variant").GetString()!.StartsWith("min-max", StringComparison.Ordinal)
            ? new MinMaxNormalizer(new MinMaxOptions())
            : new VectorNormalizer();
        return Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions).Normalized(normalizer)
            .Ranked(new Topsis(), reference.GetProperty("weights").Numbers());
    }
}
