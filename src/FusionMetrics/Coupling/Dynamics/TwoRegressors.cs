using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling.Dynamics;

/// <summary>Least squares with two regressors and no intercept, in about 32 digits.</summary>
/// <param name="Own">The coefficient of the variable itself.</param>
/// <param name="OwnError">Its standard error; NaN where there are as many rows as coefficients.</param>
/// <param name="Other">The coefficient of the other regressor.</param>
/// <param name="OtherError">Its standard error.</param>
internal sealed record TwoRegressors(DoubleDouble Own, double OwnError, DoubleDouble Other, double OtherError)
{
    // The share of the determinant below which the regressors are one and the same: squares of doubles are right to far less.
    private const double Collinear = 1e-24;

    /// <summary>The coefficients of both regressors; null where there are fewer than two rows, or they do not tell them apart.</summary>
    public static TwoRegressors? Fit(double[] own, DoubleDouble[] other, double[] result)
    {
        var (ownOwn, ownOther, otherOther, ownResult, otherResult) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero);
        for (var i = 0; i < own.Length; i++)
        {
            ownOwn += DoubleDouble.Product(own[i], own[i]);
            ownOther += other[i] * own[i];
            otherOther += other[i] * other[i];
            ownResult += DoubleDouble.Product(own[i], result[i]);
            otherResult += other[i] * result[i];
        }
        var determinant = ownOwn * otherOther - ownOther * ownOther;
        if (own.Length < 2 || !(determinant.High > Collinear * (ownOwn * otherOther).High)) return null;
        var first = (otherOther * ownResult - ownOther * otherResult) / determinant;
        var second = (ownOwn * otherResult - ownOther * ownResult) / determinant;
        var squares = DoubleDouble.Zero;
        for (var i = 0; i < own.Length; i++)
        {
            var residual = (DoubleDouble)result[i] - first * own[i] - second * other[i];
            squares += residual * residual;
        }
        var variance = squares / (own.Length - 2);
        return new(first, Error(variance * otherOther / determinant), second, Error(variance * ownOwn / determinant));
    }

    // 0 / 0 where there are only as many rows as coefficients.
    private static double Error(DoubleDouble variance) => double.IsFinite(variance.High) ? DoubleDouble.Sqrt(variance).ToDouble() : double.NaN;
}
