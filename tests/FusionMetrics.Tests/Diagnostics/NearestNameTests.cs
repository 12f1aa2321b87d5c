using CsCheck;

namespace FusionMetrics.Tests.Diagnostics;

public class NearestNameTests
{
    private static readonly string[] Methods = ["entropy", "critic", "topsis", "min-max", "z-score"];

    [Theory]
    [InlineData("entrpoy", "entropy")]
    [InlineData("entrop", "entropy")]
    [InlineData("entropyy", "entropy")]
    [InlineData("Entropy", "entropy")]
    [InlineData("minmax", "min-max")]
    [InlineData("zscore", "z-score")]
    [InlineData("TOPSI", "topsis")]
    public void A_mistyped_name_is_found(string name, string meant) => NearestName.Of(name, Methods).Should().Be(meant);

    [Theory]
    [InlineData("")]
    [InlineData("vikor")]
    [InlineData("x")]
    public void A_name_that_is_near_to_nothing_is_not_found(string name) => NearestName.Of(name, Methods).Should().BeNull();

    [Fact]
    public void The_nearest_wins_and_among_equals_the_first()
    {
        NearestName.Of("gdpp", ["gdpxx", "gdp", "gdpq"]).Should().Be("gdp");
        NearestName.Of("b", ["a", "c"]).Should().BeNull();
        NearestName.Of("ab", ["ac", "aa"]).Should().Be("ac");
    }

    [Fact]
    public void The_sentence_is_empty_when_nothing_is_near()
    {
        NearestName.DidYouMean("entrpoy", Methods).Should().Be(" Did you mean 'entropy'?");
        NearestName.DidYouMean("vikor", Methods).Should().BeEmpty();
    }

    [Fact]
    public void Very_long_names_are_not_compared()
        => NearestName.Of(new string('x', 1_000_000), [new string('x', 1_000_001)]).Should().BeNull();

    [Fact]
    public void One_swap_of_neighbours_is_one_error()
        => Gen.Select(Gen.Char['a', 'z'].Array[3, 20], Gen.Int[0, 18]).Where((letters, at) => at + 1 < letters.Length).Sample((letters, at) =>
        {
            var swapped = (char[])letters.Clone();
            (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
            NearestName.Of(new string(swapped), [new string(letters)]).Should().Be(new string(letters));
        });
}
