using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// What decides the best weights of a row: the rows of best practice, none of which may score above 1, and how large the share of a column in a score may
/// be. Immutable; <see cref="BestWeightSearch"/> finds scores.
/// </summary>
internal sealed class BestWeights
{
    /// <summary>Prepares the search.</summary>
    /// <param name="practice">The rows that may not score above 1; values from 0 to 2, in every column one of 1 or more.</param>
    /// <param name="least">The least share of each column in a score; less than 1 together.</param>
    /// <param name="most">The largest share of each column; 1 where there is no bound.</param>
    public BestWeights(double[][] practice, double[] least, double[] most)
    {
        Practice = practice;
        Spare = 1 - VectorProducts.Sum(least);
        Extra = Array.ConvertAll(least, share => share / Spare);
        Most = [.. most.Zip(least, (high, low) => high < 1 ? (high - low) / Spare : 1)];
        HasLeast = least.Any(low => low != 0);
        HasMost = most.Any(high => high < 1);
        First = [.. Enumerable.Range(0, least.Length).Select(k => Enumerable.Range(0, practice.Length).MaxBy(i => practice[i][k])).Distinct()];
    }

    /// <summary>The rows that may not score above 1.</summary>
    public double[][] Practice { get; }

    /// <summary>What is left of a score beyond the least shares.</summary>
    public double Spare { get; }

    /// <summary>The least share of each column, for each part beyond the least shares.</summary>
    public double[] Extra { get; }

    /// <summary>The largest part of each column beyond the least shares; 1 where there is no bound.</summary>
    public double[] Most { get; }

    /// <summary>Whether some column has to have a share.</summary>
    public bool HasLeast { get; }

    /// <summary>Whether the share of some column is bounded from above.</summary>
    public bool HasMost { get; }

    /// <summary>Whether no share is bounded.</summary>
    public bool SharesAreFree => !HasLeast && !HasMost;

    /// <summary>The rows of best practice that are largest in some column.</summary>
    public int[] First { get; }
}
