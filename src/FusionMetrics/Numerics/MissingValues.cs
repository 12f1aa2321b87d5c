using System.Numerics;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Counts missing values: NaN, the only number that differs from itself.</summary>
internal static class MissingValues
{
    public static int Count(ReadOnlySpan<double> values)
    {
        var count = 0;
        var whole = values.Length - values.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count)
        {
            var x = Lanes.Load(values, i);
            count += Lanes.Count - BitOperations.PopCount(Vector512.Equals(x, x).ExtractMostSignificantBits());
        }
        foreach (var value in values[whole..])
            if (double.IsNaN(value)) count++;
        return count;
    }
}
