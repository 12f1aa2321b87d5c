using CsCheck;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

public class GrowthPaceTests
{
    [Fact]
    public void Speed_is_the_median_change_a_year_and_acceleration_how_the_changes_grow()
        => Gen.Select(Gen.Double[0.2, 3].Array[1, 12], Gen.Double[-5, 5].Array[12]).Sample((gaps, drawn) =>
        {
            double[] times = [.. gaps.Select((_, i) => 1990 + gaps[..(i + 1)].Sum())];
            var values = drawn[..times.Length];
            var changes = times.Zip(times.Skip(1)).Zip(values.Zip(values.Skip(1)), (t, v) => (Middle: (t.First + t.Second) / 2, Change: (v.Second - v.First) / (t.Second - t.First))).ToList();
            var paces = (from i in Enumerable.Range(0, changes.Count) from j in Enumerable.Range(i + 1, changes.Count - i - 1)
                         select (changes[j].Change - changes[i].Change) / (changes[j].Middle - changes[i].Middle)).ToList();

            var pace = GrowthPace.Of(new TimeSeries(times, values));

            Same(pace.Speed, Median([.. changes.Select(c => c.Change)]));
            Same(pace.Acceleration, Median(paces));
        });

    [Fact]
    public void A_parabola_has_the_acceleration_of_its_second_derivative()
        => GrowthPace.Of(new([2000, 2001, 2002, 2003], [0, 1, 4, 9])).Should().Be(new GrowthPace(3, 2));

    [Fact]
    public void Differences_of_vast_numbers_stay_finite()
    {
        var pace = GrowthPace.Of(new([2000, 2001, 2002], [-1.7e308, 1.7e308, 1.7e308]));
        (double.IsFinite(pace.Speed), double.IsFinite(pace.Acceleration)).Should().Be((true, true));
    }

    private static double Median(List<double> values)
    {
        if (values.Count == 0) return double.NaN;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static void Same(double found, double expected)
    {
        if (double.IsNaN(expected)) double.IsNaN(found).Should().BeTrue();
        else found.Should().BeApproximately(expected, 1e-9 * Math.Max(1, Math.Abs(expected)));
    }
}
