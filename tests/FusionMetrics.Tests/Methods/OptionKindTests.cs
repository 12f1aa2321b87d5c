using FusionMetrics.Methods;

namespace FusionMetrics.Tests.Methods;

/// <summary>Options that are maps of numbers, and numbers that are fractions.</summary>
public class OptionKindTests
{
    private static readonly OptionSet<Options> Set = OptionSet.For(new Options())
        .Number("share", o => o.Share, (o, v) => o with { Share = v }, v => v > 0, "a number above 0", "The share.")
        .NumberOf("weights", o => o.Weights, (o, v) => o with { Weights = v }, v => v >= 0, "a map from codes to numbers of 0 or more", "The weights.")
        .NumbersOf("answers", o => o.Answers, (o, v) => o with { Answers = v }, v => v.All(n => n > 0), "a map from codes to numbers above 0, or lists of them", "The answers.");

    private readonly List<OptionProblem> problems = [];

    [Theory]
    [InlineData("1/4", 0.25)]
    [InlineData("1/3", 1.0 / 3)]
    [InlineData("2.5/5", 0.5)]
    [InlineData("7", 7)]
    public void A_number_may_be_a_fraction(string text, double number)
    {
        Read("share", Scalar(text)).Share.Should().Be(number);
        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1/0")]
    [InlineData("0/0")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("1/")]
    [InlineData("-1/2")]
    [InlineData("1e308/1e-10")]
    public void A_fraction_that_is_no_number_allowed_is_reported(string text)
    {
        Read("share", Scalar(text)).Share.Should().Be(0.5);
        problems.Should().ContainSingle().Which.Message.Should().Be($"share must be a number above 0, but is '{text}'.");
    }

    [Fact]
    public void A_map_keeps_its_order_and_is_written_as_it_was_read()
    {
        var options = Read("weights", Map(("b", Scalar("2")), ("a", Scalar("1/2"))));

        options.Weights!.Should().Equal(KeyValuePair.Create("b", 2.0), KeyValuePair.Create("a", 0.5));
        Set.Write(options).Single(o => o.Key == "weights").Value.Should().BeSameAs(options.Weights);
    }

    [Fact]
    public void A_map_of_numbers_takes_a_number_or_a_list_for_each_name()
    {
        var options = Read("answers", Map(("a/b", Scalar("3")), ("a/c", List("1/2", "4"))));

        options.Answers!.Select(e => (e.Key, string.Join(' ', e.Value))).Should().Equal(("a/b", "3"), ("a/c", "0.5 4"));
        var written = (IReadOnlyDictionary<string, object>)Set.Write(options).Single(o => o.Key == "answers").Value;
        written["a/b"].Should().Be(3.0);
        written["a/c"].Should().BeEquivalentTo(new[] { 0.5, 4.0 });
    }

    [Fact]
    public void A_map_with_a_value_that_is_not_allowed_is_reported_as_a_whole()
    {
        Read("answers", Map(("a/b", Scalar("0")))).Answers.Should().BeNull();
        Read("answers", Map(("a/b", Scalar("many")))).Answers.Should().BeNull();
        Read("answers", Scalar("3")).Answers.Should().BeNull();

        problems.Select(p => p.Message).Should().Equal(
            "answers must be a map from codes to numbers above 0, or lists of them, but is a map.",
            "answers must be a map from codes to numbers above 0, or lists of them, but is a map.",
            "answers must be a map from codes to numbers above 0, or lists of them, but is '3'.");
    }

    [Fact]
    public void A_map_that_is_not_given_is_not_written() => Set.Write(new Options()).Select(o => o.Key).Should().Equal("share");

    private Options Read(string name, RecipeNode value) => (Options)Set.Read([KeyValuePair.Create(Scalar(name), value)], problems.Add);

    private static RecipeScalar Scalar(string text) => new(text, new DiagnosticLocation());

    private static RecipeList List(params string[] texts) => new([.. texts.Select(Scalar)], new DiagnosticLocation());

    private static RecipeMap Map(params (string Key, RecipeNode Value)[] entries)
        => new([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Key), e.Value))], new DiagnosticLocation());

    internal sealed record Options : MethodOptions
    {
        public double Share { get; init; } = 0.5;

        public IReadOnlyDictionary<string, double>? Weights { get; init; }

        public IReadOnlyDictionary<string, IReadOnlyList<double>>? Answers { get; init; }
    }
}
