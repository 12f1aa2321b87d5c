namespace FusionMetrics.Numerics;

/// <summary>The sums of any run of numbers, each in constant time and to about 32 digits: differences of the sums of all before.</summary>
internal sealed class PrefixSums
{
    private readonly DoubleDouble[] before;

    /// <summary>Sums of some numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    public PrefixSums(ReadOnlySpan<DoubleDouble> numbers)
    {
        before = new DoubleDouble[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++) before[i + 1] = before[i] + numbers[i];
    }

    /// <summary>The sum of the numbers from a start to before an end: to 2^-104 of the larger of the two sums that it is the difference of.</summary>
    public DoubleDouble Of(int start, int end)
    {
        var (upper, lower) = (before[end], before[start]);
        var high = DoubleDouble.Sum(upper.High, -lower.High);
        return DoubleDouble.Sum(high.High, high.Low + (upper.Low - lower.Low));
    }
}
