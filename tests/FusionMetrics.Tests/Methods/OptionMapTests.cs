using FusionMetrics.Methods;

namespace FusionMetrics.Tests.Methods;

/// <summary>Options that say something of each of some names: numbers and choices.</summary>
public class OptionMapTests
{
    private static readonly OptionSet<Options> Set = OptionSet.For(new Options())
        .NumberOf("size-of", o => o.SizeOf, (o, v) => o with { SizeOf = v }, v => v >= 0, "a map from names to numbers of 0 or more", "The sizes.")
        .ChoiceOf("shape-of", o => o.ShapeOf, (o, v) => o with { ShapeOf = v }, "The shapes.");

    private readonly List<OptionProblem> problems = [];

    [Fact]
    public void Maps_are_read_written_and_read_back_in_their_order()
    {
        var read = (Options)Read(("size-of", Map(("b", "2"), ("a", "0.5"))), ("shape-of", Map(("b", "four-cornered"), ("a", "round"))));

        read.SizeOf.Should().Equal(KeyValuePair.Create("b", 2.0), KeyValuePair.Create("a", 0.5));
        read.ShapeOf.Should().Equal(KeyValuePair.Create("b", Shape.FourCornered), KeyValuePair.Create("a", Shape.Round));
        Set.Write(read)[0].Value.Should().BeAssignableTo<IReadOnlyDictionary<string, double>>().Which.Should().Equal(read.SizeOf!);
        Set.Write(read)[1].Value.Should().BeAssignableTo<IReadOnlyDictionary<string, string>>()
            .Which.Should().Equal(KeyValuePair.Create("b", "four-cornered"), KeyValuePair.Create("a", "round"));
        problems.Should().BeEmpty();
    }

    [Fact]
    public void A_map_that_is_not_set_is_not_written_and_is_described_by_what_it_takes()
    {
        Set.Write(Set.Defaults).Should().BeEmpty();
        Set.Describe()[1].Should().Be(new OptionDescription("shape-of", "", "a map from names to round | four-cornered", "The shapes."));
    }

    [Fact]
    public void A_default_that_is_a_map_is_shown_as_a_recipe_has_it()
        => OptionSet.For(new Options { ShapeOf = new Dictionary<string, Shape> { ["a"] = Shape.FourCornered } })
            .ChoiceOf("shape-of", o => o.ShapeOf, (o, v) => o with { ShapeOf = v }, "The shapes.").Describe()[0].Default.Should().Be("{ a: four-cornered }");

    [Fact]
    public void A_value_that_is_no_choice_and_what_is_no_map_are_reported()
    {
        Read(("shape-of", Map(("a", "round"), ("b", "oval"))), ("size-of", Map(("a", "-1")))).Should().Be(Set.Defaults);
        Read(("shape-of", Scalar("round"))).Should().Be(Set.Defaults);

        problems.Select(p => p.Message).Should().Equal("shape-of must be a map from names to round | four-cornered, but is a map.",
            "size-of must be a map from names to numbers of 0 or more, but is a map.", "shape-of must be a map from names to round | four-cornered, but is 'round'.");
    }

    private MethodOptions Read(params (string Name, RecipeNode Value)[] entries)
        => Set.Read([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Name), e.Value))], problems.Add);

    private static RecipeScalar Scalar(string text) => new(text, new DiagnosticLocation());

    private static RecipeMap Map(params (string Key, string Value)[] entries)
        => new([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Key), (RecipeNode)Scalar(e.Value)))], new DiagnosticLocation());

    internal enum Shape
    {
        Round,
        FourCornered,
    }

    internal sealed record Options : MethodOptions
    {
        public IReadOnlyDictionary<string, double>? SizeOf { get; init; }

        public IReadOnlyDictionary<string, Shape>? ShapeOf { get; init; }
    }
}
