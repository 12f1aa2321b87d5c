using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class RootTests
{
    [Fact]
    public void Roots_are_found_to_the_last_digits()
        => Gen.Select(Gen.Double[-10, 10], Gen.Double[0.1, 10], Gen.Double[0.1, 10]).Sample((root, left, right)
            => Root.Between(x => (x - root) * (1 + x * x), root - left, root + right).Should().BeApproximately(root, 4e-15), iter: 1000);

    [Fact]
    public void A_steep_function_and_a_flat_one_are_no_harder()
    {
        Root.Between(x => Math.Exp(20 * x) - 1, -3, 1).Should().BeApproximately(0, 1e-15);
        Root.Between(x => Math.Atan(x - 0.5), -1000, 900).Should().BeApproximately(0.5, 1e-15);
    }

    [Fact]
    public void Without_a_change_of_sign_it_is_the_end_nearer_to_0()
    {
        Root.Between(x => x + 3, -2, 5).Should().Be(-2);
        Root.Between(x => x - 3, -2, 2).Should().Be(2);
    }

    [Fact]
    public void A_root_at_an_end_is_that_end()
    {
        Root.Between(x => x, 0, 5).Should().Be(0);
        Root.Between(x => x, -5, 0).Should().Be(0);
    }
}
