using System.Text.Json;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Reference;

/// <summary>Decision matrices normalised by another library or a paper, to the decimals they print.</summary>
public class NormalizerCaseTests
{
    private static readonly JsonElement[] All = [.. ReferenceFile.Json("normalization/cases.json").GetProperty("cases").EnumerateArray()];

    public static TheoryData<int, string> Cases => [.. All.Select((c, i) => (i, c.GetProperty("method").GetString()!))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Normalised_values_are_the_printed_ones(int number, string method)
    {
        var reference = All[number];
        var directions = Array.ConvertAll(reference.GetProperty("directions").Numbers(), d => d > 0 ? Direction.Benefit : Direction.Cost);
        var columns = Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions).Normalized(Normalizer(method, reference.GetProperty("options")));
        var published = reference.GetProperty("published").NumberRows();
        for (var row = 0; row < published.Length; row++)
            for (var column = 0; column < columns.Length; column++)
                columns[column].ToArray()[row].Should().BeApproximately(published[row][column], Printed.HalfUnit(reference.GetProperty("decimals").GetInt32()));
    }

    private static INormalizer Normalizer(string id, JsonElement options)
    {
        var nowhere = new DiagnosticLocation();
        var method = BuiltInMethods.Catalog.Find(MethodFamily.Normalization, id)!;
        var read = method.Options.Read(options.EnumerateObject().Select(o
            => KeyValuePair.Create(new RecipeScalar(o.Name, nowhere), (RecipeNode)new RecipeScalar(o.Value.GetString()!, nowhere))),
            problem => throw new ArgumentException(problem.Message));
        return BuiltInMethods.Catalog.Create<INormalizer>(MethodFamily.Normalization, new MethodChoice(id, read));
    }
}
