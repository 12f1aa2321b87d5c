using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The length of a vector, a component at a time, for eight rows at once.</summary>
internal interface IDistance
{
    /// <summary>The running sum with one more component.</summary>
    Vector512<double> Add(Vector512<double> component, Vector512<double> sum);

    /// <summary>The length, of the running sum of all components.</summary>
    Vector512<double> Length(Vector512<double> sum);
}

/// <summary>The root of the sum of squares.</summary>
internal readonly struct Euclidean : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Add(Vector512<double> component, Vector512<double> sum) => Vector512.FusedMultiplyAdd(component, component, sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Length(Vector512<double> sum) => Vector512.Sqrt(sum);
}

/// <summary>The sum of absolute values.</summary>
internal readonly struct Manhattan : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Add(Vector512<double> component, Vector512<double> sum) => sum + Vector512.Abs(component);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Length(Vector512<double> sum) => sum;
}

/// <summary>The largest absolute value.</summary>
internal readonly struct Chebyshev : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Add(Vector512<double> component, Vector512<double> sum) => Vector512.Max(sum, Vector512.Abs(component));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Length(Vector512<double> sum) => sum;
}

/// <summary>The p-th root of the sum of p-th powers.</summary>
internal readonly struct Minkowski(double p) : IDistance
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Add(Vector512<double> component, Vector512<double> sum) => sum + Power.Of(Vector512.Abs(component), Vector512.Create(p));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Length(Vector512<double> sum) => Power.Of(sum, Vector512.Create(1 / p));
}
