using FusionMetrics.Methods;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;
using Microsoft.Extensions.DependencyInjection;

namespace FusionMetrics.Tests.Methods;

/// <summary>Methods that are made of other methods: a third party's, by the same door as the built-in one.</summary>
public class MethodOfMethodsTests
{
    private static readonly MethodCatalog Catalog = BuiltInMethods.Catalog.With(registry => AddMean(registry, "mean", new MeanOptions()));

    private static readonly MethodChoice Mean = new("mean", new MeanOptions { Methods = ["entropy", "equal"] });

    private readonly List<OptionProblem> problems = [];

    [Fact]
    public void It_is_made_of_the_methods_of_its_catalog()
    {
        ArrayColumn[] columns = [new([0, 0, 1], code: "a"), new([1, 2, 1], code: "b")];

        var weights = Catalog.Create<IWeighting>(MethodFamily.Weighting, Mean).Weigh(columns).Weights;

        var entropy = new EntropyWeighting().Weigh(columns).Weights;
        weights.Should().Equal((entropy[0] + 0.5) / 2, (entropy[1] + 0.5) / 2);
    }

    [Fact]
    public void A_larger_catalog_lends_it_its_own_methods()
    {
        var larger = Catalog.With(registry => registry.Add<IWeighting>("first", "All for the first.", () => new First()));

        var weighting = larger.Create<IWeighting>(MethodFamily.Weighting, new("mean", new MeanOptions { Methods = ["first"] }));

        weighting.Weigh([new ArrayColumn([1]), new ArrayColumn([2])]).Weights.Should().Equal(1, 0);
    }

    [Fact]
    public void Its_recipe_names_methods_as_elsewhere_with_options_of_their_own()
    {
        var choice = Catalog.Read(MethodFamily.Weighting, Map(("method", Scalar("mean")),
            ("methods", List(Scalar("entropy"), Map(("method", Scalar("mean")), ("methods", List(Scalar("equal"))))))), problems.Add)!;

        problems.Should().BeEmpty();
        var held = ((MeanOptions)choice.Options!).Methods;
        held.Select(m => m.Id).Should().Equal("entropy", "mean");
        ((MeanOptions)held[1].Options!).Methods.Select(m => m.Id).Should().Equal("equal");
    }

    [Fact]
    public void It_is_written_as_it_is_read()
    {
        var written = Catalog.Write(MethodFamily.Weighting, Mean);

        written.Keys.Should().Equal("method", "methods");
        ((IReadOnlyList<IReadOnlyDictionary<string, object>>)written["methods"]).Select(m => m["method"]).Should().Equal("entropy", "equal");
    }

    [Fact]
    public void What_is_wrong_with_a_method_within_it_is_reported_where_it_stands()
    {
        Catalog.Read(MethodFamily.Weighting, Map(("method", Scalar("mean")),
            ("methods", List(Scalar("entropie"), Map(("method", Scalar("entropy")), ("offset", Scalar("1"))), Map(("shift", Scalar("2")))))), problems.Add);

        problems.Select(p => (p.Kind, p.Location.File)).Should().Equal(
            (OptionProblemKind.UnknownMethod, "entropie"), (OptionProblemKind.UnknownOption, "offset"), (OptionProblemKind.MissingMethod, "map"));
        problems[0].Message.Should().Be("weighting mean: There is no weighting method 'entropie'. Did you mean 'entropy'? There are: " + string.Join(", ", Catalog.Ids(MethodFamily.Weighting)) + ".");
        problems[1].Message.Should().Be("weighting mean: weighting entropy: There is no option 'offset'. The options are: shift, costs.");
    }

    [Fact]
    public void A_recipe_in_code_is_checked_down_to_the_methods_within_it()
    {
        var recipe = Sample.Full.Weigh(new MethodChoice("mean", new MeanOptions { Methods = ["entropie", new("equal", new MeanOptions())] }));

        new EvaluationEngine(Catalog).Validate(recipe).Select(d => d.Id).Should().Equal("FM1001", "FM1002");
    }

    [Fact]
    public void Its_conventions_are_followed_by_those_of_what_it_is_made_of()
        => new EvaluationEngine(Catalog).Evaluate(Sample.Full.Weigh(Mean), Sample.Panel()).Conventions
            .Should().Contain(Catalog.Find(MethodFamily.Weighting, "entropy")!.Description.Conventions);

    [Fact]
    public void A_list_that_holds_itself_is_refused_with_a_diagnostic()
    {
        var methods = new List<MethodChoice>();
        var options = new MeanOptions { Methods = methods };
        methods.Add(new("mean", options));
        var recipe = Sample.Full.Weigh(new MethodChoice("mean", options));

        new EvaluationEngine(Catalog).Validate(recipe).Should().ContainSingle().Which.Id.Should().Be("FM4230");
        Catalog.Invoking(c => c.Create<IWeighting>(MethodFamily.Weighting, new("mean", options))).Should().Throw<ArgumentException>()
            .WithMessage("The weighting method 'mean' holds itself, or methods within methods more than 8 deep.*");
    }

    [Fact]
    public void A_method_whose_defaults_hold_itself_does_not_enter_the_catalog()
        => BuiltInMethods.Catalog.Invoking(c => c.With(registry => AddMean(registry, "endless", new MeanOptions { Methods = ["endless"] })))
            .Should().Throw<ArgumentException>().WithMessage("The weighting method 'endless' holds itself*");

    [Fact]
    public void Methods_eight_deep_are_allowed_and_nine_are_not()
    {
        Catalog.Invoking(c => c.Create<IWeighting>(MethodFamily.Weighting, Nested(8))).Should().NotThrow();
        Catalog.Invoking(c => c.Create<IWeighting>(MethodFamily.Weighting, Nested(9))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void It_is_a_keyed_service_that_knows_the_methods_of_the_container()
    {
        var collection = new ServiceCollection();
        collection.AddFusionMetrics(b => AddMean(b, "mean", new MeanOptions { Methods = ["equal"] }));
        using var services = collection.BuildServiceProvider();

        services.GetRequiredKeyedService<IWeighting>("mean").Weigh([new ArrayColumn([1]), new ArrayColumn([2])]).Weights.Should().Equal(0.5, 0.5);
    }

    private static MethodChoice Nested(int depth) => depth == 1 ? new("equal") : new("mean", new MeanOptions { Methods = [Nested(depth - 1)] });

    private static void AddMean(IMethodRegistry registry, string id, MeanOptions defaults) => registry.Add<IWeighting, MeanOptions>(id, "The mean of some weightings.",
        catalog => OptionSet.For(defaults).Methods("methods", o => o.Methods, (o, v) => o with { Methods = v }, catalog, MethodFamily.Weighting, "The weightings."),
        (options, catalog) => new MeanWeighting([.. options.Methods.Select(m => catalog.Create<IWeighting>(MethodFamily.Weighting, m))]));

    private static RecipeScalar Scalar(string text) => new(text, DiagnosticLocation.In(text));

    private static RecipeList List(params RecipeNode[] items) => new(items, DiagnosticLocation.In("list"));

    private static RecipeMap Map(params (string Key, RecipeNode Value)[] entries)
        => new([.. entries.Select(e => KeyValuePair.Create(Scalar(e.Key), e.Value))], DiagnosticLocation.In("map"));

    private sealed record MeanOptions : MethodOptions
    {
        public IReadOnlyList<MethodChoice> Methods { get; init; } = [];
    }

    private sealed class MeanWeighting(IWeighting[] weightings) : IWeighting
    {
        public WeightingOutcome Weigh(IndicatorMatrix columns)
        {
            var outcomes = Array.ConvertAll(weightings, w => w.Weigh(columns).Weights);
            return new([.. Enumerable.Range(0, columns.Count).Select(i => outcomes.Sum(o => o[i]) / outcomes.Length)]);
        }
    }

    private sealed class First : IWeighting
    {
        public WeightingOutcome Weigh(IndicatorMatrix columns) => new([.. columns.Select((_, i) => i == 0 ? 1.0 : 0.0)]);
    }
}
