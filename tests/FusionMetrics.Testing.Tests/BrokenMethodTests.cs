using FusionMetrics.Methods;
using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each entry of a catalog breaks one promise and is caught by that one.</summary>
public class BrokenMethodTests
{
    private static readonly MethodDescription Sound = new("Equal weights.") { Source = "by definition" };

    internal static Dictionary<string, Method> Broken { get; } = new()
    {
        ["method.creates"] = Entry(registry => registry.Add<IWeighting>("fake", Sound, () => throw new InvalidOperationException("Not today."))),
        ["method.id"] = Entry(registry => registry.Add<IWeighting>("Fake_Weights", Sound, () => new EqualWeighting())),
        ["method.described"] = Entry(registry => registry.Add<IWeighting>("fake", Sound with { Summary = "weights" }, () => new EqualWeighting())),
        ["method.sourced"] = Entry(registry => registry.Add<IWeighting>("fake", "Equal weights.", () => new EqualWeighting())),
        ["method.claims"] = Entry(registry => registry.Add<IWeighting>("fake", Sound with { Claims = [MethodClaim.Idempotent] }, () => new EqualWeighting())),
        ["method.option-names"] = WithOptions(set => Level(set, "Level")),
        ["method.options-described"] = WithOptions(set => set.Number("level", o => o.Level, (o, v) => o with { Level = v }, _ => true, "a number", "")),
        ["method.options-round-trip"] = WithOptions(set
            => set.Number("level", o => o.Level, (o, v) => o with { Level = v }, v => v > 1, "a number above 1", "The level.")),
        ["method.options-kept"] = WithOptions(set => set.Number("level", o => o.Level, (o, _) => o, _ => true, "a number", "The level.")),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_entry_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise]);

        violations.ShouldBeOnly(promise);
    }

    [Theory]
    [InlineData("method")]
    [InlineData("series")]
    public void An_option_named_as_recipes_name_something_else_is_caught(string name)
        => Conformance.Check(WithOptions(set => Level(set, name))).ShouldBeOnly("method.option-names");

    [Fact]
    public void A_ranking_named_as_a_series_is_named_is_caught()
        => Conformance.Check(Entry(registry => registry.Add<Ranking.IRanking>("d", Sound, () => new Ranking.WeightedSum()))).ShouldBeOnly("method.id");

    [Fact]
    public void An_option_that_changes_another_is_caught()
        => Conformance.Check(WithOptions(set => Level(set, "level")
            .Number("top", o => o.Top, (o, v) => o with { Top = v, Level = v / 2 }, _ => true, "a number", "The top."))).ShouldBeOnly("method.options-kept");

    [Fact]
    public void A_sound_entry_keeps_every_promise() => Conformance.Check(WithOptions(set => Level(set, "level"))).Should().BeEmpty();

    [Fact]
    public void What_the_entry_makes_is_held_to_the_claims_of_its_description()
    {
        var entry = Entry(registry => registry.Add<IWeighting>("fake", Sound with { Claims = [MethodClaim.ConstantsWeighNothing] }, () => new EqualWeighting()));

        Conformance.Check(entry).ShouldBeOnly("weighting.constants-weigh-nothing");
    }

    [Fact]
    public void A_violation_names_the_method_the_promise_the_case_and_what_was_seen()
    {
        var violation = Conformance.Check(Broken["method.id"]).Should().ContainSingle().Subject;

        violation.ToString().Should().StartWith("Weighting Fake_Weights breaks method.id: The id is in kebab case: ")
            .And.Contain("\n  case: the id").And.EndWith("\n  seen: 'Fake_Weights'");
    }

    [Fact]
    public void At_most_three_violations_of_a_promise_are_listed()
        => Conformance.Check(new FakeWeighting(columns => new([.. columns.Select(_ => 1.0)]))).Should().HaveCount(3);

    private static Method Entry(Action<IMethodRegistry> add)
    {
        var builder = new MethodCatalogBuilder();
        add(builder);
        return builder.Build().Methods.Single();
    }

    private static Method WithOptions(Func<OptionSet<FakeOptions>, OptionSet<FakeOptions>> options)
        => Entry(registry => registry.Add<IWeighting, FakeOptions>("fake", Sound, options(OptionSet.For(new FakeOptions())), _ => new EqualWeighting()));

    private static OptionSet<FakeOptions> Level(OptionSet<FakeOptions> set, string name)
        => set.Number(name, o => o.Level, (o, v) => o with { Level = v }, _ => true, "a number", "The level.");

    internal sealed record FakeOptions : MethodOptions
    {
        public double Level { get; init; } = 0.5;

        public double Top { get; init; } = 1;
    }
}
