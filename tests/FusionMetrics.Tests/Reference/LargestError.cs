using System.Globalization;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Reference;

/// <summary>The largest of many errors and where it occurred. Written to the output of the test, so that what holds can be read there.</summary>
internal sealed class LargestError(string of)
{
    private double largest;
    private string place = "nowhere";
    private int count;

    /// <summary>Adds a relative error; the reference is read to all its digits. Where it is 0, the number must be 0 too.</summary>
    public void Relative(double computed, string reference, string where) => Relative(computed, BigReal.Parse(reference), where);

    public void Relative(double computed, BigReal reference, string where) => Add(reference.RelativeError(computed), where);

    /// <summary>Adds a difference, for figures printed with a fixed number of decimals.</summary>
    public void Absolute(double computed, double reference, string where) => Add(Math.Abs(computed - reference), where);

    /// <summary>Requires that there were errors to look at, and none above a bound.</summary>
    public void ShouldBeAtMost(double bound)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{of}: largest error {largest:0.00e+00} of {count}, at {place}"));
        count.Should().BePositive();
        largest.Should().BeLessThanOrEqualTo(bound, "{0} is farthest off at {1}", of, place);
    }

    private void Add(double error, string where)
    {
        count++;
        if (double.IsNaN(error)) error = double.PositiveInfinity;
        if (error > largest || count == 1) (largest, place) = (error, where);
    }
}
