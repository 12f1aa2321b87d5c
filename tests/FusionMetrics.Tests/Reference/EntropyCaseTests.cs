using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Entropy weights of published decision matrices: the textbook form, which divides each column by its own sum. The weights recomputed
/// with 50 digits took the decimals as printed; the binary64 numbers given here differ from those in the 17th digit.
/// </summary>
public class EntropyCaseTests
{
    public static TheoryData<string> Cases => [.. ReferenceFile.Names("mcdm", "entropy-*.json")];

    [Fact]
    public void All_six_cases_are_here() => Cases.Should().HaveCount(6);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_published_ones_to_their_printed_digits(string id)
    {
        var reference = ReferenceFile.Json($"mcdm/{id}.json");
        var decimals = reference.GetProperty("published_decimals").GetInt32();
        reference.GetProperty("agrees_to_published_decimals").GetBoolean().Should().BeTrue();

        foreach (var (weight, published) in Weights(id).Zip(reference.GetProperty("published").Numbers()))
            weight.Should().BeApproximately(published, Printed.HalfUnit(decimals), reference.GetProperty("source").GetString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_recomputed_ones(string id)
    {
        var recomputed = ReferenceFile.Json($"mcdm/{id}.json").GetProperty("recomputed").Texts();
        var weights = Weights(id);
        weights.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var j = 0; j < recomputed.Length; j++) error.Relative(weights[j], recomputed[j], $"column {j + 1}");
        // Column 4 of Xu (2004) is 29, 29, 28.9, 29: what 28.9 loses as a double is 14 digits down in so small a spread.
        error.ShouldBeAtMost(id == "entropy-xu2004" ? 5e-14 : 1e-15);
    }

    private static IReadOnlyList<double> Weights(string id)
        => new EntropyWeighting().Weigh(Matrix.Columns(ReferenceFile.Json($"mcdm/{id}.json").GetProperty("matrix").NumberRows())).Weights;
}
