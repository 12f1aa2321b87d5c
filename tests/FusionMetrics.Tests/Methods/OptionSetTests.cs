using System.Globalization;
using FusionMetrics.Methods;

namespace FusionMetrics.Tests.Methods;

/// <summary>Options of a method, from a recipe and back.</summary>
public class OptionSetTests
{
    private static readonly OptionSet<Options> Set = OptionSet.For(new Options())
        .Number("share", o => o.Share, (o, v) => o with { Share = v }, v => v is > 0 and < 1, "a number above 0 and below 1", "The share.")
        .Text("label", o => o.Label, (o, v) => o with { Label = v }, "a word", "The label.", v => !v.Contains(' ', StringComparison.Ordinal))
        .Texts("codes", o => o.Codes, (o, v) => o with { Codes = v }, "The codes.")
        .Choice("shape", o => o.Shape, (o, v) => o with { Shape = v }, "The shape.");

    private readonly List<OptionProblem> problems = [];

    [Fact]
    public void Options_are_described_with_their_defaults_values_and_meaning() => Set.Describe().Should().Equal(
        new OptionDescription("share", "0.5", "a number above 0 and below 1", "The share."),
        new OptionDescription("label", "", "a word", "The label."),
        new OptionDescription("codes", "[]", "a list of texts", "The codes."),
        new OptionDescription("shape", "round", "round | four-cornered", "The shape."));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var options = new Options { Share = 0.1, Label = "x", Codes = ["a", "b"], Shape = Shape.FourCornered };

        var written = Set.Write(options);

        written.Select(w => w.Key).Should().Equal("share", "label", "codes", "shape");
        written.Select(w => w.Value).Should().BeEquivalentTo(new object[] { 0.1, "x", new[] { "a", "b" }, "four-cornered" }, o => o.WithStrictOrdering());
        Read(("share", Scalar("0.1")), ("label", Scalar("x")), ("codes", List("a", "b")), ("shape", Scalar("four-cornered"))).Should().BeEquivalentTo(options);
        problems.Should().BeEmpty();
    }

    [Fact]
    public void An_option_that_is_not_set_is_not_written() => Set.Write(new Options()).Select(w => w.Key).Should().Equal("share", "codes", "shape");

    [Fact]
    public void An_option_that_is_not_given_has_its_default() => Read().Should().Be(Set.Defaults);

    [Fact]
    public void An_unknown_option_is_reported_with_those_there_are()
    {
        Read(("sharee", Scalar("0.1"))).Should().Be(Set.Defaults);

        problems.Should().ContainSingle().Which.Should().Be(new OptionProblem(OptionProblemKind.UnknownOption,
            "There is no option 'sharee'. Did you mean 'share'? The options are: share, label, codes, shape.", At("sharee")));
    }

    [Fact]
    public void An_option_of_a_method_without_any_is_reported_in_other_words()
    {
        OptionSet.None.Read([KeyValuePair.Create(Scalar("alpha"), (RecipeNode)Scalar("1"))], problems.Add);

        problems.Should().ContainSingle().Which.Message.Should().Be("There is no option 'alpha': the method has none.");
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("0")]
    [InlineData("half")]
    [InlineData("0,5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("")]
    public void A_number_that_is_not_allowed_is_reported_where_it_stands_and_the_default_stays(string text)
    {
        Read(("share", Scalar(text))).Should().Be(Set.Defaults);

        problems.Should().ContainSingle().Which.Should().Be(new OptionProblem(OptionProblemKind.WrongValue,
            $"share must be a number above 0 and below 1, but is '{text}'.", At(text)));
    }

    [Fact]
    public void A_text_a_list_or_a_choice_that_cannot_be_used_is_reported()
    {
        Read(("label", Scalar("two words")), ("codes", Scalar("a")), ("shape", Scalar("Round")));

        problems.Select(p => p.Message).Should().Equal("label must be a word, but is 'two words'.",
            "codes must be a list of texts, but is 'a'.", "shape must be round | four-cornered, but is 'Round'.");
    }

    [Fact]
    public void A_list_or_map_where_a_value_is_wanted_is_reported_as_what_it_is()
    {
        Read(("share", List("0.1")), ("shape", new RecipeMap([], At("map"))), ("codes", new RecipeList([List("a")], At("list"))));

        problems.Select(p => p.Message).Should().Equal("share must be a number above 0 and below 1, but is a list.",
            "shape must be round | four-cornered, but is a map.", "codes must be a list of texts, but is a list.");
    }

    [Fact]
    public void Every_problem_is_reported_and_what_can_be_read_is_read()
    {
        var read = (Options)Read(("share", Scalar("2")), ("nothing", Scalar("1")), ("label", Scalar("ok")));

        problems.Should().HaveCount(2);
        (read.Share, read.Label).Should().Be((0.5, "ok"));
    }

    [Fact]
    public void Numbers_are_read_and_written_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
        CultureInfo.CurrentCulture = comma;
        try
        {
            ((Options)Read(("share", Scalar("0.25")))).Share.Should().Be(0.25);
            Set.Describe()[0].Default.Should().Be("0.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_set_grows_into_another_one()
    {
        var small = OptionSet.For(new Options());

        small.Text("label", o => o.Label, (o, v) => o with { Label = v }, "a word", "The label.").Describe().Should().ContainSingle();

        small.Describe().Should().BeEmpty();
    }

    private MethodOptions Read(params (string Name, RecipeNode Value)[] entries)
        => Set.Read([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Name), e.Value))], problems.Add);

    // Each text stands in a place named after it, so that places can be told apart.
    private static RecipeScalar Scalar(string text) => new(text, At(text));

    private static RecipeList List(params string[] texts) => new([.. texts.Select(Scalar)], At("list"));

    private static DiagnosticLocation At(string text) => DiagnosticLocation.In($"recipe with {text}", 1);

    internal enum Shape
    {
        Round,
        FourCornered,
    }

    internal sealed record Options : MethodOptions
    {
        public double Share { get; init; } = 0.5;

        public string? Label { get; init; }

        public IReadOnlyList<string> Codes { get; init; } = [];

        public Shape Shape { get; init; }
    }
}
