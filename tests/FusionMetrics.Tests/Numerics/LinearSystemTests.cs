using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class LinearSystemTests
{
    [Fact]
    public void The_solution_solves()
        => Gen.Int[1, 8].SelectMany(n => Gen.Select(Gen.Double[-1, 1].Array[n].Array[n], Gen.Double[-1, 1].Array[n])).Sample((a, b) =>
        {
            if (LinearSystem.Solve(a, b) is not { } x) return;
            var size = 1 + x.Max(Math.Abs);
            for (var i = 0; i < b.Length; i++) a[i].Select((c, j) => c * x[j]).Sum().Should().BeApproximately(b[i], 1e-12 * size);
        });

    [Fact]
    public void A_zero_on_the_diagonal_is_no_obstacle() => LinearSystem.Solve([[0, 1], [2, 0]], [3, 4]).Should().Equal(2, 3);

    [Fact]
    public void A_singular_matrix_has_no_solution() => LinearSystem.Solve([[1, 2], [2, 4]], [1, 2]).Should().BeNull();
}
