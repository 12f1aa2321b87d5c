using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The values that a ranking is made for.</summary>
public enum Domain
{
    /// <summary>Benefits from 0.01 to 1.</summary>
    UnitBenefits,

    /// <summary>Benefits and costs from 0.01 to 1.</summary>
    Unit,

    /// <summary>Benefits and costs from 0.1 to 1000, each column of a unit of its own.</summary>
    Raw,
}

/// <summary>Every ranking with its options, what it is made for and what defines it.</summary>
internal sealed record RankingCase(IRanking Ranking, Domain Domain, Textbook.Definition Definition, params MethodClaim[] Claims)
{
    private static readonly MethodClaim[] Units = [MethodClaim.UnitInvariant];
    private static readonly MethodClaim[] Scales = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant];
    private static readonly MethodClaim[] Copies = [MethodClaim.ReplicationInvariant];

    public static Dictionary<string, RankingCase> All { get; } = new()
    {
        ["weighted-sum"] = new(new WeightedSum(), Domain.UnitBenefits, Textbook.WeightedSum, Copies),
        ["geometric-mean"] = new(new GeometricMean(), Domain.UnitBenefits, Textbook.GeometricMean, Copies),
        ["harmonic-mean"] = new(new HarmonicMean(), Domain.UnitBenefits, Textbook.HarmonicMean, Copies),
        ["power-mean 0.5"] = PowerMean(0.5),
        ["power-mean 3"] = PowerMean(3),
        ["power-mean 1"] = PowerMean(1),
        ["power-mean -1"] = PowerMean(-1),
        ["power-mean -7.5"] = PowerMean(-7.5),
        ["power-mean 1e-6"] = PowerMean(1e-6),
        ["power-mean -1e-3"] = PowerMean(-1e-3),
        ["owa most"] = Owa(new OwaOptions(), r => Rising(r, 0.3, 0.8)),
        ["owa at-least-half"] = Owa(new OwaOptions { Quantifier = OwaQuantifier.AtLeastHalf }, r => Rising(r, 0, 0.5)),
        ["owa as-many-as-possible"] = Owa(new OwaOptions { Quantifier = OwaQuantifier.AsManyAsPossible }, r => Rising(r, 0.5, 1)),
        ["owa all"] = Owa(new OwaOptions { Quantifier = OwaQuantifier.All }, r => (1 - r).Binade < -100 || (1 - r).IsZero ? 1 : 0),
        ["owa any"] = Owa(new OwaOptions { Quantifier = OwaQuantifier.Any }, r => r.IsZero ? 0 : 1),
        ["owa power 2"] = Owa(new OwaOptions { Quantifier = OwaQuantifier.Power, Alpha = 2 }, r => r * r),
        ["mpi"] = new(new Mpi(new MpiOptions()), Domain.Raw, Textbook.Mpi(true), [.. Scales, .. Copies, MethodClaim.PenalisesImbalance]),
        ["mpi negative"] = new(new Mpi(new MpiOptions { Polarity = Polarity.Negative }), Domain.Raw, Textbook.Mpi(false), [.. Scales, .. Copies, MethodClaim.PenalisesImbalance]),
        ["ampi"] = new(new Ampi(new AmpiOptions()), Domain.Raw, Textbook.Ampi(true), [.. Scales, .. Copies, MethodClaim.PenalisesImbalance]),
        ["ampi negative"] = new(new Ampi(new AmpiOptions { Polarity = Polarity.Negative }), Domain.Raw, Textbook.Ampi(false), [.. Scales, .. Copies, MethodClaim.PenalisesImbalance]),
        ["topsis"] = Topsis(new TopsisOptions(), Textbook.Topsis(2)),
        ["topsis manhattan"] = Topsis(new TopsisOptions { Metric = DistanceMetric.Manhattan }, Textbook.Topsis(1)),
        ["topsis chebyshev"] = Topsis(new TopsisOptions { Metric = DistanceMetric.Chebyshev }, Textbook.Topsis(0)),
        ["topsis minkowski 3"] = Topsis(new TopsisOptions { Metric = DistanceMetric.Minkowski }, Textbook.Topsis(3)),
        ["topsis unit"] = new(new Topsis(new TopsisOptions { Ideals = ScaleEnds.Unit }), Domain.UnitBenefits, Textbook.Topsis(2, _ => (1, 0)), Copies),
        ["vikor"] = new(new Vikor(new VikorOptions()), Domain.Raw, Textbook.Vikor(0.5), [.. Scales, .. Copies]),
        ["vikor 0.75"] = new(new Vikor(new VikorOptions { V = 0.75 }), Domain.Raw, Textbook.Vikor(0.75), [.. Scales, .. Copies]),
        ["gra"] = new(new GreyRelation(new GreyRelationOptions()), Domain.Unit, Textbook.GreyRelation(0.5, false), Copies),
        ["gra column"] = new(new GreyRelation(new GreyRelationOptions { Extremes = GreyExtremes.Column, Rho = 0.3 }), Domain.Raw, Textbook.GreyRelation(0.3, true), [.. Scales, .. Copies]),
        ["edas"] = new(new Edas(), Domain.Raw, Textbook.Edas, [.. Units, .. Copies]),
        ["mabac"] = new(new Mabac(), Domain.Raw, Textbook.Mabac, [.. Scales, .. Copies]),
        ["mairca"] = new(new Mairca(), Domain.Raw, Textbook.Mairca, Scales),
        ["spotis"] = new(new Spotis(new SpotisOptions()), Domain.Unit, Textbook.Spotis, Copies),
        ["aras"] = new(new Aras(), Domain.Raw, Textbook.Aras, Units),
        ["marcos"] = new(new Marcos(), Domain.Raw, Textbook.Marcos, [.. Units, .. Copies]),
        ["waspas"] = new(new Waspas(new WaspasOptions()), Domain.Raw, Textbook.Waspas(0.5), [.. Units, .. Copies]),
        ["waspas 0"] = new(new Waspas(new WaspasOptions { Lambda = 0 }), Domain.Raw, Textbook.Waspas(0), [.. Units, .. Copies]),
        ["copras"] = new(new Copras(), Domain.Raw, Textbook.Copras, Units),
        ["ram"] = new(new Ram(), Domain.Raw, Textbook.Ram, Units),
        ["cocoso"] = new(new Cocoso(new CocosoOptions()), Domain.Raw, Textbook.Cocoso(0.5), Scales),
        ["cocoso 0.2"] = new(new Cocoso(new CocosoOptions { Lambda = 0.2 }), Domain.Raw, Textbook.Cocoso(0.2), Scales),
        ["moora"] = new(new Moora(new MooraOptions()), Domain.Raw, Textbook.RatioSystem, Units),
        ["moora reference-point"] = new(new Moora(new MooraOptions { Form = MooraForm.ReferencePoint }), Domain.Raw, Textbook.ReferencePoint, Units),
        ["moora full-multiplicative"] = new(new Moora(new MooraOptions { Form = MooraForm.FullMultiplicative }), Domain.Raw, Textbook.FullMultiplicative, Copies),
        ["multimoora"] = new(new Multimoora(), Domain.Raw, Textbook.Multimoora, [.. Units, .. Copies]),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>Tables of the domain, no column of them constant.</summary>
    public Gen<RankingTable> Tables => Gen.Select(Gen.Int[3, 12], Gen.Int[2, 5]).SelectMany((rows, columns) => Gen.Select(
            Values.Array[columns].Array[rows],
            (Domain == Domain.UnitBenefits ? Gen.Const(Direction.Benefit) : Numbers.BenefitOrCost).Array[columns],
            Gen.Double[0.1, 1].Array[columns],
            Units10.Array[columns]))
        .Select((rows, directions, weights, units) => new RankingTable(
            Array.ConvertAll(rows, row => Domain == Domain.Raw ? [.. row.Select((x, j) => x * units[j])] : row), directions,
            Array.ConvertAll(weights, w => w / weights.Sum())))
        .Where(table => table.Columns.All(c => c.Statistics.Minimum < c.Statistics.Maximum) && !table.HasRowOfWorst);

    private static Gen<double> Units10 { get; } = Gen.Int[-3, 3].Select(power => Math.Pow(10, power));

    private Gen<double> Values => Domain == Domain.Raw ? Gen.Double[0.1, 1000] : Gen.Double[0.01, 1];

    private static RankingCase PowerMean(double p)
        => new(new PowerMean(new PowerMeanOptions { Exponent = p }), Domain.UnitBenefits, Textbook.PowerMean(p), Copies);

    private static RankingCase Owa(OwaOptions options, Func<BigReal, BigReal> quantifier)
        => new(new Owa(options), Domain.UnitBenefits, Textbook.Owa(quantifier), Copies);

    private static RankingCase Topsis(TopsisOptions options, Textbook.Definition definition) => new(new Topsis(options), Domain.Unit, definition, Copies);

    private static BigReal Rising(BigReal r, BigReal from, BigReal to) => r <= from ? BigReal.Zero : r >= to ? BigReal.One : (r - from) / (to - from);
}

/// <summary>A table to rank.</summary>
internal sealed record RankingTable(double[][] Rows, Direction[] Directions, double[] Weights)
{
    public ArrayColumn[] Columns => Matrix.Columns(Rows, Directions);

    public bool HasRowOfWorst => Rows.Any(row => row.Select((x, j) => x == Worst(j)).All(isWorst => isWorst));

    /// <summary>Other values in the same places.</summary>
    public double[][] Each(Func<double, int, double> change) => Array.ConvertAll(Rows, row => (double[])[.. row.Select(change)]);

    public double Worst(int column)
    {
        var statistics = Columns[column].Statistics;
        return Directions[column] == Direction.Benefit ? statistics.Minimum : statistics.Maximum;
    }
}
