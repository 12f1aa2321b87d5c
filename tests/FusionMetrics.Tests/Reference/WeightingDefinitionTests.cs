using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Reference;

/// <summary>Every objective weighting against its definition in 77 digits, from the same binary64 numbers.</summary>
public class WeightingDefinitionTests
{
    private delegate BigReal[] Definition(BigReal[][] columns, Direction[] directions);

    private static readonly Dictionary<string, (string Method, MethodOptions? Options, Definition Weights)> Methods = new()
    {
        ["critic"] = ("critic", null, WeightingDefinitions.CriticWeights),
        ["critic, spearman"] = ("critic", new CriticOptions { Correlation = CorrelationMeasure.Spearman }, WeightingDefinitions.CriticRankWeights),
        ["critic, distance"] = ("critic", new CriticOptions { Correlation = CorrelationMeasure.Distance }, WeightingDefinitions.CriticDistanceWeights),
        ["cilos"] = ("cilos", null, WeightingDefinitions.CilosWeights),
        ["idocriw"] = ("idocriw", null, WeightingDefinitions.IdocriwWeights),
        ["entropy"] = ("entropy", null, (x, _) => Definitions.EntropyWeights(x)),
        ["scatter degree"] = ("scatter-degree", null, (x, _) => WeightingDefinitions.ScatterDegreeWeights(x)),
        ["merec"] = ("merec", null, WeightingDefinitions.MerecWeights),
        ["standard deviation"] = ("standard-deviation", null, (x, d) => WeightingDefinitions.StandardDeviationWeights(x, d)),
        ["standard deviation, n - 1"] = ("standard-deviation", new StandardDeviationOptions { Divisor = DeviationDivisor.NMinusOne },
            (x, d) => WeightingDefinitions.StandardDeviationWeights(x, d, lost: 1)),
        ["standard deviation, as given"] = ("standard-deviation", new StandardDeviationOptions { Scale = DeviationScale.AsGiven },
            (x, _) => WeightingDefinitions.StandardDeviationWeights(x, null)),
        ["coefficient of variation"] = ("coefficient-of-variation", null, (x, _) => WeightingDefinitions.VariationWeights(x)),
        ["angular"] = ("angular", null, (x, _) => WeightingDefinitions.AngularWeights(x)),
        ["gini"] = ("gini", null, (x, _) => WeightingDefinitions.GiniWeights(x)),
        ["lopcow"] = ("lopcow", null, (x, d) => WeightingDefinitions.LopcowWeights(x, d)),
        ["lopcow, n"] = ("lopcow", new LopcowOptions { Divisor = DeviationDivisor.N }, (x, d) => WeightingDefinitions.LopcowWeights(x, d, lost: 0)),
        ["lopcow, as given"] = ("lopcow", new LopcowOptions { Scale = DeviationScale.AsGiven }, (x, _) => WeightingDefinitions.LopcowWeights(x, null)),
    };

    private static readonly Gen<(double[][] Columns, Direction[] Directions)> Tables = Gen.Select(Gen.Int[3, 12], Gen.Int[2, 5])
        .SelectMany((rows, columns) => Gen.Select(
            Gen.OneOf(Gen.Double[0.01, 1], Gen.Double[1, 2], Gen.Double[5, 5000], Gen.Double[1, 1.0001]).Array[rows].Where(c => c.Distinct().Count() > 2).Array[columns],
            Numbers.BenefitOrCost.Array[columns]))
        .Where(table => !SomethingLosesNothing(table.Item1, table.Item2));

    public static TheoryData<string> All => [.. Methods.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Weights_are_those_of_the_definition(string name)
    {
        var error = new LargestError(name);
        Tables.Sample(table => Add(error, name, table.Columns, table.Directions), iter: 1000);
        error.ShouldBeAtMost(2e-15);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Columns_of_little_spread_keep_all_digits_of_their_weights(string name)
    {
        var error = new LargestError(name);
        foreach (var spread in new[] { 1e-3, 1e-6, 1e-9 })
            Add(error, name, [Around1(40, spread, 1), Around1(40, spread / 3, 2), Around1(40, 0.5, 3)], [Direction.Benefit, Direction.Cost, Direction.Benefit]);
        error.ShouldBeAtMost(2e-15);
    }

    private static void Add(LargestError error, string name, double[][] columns, Direction[] directions)
    {
        var (method, options, definition) = Methods[name];
        var weights = BuiltInMethods.Catalog.Create<IWeighting>(MethodFamily.Weighting, new MethodChoice(method, options))
            .Weigh([.. columns.Select((c, j) => new ArrayColumn(c, directions[j]))]).Weights;
        if (ByDefinition(definition, columns, directions) is not { } expected) return;
        for (var j = 0; j < expected.Length; j++) error.Relative(weights[j], expected[j], $"column {j + 1}");
    }

    // Null where the definition is 0 / 0: perfectly correlated ranks, say, which tests of the method look at.
    private static BigReal[]? ByDefinition(Definition definition, double[][] columns, Direction[] directions)
    {
        try
        {
            return definition(Array.ConvertAll(columns, Definitions.Exact), directions);
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    // A fixed scatter in [1 - spread, 1 + spread]: the same numbers on every machine.
    private static double[] Around1(int rows, double spread, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, rows).Select(_ => 1 + spread * (2 * random.NextDouble() - 1))];
    }

    // An indicator that is at its best wherever another one is: several of them, and the equations of CILOS have no single answer.
    private static bool SomethingLosesNothing(double[][] columns, Direction[] directions)
    {
        int[][] best = [.. columns.Select((x, j) => Enumerable.Range(0, x.Length).Where(row => x[row] == (directions[j] == Direction.Benefit ? x.Max() : x.Min())).ToArray())];
        return best.Any(own => best.All(other => other.All(own.Contains)));
    }
}
