using System.Text.Json;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Objective weights of published decision matrices, by the methods that the papers applied. The weights recomputed with 50 digits took the
/// decimals as printed; the binary64 numbers given here differ from those in the 17th digit. Entropy weights are in EntropyCaseTests.
/// </summary>
public class WeightingCaseTests
{
    // What each case takes: the method, its options, whether the paper heeded directions, and how far the weights recomputed are met.
    private static readonly Dictionary<string, Case> Expected = new()
    {
        ["angle-shuai2012"] = new("angular", null, Directed: false, 1e-13), // 28.9 in a column of 29s is not a binary number
        ["cilos-zavadskas2016"] = new("cilos", null, Directed: true, 1e-15),
        ["critic-akcakanat2018"] = new("critic", null, Directed: true, 1e-15),
        ["critic-diakoulaki1995"] = new("critic", null, Directed: true, 1e-15),
        ["critic-tus2019"] = new("critic", null, Directed: false, 1e-15),
        ["cv-shuai2012"] = new("coefficient-of-variation", null, Directed: false, 1e-13),
        ["gini-baczkiewicz2021"] = new("gini", null, Directed: false, 1e-15),
        ["idocriw-zavadskas2016"] = new("idocriw", null, Directed: true, 1e-15),
        ["lopcow-ecer2022"] = new("lopcow", null, Directed: true, 1e-15),
        ["merec-keshavarz2021"] = new("merec", null, Directed: true, 1e-15),
        ["pca-oecd2008"] = new("pca", new PcaOptions { Eigenvalue = 0.8 }, Directed: false, 5e-15),
        ["std-jahan2013"] = new("standard-deviation", new StandardDeviationOptions { Scale = DeviationScale.AsGiven }, Directed: false, 1e-15),
        ["std-salabun2020"] = new("standard-deviation", new StandardDeviationOptions { Scale = DeviationScale.AsGiven }, Directed: false, 1e-15),
    };

    public static TheoryData<string> Cases => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_published_ones_to_their_printed_digits(string id)
    {
        var reference = Read(id);
        var decimals = reference.GetProperty("published_decimals").GetInt32();
        foreach (var (weight, published) in Weights(id).Zip(reference.GetProperty("published").Numbers()))
            weight.Should().BeApproximately(published, Printed.HalfUnit(decimals) + Off(reference), reference.GetProperty("source").GetString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_are_the_recomputed_ones(string id)
    {
        var recomputed = Read(id).GetProperty("recomputed").Texts();
        var weights = Weights(id);
        weights.Should().HaveSameCount(recomputed);

        var error = new LargestError(id);
        for (var j = 0; j < recomputed.Length; j++) error.Relative(weights[j], recomputed[j], $"column {j + 1}");
        error.ShouldBeAtMost(Expected[id].Tolerance);
    }

    private static IReadOnlyList<double> Weights(string id)
    {
        var (reference, (method, options, directed, _)) = (Read(id), Expected[id]);
        var directions = directed ? Array.ConvertAll(reference.GetProperty("types").Numbers(), t => t > 0 ? Direction.Benefit : Direction.Cost) : null;
        var outcome = BuiltInMethods.Catalog.Create<IWeighting>(MethodFamily.Weighting, new MethodChoice(method, options))
            .Weigh(Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions));
        outcome.Diagnostics.Should().BeEmpty();
        return outcome.Weights;
    }

    // Where the paper's own rounding on the way shows, its case says by how much.
    private static double Off(JsonElement reference)
        => reference.GetProperty("agrees_to_published_decimals").GetBoolean() ? 0 : reference.GetProperty("max_abs_diff").GetDouble();

    private static JsonElement Read(string id) => ReferenceFile.Json($"mcdm/{id}.json");

    private sealed record Case(string Method, MethodOptions? Options, bool Directed, double Tolerance);
}
