using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Trends;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Methods;

/// <summary>All methods that a recipe can name.</summary>
public class MethodCatalogTests
{
    private static readonly MethodCatalog Catalog = BuiltInMethods.Catalog;

    [Fact]
    public void Methods_are_listed_by_family_and_id()
        => Catalog.Methods.Select(m => (m.Family, m.Id)).Should().BeInAscendingOrder(Comparer<(MethodFamily Family, string Id)>.Create(
            (a, b) => a.Family == b.Family ? string.CompareOrdinal(a.Id, b.Id) : a.Family.CompareTo(b.Family)));

    [Fact]
    public void A_method_is_found_by_family_and_id_and_only_so()
    {
        Catalog.Find(MethodFamily.Weighting, "entropy")!.Contract.Should().Be<IWeighting>();
        Catalog.Find(MethodFamily.Ranking, "entropy").Should().BeNull();
        Catalog.Find(MethodFamily.Weighting, "Entropy").Should().BeNull();
        Catalog.Ids(MethodFamily.Trend).Should().BeInAscendingOrder(StringComparer.Ordinal).And.Contain(["hamed", "mann-kendall"]);
    }

    [Fact]
    public void A_method_is_made_from_its_defaults_or_its_own_options()
    {
        var method = Catalog.Find(MethodFamily.Trend, "mann-kendall")!;

        method.CreateObject().Should().BeOfType<MannKendall>();
        method.CreateObject(new MannKendallOptions { Alpha = 0.01 }).Should().BeOfType<MannKendall>();
        method.Options.Defaults.Should().Be(new MannKendallOptions());
    }

    [Fact]
    public void Options_of_another_method_are_refused()
        => Catalog.Find(MethodFamily.Trend, "mann-kendall")!.Invoking(m => m.CreateObject(new MinMaxOptions())).Should().Throw<ArgumentException>()
            .WithMessage("Trend method 'mann-kendall' takes MannKendallOptions, not MinMaxOptions.*");

    [Fact]
    public void A_catalog_grows_into_another_one()
    {
        var larger = Catalog.With(registry => registry.Add<IWeighting>("mine", "Mine.", () => new EqualWeighting()));

        larger.Ids(MethodFamily.Weighting).Except(Catalog.Ids(MethodFamily.Weighting)).Should().Equal("mine");
        Catalog.Ids(MethodFamily.Weighting).Should().BeInAscendingOrder(StringComparer.Ordinal).And.Contain("entropy").And.NotContain("mine");
    }

    [Fact]
    public void An_id_that_is_taken_in_the_family_is_refused()
        => Catalog.Invoking(c => c.With(registry => registry.Add<IWeighting>("equal", "Mine.", () => new EqualWeighting()))).Should().Throw<ArgumentException>()
            .WithMessage("There is a Weighting method 'equal' already. Choose another id.*");

    [Fact]
    public void An_interface_that_is_not_of_a_family_is_refused()
        => Catalog.Invoking(c => c.With(registry => registry.Add<IDisposable>("mine", "Mine.", () => new MemoryStream()))).Should().Throw<ArgumentException>()
            .WithMessage("IDisposable is not the interface of a family of methods: use IWeighting, INormalizer, ...");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_id_of_nothing_is_refused(string id)
        => Catalog.Invoking(c => c.With(registry => registry.Add<IWeighting>(id, "Mine.", () => new EqualWeighting()))).Should().Throw<ArgumentException>();

    [Fact]
    public void A_sentence_is_description_enough()
    {
        MethodDescription description = "Equal weights.";

        (description.Summary, description.Formula, description.Source).Should().Be(("Equal weights.", "", ""));
        (description.Conventions.Count, description.Claims.Count).Should().Be((0, 0));
    }

    [Fact]
    public void A_choice_is_an_id_with_or_without_options()
    {
        MethodChoice choice = "entropy";

        (choice.Id, choice.Options).Should().Be(("entropy", null));
        choice.ToString().Should().Be("entropy");
    }
}
