namespace FusionMetrics.Data.Tests.Records;

public class RecordPanelTests
{
    private sealed record Row(string? Place, int Year, double? A, double B = 0);

    private static readonly Row[] Rows = [new("Y", 2020, 1.5), new("X", 2021, null, 2), new("X", 2020, 0.1, 3)];

    [Fact]
    public void Records_become_a_panel_in_canonical_order()
    {
        var panel = Panel.From(Rows, r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A), ("b", r => r.B));

        panel.Indicators.Should().Equal("a", "b");
        panel.Column("a").ToArray().Should().Equal(0.1, double.NaN, 1.5);
        panel.Fingerprint.Should().Be(Panel.From(Rows.Reverse(), r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A), ("b", r => r.B)).Fingerprint);
    }

    [Fact]
    public void Columns_that_nobody_wants_are_not_asked_for()
    {
        var provider = new RecordPanelProvider<Row>(Rows, r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A), ("b", _ => throw new InvalidOperationException()));
        var builder = new PanelBuilder(["a"]);
        provider.Provide(builder, CancellationToken.None);
        builder.Build().Indicators.Should().Equal("a");
    }

    [Fact]
    public void A_record_without_a_region_and_a_record_given_twice_are_errors_with_their_number()
    {
        Problem([new(null, 2020, 1)]).Should().BeEquivalentTo(new { Id = "FM2005", Location = new { Line = 1 } });
        Problem([new("X", 2020, 1), new("Y", 2020, 1), new("X", 2020, 1)]).Message.Should().Contain("1").And.Contain("3");
    }

    [Fact]
    public void A_record_that_throws_is_an_error_with_its_number()
    {
        var problem = ((Func<Panel>)(() => Panel.From(Rows, r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A!.Value)))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single();

        (problem.Id, problem.Location!.Line).Should().Be(("FM2303", 2));
    }

    [Fact]
    public void No_column_and_a_column_twice_are_refused()
    {
        ((Action)(() => _ = new RecordPanelProvider<Row>(Rows, r => r.Place, r => Period.OfYear(r.Year)))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new RecordPanelProvider<Row>(Rows, r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A), ("a", r => r.B)))).Should().Throw<ArgumentException>();
    }

    private static Diagnostic Problem(Row[] rows)
        => ((Func<Panel>)(() => Panel.From(rows, r => r.Place, r => Period.OfYear(r.Year), ("a", r => r.A)))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;
}
