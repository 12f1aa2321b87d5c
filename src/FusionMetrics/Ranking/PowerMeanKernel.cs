using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The weighted power mean of a row, to a power p other than 0: r (sum w (x / r)^p)^(1/p) relative to the value r that counts most, the
/// largest for p above 0 and the least below. 0 where the power mean tends to 0; NaN where a value is negative or missing.
/// </summary>
/// <remarks>
/// For a small p the sum lies near 1, and its distance from 1 is divided by p. So powers, sum and logarithm are kept to about 20 digits: the
/// mean is right to a unit or two in the last place for any p from 1e-6 on.
/// </remarks>
internal readonly struct PowerMeanKernel(MeanWeights means, double p) : IRowMap
{
    private const double Negligible = 1e-280;

    public Vector512<double> Of(RowVectors rows)
    {
        var (columns, weights) = (means.Columns, means.Weights);
        var extremes = new RowExtremes();
        foreach (var column in columns) extremes.Add(rows[column]);
        var reference = p > 0 ? extremes.Largest : extremes.Least;
        var referenceLogarithm = LogarithmPair.Of(reference, out var referenceRest);
        var sum = new ProductSum();
        for (var j = 0; j < columns.Length; j++)
        {
            var x = rows[columns[j]];
            var logarithm = LogarithmPair.Of(x, out var rest);
            var power = Raise(logarithm, referenceLogarithm, rest - referenceRest, out var powerRest);
            var positive = Vector512.GreaterThan(x, Vector512<double>.Zero);
            var weight = Vector512.Create(weights[j]);
            sum.Add(weight, power & positive, weight * powerRest & positive);
        }
        return extremes.Mean(Root(sum, referenceLogarithm, referenceRest), Vector512.Equals(reference, Vector512<double>.Zero));
    }

    // (x / r)^p: at most 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Raise(Vector512<double> logarithm, Vector512<double> reference, Vector512<double> rest, out Vector512<double> powerRest)
    {
        var distance = logarithm - reference;
        var shadow = distance - logarithm;
        rest += (logarithm - (distance - shadow)) - (reference + shadow);
        var order = Vector512.Create(p);
        var exponent = order * distance;
        var exponentRest = Vector512.FusedMultiplyAdd(order, distance, -exponent) + order * rest;
        exponentRest &= Vector512.GreaterThan(exponent, Vector512.Create(-700.0));
        var power = Exponential.Of(exponent, exponentRest);
        // What rounding the power left over: as much as its logarithm lies off.
        var back = LogarithmPair.Of(power, out var backRest);
        powerRest = power * ((exponent - back) + (exponentRest - backRest)) & Vector512.GreaterThan(power, Vector512.Create(Negligible));
        return power;
    }

    // r (S / W)^(1/p) for the sum S and weights that sum to W.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Root(ProductSum sum, Vector512<double> reference, Vector512<double> referenceRest)
    {
        var (order, total) = (Vector512.Create(p), Vector512.Create(means.Total.High));
        var divided = sum.Total / total;
        var dividedRest = (Vector512.FusedMultiplyAdd(-divided, total, sum.Total) + (sum.Rest - divided * means.Total.Low)) / total;
        var logarithm = LogarithmPair.Of(divided, out var rest);
        rest += dividedRest / divided;
        var exponent = logarithm / order;
        var exponentRest = (Vector512.FusedMultiplyAdd(-exponent, order, logarithm) + rest) / order;

        var whole = reference + exponent;
        var shadow = whole - reference;
        var wholeRest = (reference - (whole - shadow)) + (exponent - shadow) + (referenceRest + exponentRest);
        return Exponential.Of(whole, wholeRest);
    }
}
