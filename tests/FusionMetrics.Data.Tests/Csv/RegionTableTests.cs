namespace FusionMetrics.Data.Tests.Csv;

public class RegionTableTests
{
    [Fact]
    public void Reads_codes_names_and_what_else_is_known()
    {
        var regions = Read("region,name,name_zh,continent\nALB,Albania,阿尔巴尼亚,Europe\nARG,,,\n");

        regions.Select(r => (r.Code, r.Name, r.NameZh)).Should().Equal(("ALB", "Albania", "阿尔巴尼亚"), ("ARG", null, null));
        regions[0].Attributes.Should().Equal(new Dictionary<string, string> { ["continent"] = "Europe" });
        regions[1].Attributes.Should().BeEmpty();
    }

    [Fact]
    public void The_column_of_the_code_can_be_named()
        => Read("iso,region\nALB,Europe\n", "iso").Single().Code.Should().Be("ALB");

    [Fact]
    public void Everything_wrong_is_found_at_once()
    {
        var read = () => Read("region,name\nALB,Albania\n,Nowhere\nALB,Albania again\n");

        var problems = read.Should().Throw<FusionMetricsException>().Which.Diagnostics;

        problems.Select(p => p.Place()).Should().Equal(("FM2221", 3, "region"), ("FM2222", 4, "region"));
        problems[1].Message.Should().Contain("in line 2 and in line 4");
    }

    [Fact]
    public void A_missing_column_is_named_with_what_is_near()
    {
        var read = () => Read("regions\nALB\n");

        read.Should().Throw<FusionMetricsException>().WithMessage("*FM2105*Did you mean 'regions'?*");
    }

    [Fact]
    public void Names_reach_the_panel()
    {
        var builder = new PanelBuilder();
        foreach (var region in Read("region,name\nX,North\nZ,Nowhere\n")) builder.Describe(region);
        builder.AddRow("X", Period.OfYear(2000), [builder.Declare("a")], [1]);

        builder.Build().Regions.Select(r => r.Name).Should().Equal("North");
    }

    private static IReadOnlyList<Region> Read(string text, string code = "region")
    {
        using var file = new TemporaryFile(text);
        return RegionTable.Read(file.Path, code);
    }
}
