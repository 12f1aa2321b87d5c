using System.Runtime.Intrinsics;

namespace FusionMetrics.Ranking;

/// <summary>When one row outranks another and not the other way round, by the discrimination threshold s(lambda) = 0.3 - 0.15 lambda.</summary>
internal static class Outranking
{
    /// <summary>Credibilities that differ by no more than this differ by rounding only, and none is called greater.</summary>
    public const double Rounding = 1e-12;

    private const double Alpha = 0.3;
    private const double Beta = -0.15;

    /// <summary>lambda - s(lambda): what is less credible than this is clearly less credible than lambda.</summary>
    public static double Cut(double lambda) => lambda - (Alpha + Beta * lambda);

    /// <summary>Whether one row outranks another clearly: more credibly than lambda, and clearly more than it is outranked.</summary>
    /// <param name="forward">How credible it is that the row is as good as the other.</param>
    /// <param name="backward">How credible it is that the other is as good as the row.</param>
    /// <param name="lambda">The level.</param>
    public static bool Holds(double forward, double backward, double lambda) => forward > lambda + Rounding && Cut(forward) > backward + Rounding;

    /// <summary>The same at the lowest level, in each lane: what is clearly more than another credibility is more than 0.</summary>
    public static Vector512<double> Holds(Vector512<double> forward, Vector512<double> backward)
    {
        var cut = forward - (Vector512.Create(Alpha) + Vector512.Create(Beta) * forward);
        return Vector512.GreaterThan(cut, backward + Vector512.Create(Rounding));
    }
}
