namespace FusionMetrics.Data.Tests.Csv;

public class IndicatorTableTests
{
    private const string Table = """
        code,name,name_zh,chain,unit,unit_zh,direction,minimum
        rd,R&D,研发,innovation,% of GDP,占GDP的%,benefit,0.005
        pm25,PM2.5,细颗粒物,ecological,,,cost,3
        patents,,,innovation,per million,,Benefit,x
        va,Value added,增加值,value,%,,benefit,1
        """;

    [Fact]
    public void Makes_a_system_of_the_table_in_the_order_of_the_file()
    {
        var system = Read(Table);

        system.Subsystems.Select(s => s.Code).Should().Equal("innovation", "ecological", "value");
        system.Indicators.Select(i => i.Code).Should().Equal("rd", "patents", "pm25", "va");
        system.Indicators[0].Should().Be(new Indicator("rd") { Name = "R&D", NameZh = "研发", Unit = "% of GDP", UnitZh = "占GDP的%" });
        system.Indicators[1].Should().Be(new Indicator("patents") { Unit = "per million" });
        system.Indicators[2].Direction.Should().Be(Direction.Cost);
    }

    [Fact]
    public void The_order_of_the_subsystems_can_be_given()
        => Read(Table, ["value", "innovation", "ecological"]).Subsystems.Select(s => s.Code).Should().Equal("value", "innovation", "ecological");

    [Fact]
    public void A_selection_keeps_the_order_of_the_file_and_leaves_out_empty_subsystems()
    {
        var system = Read(Table, null, ["va", "patents", "rd"]);

        system.Indicators.Select(i => i.Code).Should().Equal("rd", "patents", "va");
        system.Subsystems.Select(s => s.Code).Should().Equal("innovation", "value");
    }

    [Fact]
    public void A_column_named_subsystem_goes_before_one_named_chain()
        => Read("code,chain,subsystem,direction\na,x,s,benefit\n").Subsystems.Single().Code.Should().Be("s");

    [Fact]
    public void Rows_know_their_lines()
    {
        using var file = new TemporaryFile(Table);

        var table = IndicatorTable.Read(file.Path);

        table.Rows.Select(r => (r.Line, r.Subsystem, r.Indicator.Code)).Should().Equal(
            (2, "innovation", "rd"), (3, "ecological", "pm25"), (4, "innovation", "patents"), (5, "value", "va"));
        table.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Everything_wrong_with_the_rows_is_found_at_once()
    {
        var problems = Problems("code,subsystem,direction\na,s,benfit\nb,s,\n,s,cost\nc,,cost\nd,s,cost\nd,t,cost\ne,s\n");

        problems.Select(p => p.Place()).Should().Equal(
            ("FM2201", 2, "direction"), ("FM2201", 3, "direction"), ("FM2203", 4, "code"), ("FM2203", 5, "subsystem"),
            ("FM1101", 7, "code"), ("FM2108", 8, null));
        problems[0].Message.Should().Contain("'benfit'").And.Contain("Did you mean 'benefit'?");
        problems[4].Message.Should().Contain("in line 6 and in line 7");
    }

    [Fact]
    public void Everything_wrong_with_the_subsystems_and_the_selection_is_found_at_once()
    {
        var problems = Problems(Table, ["inovation", "ecological", "ecological"], ["rd", "paten", "va"]);

        problems.Select(p => (p.Id, p.Location!.Line)).Should().Equal(
            ("FM2208", null), ("FM1103", null), ("FM2204", null), ("FM2205", 2), ("FM2205", 5), ("FM1102", null));
        problems[0].Message.Should().Contain("'paten'").And.Contain("Did you mean 'patents'?");
        problems[2].Message.Should().Contain("Did you mean 'innovation'?");
        problems[5].Message.Should().StartWith("Subsystem 'ecological' has no indicator selected.");
    }

    [Fact]
    public void Columns_missing_from_the_header_are_named_with_what_is_near()
    {
        var problems = Problems("Code,subsytem,direction\na,s,benefit\n");

        problems.Select(p => p.Place()).Should().Equal(("FM2105", 1, "code"), ("FM2105", 1, "subsystem"));
        problems[1].Message.Should().Contain("Did you mean 'subsytem'?");
    }

    [Fact]
    public void A_column_given_twice_is_refused()
        => Problems("code,subsystem,direction,code\na,s,cost,b\n").Single().Place().Should().Be(("FM2106", 1, "code"));

    [Fact]
    public void An_empty_table_is_refused() => Problems("").Single().Id.Should().Be("FM2103");

    [Fact]
    public void A_table_without_rows_is_refused() => Problems("code,subsystem,direction\n").Single().Id.Should().Be("FM2104");

    [Fact]
    public void A_selection_of_nothing_is_refused() => Problems(Table, null, []).Single().Id.Should().Be("FM1104");

    private static IndicatorSystem Read(string text, string[]? subsystems = null, string[]? select = null)
    {
        using var file = new TemporaryFile(text);
        return IndicatorSystem.ReadCsv(file.Path, subsystems, select);
    }

    private static IReadOnlyList<Diagnostic> Problems(string text, string[]? subsystems = null, string[]? select = null)
    {
        var read = () => Read(text, subsystems, select);
        return read.Should().Throw<FusionMetricsException>().Which.Diagnostics;
    }
}
