using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class LanesTests
{
    [Fact]
    public void Every_number_is_mapped_and_what_lies_beside_them_stays() => ForAllLengths(n =>
    {
        var (x, result) = (Numbered(n + 12), new double[n + 12]);

        Lanes.Map(x.AsSpan(2, n), result.AsSpan(2, n), new TenTimes());

        result.Should().Equal(x.Select((v, i) => i >= 2 && i < n + 2 ? 10 * v : 0));
    });

    [Fact]
    public void Numbers_may_be_mapped_where_they_are() => ForAllLengths(n =>
    {
        var x = Numbered(n);

        Lanes.Map(x, x, new TenTimes());

        x.Should().Equal(Numbered(n).Select(v => 10 * v));
    });

    [Fact]
    public void As_many_are_updated_as_there_are_to_update_with() => ForAllLengths(n =>
    {
        var (x, y) = (Numbered(n + 12), Numbered(n + 12));

        // More y than x, as where a short row is added to a part of a long one.
        Lanes.Update(x.AsSpan(0, n), y.AsSpan(2), new HundredAnd());

        y.Should().Equal(Numbered(n + 12).Select((v, i) => i >= 2 && i < n + 2 ? 100 * (v - 2) + v : v));
    });

    [Fact]
    public void A_padded_copy_is_whole_vectors_long() => ForAllLengths(n =>
    {
        var x = Numbered(n);

        var padded = Lanes.Padded(x, -3);

        padded.Should().Equal([.. x, .. Enumerable.Repeat(-3.0, (8 - n % 8) % 8)]);
        padded.Should().NotBeSameAs(x);
    });

    [Fact]
    public void Eight_numbers_go_in_and_out_at_a_position()
    {
        var target = new double[12];

        Lanes.Store(Lanes.Load(Numbered(12), 3), target, 2);

        target.Should().Equal(0, 0, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0);
    }

    [Fact]
    public void Lanes_are_numbered_from_0()
    {
        Lanes.Count.Should().Be(Vector512<double>.Count);
        for (var lane = 0; lane < 8; lane++) Lanes.Positions[lane].Should().Be(lane);
    }

    private static void ForAllLengths(Action<int> test)
    {
        for (var n = 0; n <= 26; n++) test(n);
    }

    private static double[] Numbered(int count) => [.. Enumerable.Range(1, count).Select(i => (double)i)];

    private readonly struct TenTimes : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => x * 10;
    }

    private readonly struct HundredAnd : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => x * 100 + y;
    }
}
