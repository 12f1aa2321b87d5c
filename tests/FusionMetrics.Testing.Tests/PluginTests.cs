using FusionMetrics.Data;
using FusionMetrics.Methods;
using SamplePlugin;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit as the author of a plug-in calls it.</summary>
public class PluginTests
{
    private static readonly MethodCatalog Catalog = BuiltInMethods.Catalog.With(registry => registry.AddSamplePlugin());

    [Fact]
    public void A_catalog_of_a_plug_in_keeps_every_promise()
    {
        var own = new MethodCatalogBuilder();
        own.AddSamplePlugin();
        own.Build().Methods.Should().NotBeEmpty();
        string.Join('\n', Conformance.Check(own.Build())).Should().BeEmpty();
    }

    [Fact]
    public void A_provider_is_checked_with_the_options_that_it_needs()
    {
        var inline = Catalog.Find(MethodFamily.Provider, "inline")!;

        string.Join('\n', Conformance.Check(inline, new InlineOptions { Columns = ["a", "b"], Rows = ["R1 2020 1.5 -", "R2 2020 2.5 3", "R1 2021 0 7"] }))
            .Should().BeEmpty();
        Conformance.Check(inline, new InlineOptions { Columns = ["a"], Rows = ["R1 2020"] }).ShouldBeOnly("provider.answers");
    }

    [Fact]
    public void The_providers_of_the_data_package_keep_every_promise()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "region,period,a,b\nR1,2020,1.5,\nR2,2020,2.5,3\nR1,2021,0,7\n");
        try
        {
            var csv = DataMethods.Catalog.Find(MethodFamily.Provider, "csv")!;

            string.Join('\n', Conformance.Check(csv, new CsvPanelOptions { Path = file })).Should().BeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_method_whose_options_must_be_set_first_is_checked_without_them_as_far_as_it_goes()
        => Conformance.Check(Catalog.Find(MethodFamily.Provider, "inline")!).Should().BeEmpty();
}
