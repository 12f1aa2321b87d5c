using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>One region that is to improve: where it stands, what can be moved, and the score of every move.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Row">Its values.</param>
/// <param name="Indices">The indices of its subsystems.</param>
/// <param name="Highest">The indices where everything is moved as far as it can be.</param>
/// <param name="Levers">The indicators that can be moved, in their order.</param>
/// <param name="Stuck">The positions of those that weigh something and cannot be moved, with the reason.</param>
/// <param name="Score">The score as a function of values.</param>
/// <param name="Head">The score as a function of the indices.</param>
internal sealed record PathProblem(string Region, double[] Row, double[] Indices, double[] Highest, IReadOnlyList<Lever> Levers, IReadOnlyList<(int Indicator, PathLimit Kind)> Stuck,
    ScoreFunction Score, PathHead Head)
{
    /// <summary>The present score.</summary>
    public double Present { get; } = Score.At(Row);

    /// <summary>The values after moves.</summary>
    /// <param name="amounts">How far each lever is moved: from 0 to its reach.</param>
    public double[] ValuesAfter(ReadOnlySpan<double> amounts)
    {
        var values = (double[])Row.Clone();
        for (var j = 0; j < amounts.Length; j++)
            if (amounts[j] > 0) values[Levers[j].Indicator] = Levers[j].ValueAfter(amounts[j]);
        return values;
    }

    /// <summary>The score after moves, as the engine gives it.</summary>
    public double ScoreAfter(ReadOnlySpan<double> amounts) => Score.At(ValuesAfter(amounts));

    /// <summary>The index of a subsystem after moves.</summary>
    public double IndexAfter(int subsystem, ReadOnlySpan<double> amounts)
    {
        DoubleDouble index = Indices[subsystem];
        for (var j = 0; j < amounts.Length; j++)
            if (Levers[j].Subsystem == subsystem) index += DoubleDouble.Product(Levers[j].Gain, amounts[j]);
        // Weights sum to 1 but for rounding, which must not lift an index above 1.
        return Math.Min(index.ToDouble(), Highest[subsystem]);
    }

    /// <summary>What moves cost.</summary>
    public double CostOf(ReadOnlySpan<double> amounts)
    {
        var cost = DoubleDouble.Zero;
        for (var j = 0; j < amounts.Length; j++) cost += DoubleDouble.Product(Levers[j].UnitCost, amounts[j]);
        return cost.ToDouble();
    }

    /// <summary>The same region without some of its levers.</summary>
    public PathProblem Without(IReadOnlySet<int> indicators) => this with { Levers = [.. Levers.Where(lever => !indicators.Contains(lever.Indicator))] };

    /// <summary>The same region with another cost of an indicator.</summary>
    public PathProblem WithCost(int indicator, double unitCost)
        => this with { Levers = [.. Levers.Select(lever => lever.Indicator == indicator ? lever with { UnitCost = unitCost } : lever)] };
}
