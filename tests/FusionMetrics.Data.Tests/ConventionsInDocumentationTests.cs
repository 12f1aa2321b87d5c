using System.Text.RegularExpressions;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Tests;

/// <summary>What the page of conventions names exists: methods, options and values; and defaults are those that it says.</summary>
public partial class ConventionsInDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "conventions.md"));

    // Of each, what the page says is done where nothing else is asked for.
    public static TheoryData<string, string, string> Defaults => new()
    {
        { "min-max", "shift", "0" },
        { "min-max", "to", "[0, 1]" },
        { "min-max", "beyond", "clamp" },
        { "z-score", "deviation", "sample" },
        { "sum", "costs", "keep" },
        { "entropy", "shift", "0" },
        { "entropy", "costs", "as-given" },
        { "critic", "correlation", "pearson" },
        { "standard-deviation", "scale", "range" },
        { "lopcow", "divisor", "n-minus-one" },
        { "pca", "rule", "squared-loadings" },
        { "ahp", "aggregation", "judgements" },
        { "topsis", "ideals", "observed" },
        { "mann-kendall", "p", "normal" },
        { "mann-kendall", "intercept", "conover" },
        { "mann-kendall", "interval", "none" },
    };

    public static TheoryData<string, string, string> Named()
    {
        var named = new TheoryData<string, string, string>();
        foreach (Match m in MethodAndOption().Matches(Page)) named.Add(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value);
        return named;
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_method_that_is_named_has_the_option_and_the_value(string method, string option, string value)
    {
        var described = OptionOf(method, option);
        if (value != "") described.Values.Should().Contain(value);
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public void A_default_is_what_the_page_says(string method, string option, string value) => OptionOf(method, option).Default.Should().Be(value);

    [Fact]
    public void The_recipe_does_by_default_what_the_page_says()
    {
        var system = new IndicatorSystem([new Subsystem("a", [new Indicator("x")]), new Subsystem("b", [new Indicator("y")])]);
        var recipe = EvaluationRecipe.For(system).Rank("topsis").Couple().Detect();
        recipe.Scope.Kind.Should().Be(ScopeKind.Pooled);
        recipe.Normalization.Id.Should().Be("min-max");
        recipe.Ranking!.Ties.Should().Be(TieRule.Least);
        recipe.Ranking.Tolerance.Should().Be(0);
        recipe.Coupling!.Model.Id.Should().Be("standard");
        recipe.Coupling.Exponent.Should().Be(0.5);
        recipe.Coupling.Grades.Should().Be(Coupling.GradeScale.Ten);
        recipe.Trend!.Method.Id.Should().Be("mann-kendall");
    }

    private static OptionDescription OptionOf(string method, string option)
        => DataMethods.Catalog.Methods.Where(m => m.Id == method).SelectMany(m => m.Options.Describe()).Should().Contain(o => o.Name == option, $"the page names '{method}' with '{option}'").Which;

    // `entropy`: `shift`, or `pca`: `rule: first-component`; not `scope`: `pooled`, of which the first is a key of a recipe.
    [GeneratedRegex("`((?!scope|model|interval|adjust|lag|ties|method|obstacles)[a-z-]+)`: `([a-z-]+)(?:: ([a-z-]+))?`")]
    private static partial Regex MethodAndOption();
}
