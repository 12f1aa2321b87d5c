using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

/// <summary>What holds for every treatment of the catalog, on 1,000 random panels each: 1 to 5 regions, 1 to 6 years, two indicators, holes.</summary>
public class TreatmentPropertyTests
{
    private const int Cases = 1000;

    private static readonly IndicatorSystem System = new([new Subsystem("s", [new Indicator("x") { Denominator = "d" }, new Indicator("y")])]);

    private static readonly Gen<Panel> Panels = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 6], Gen.Int[1, 400].Array[90], Gen.Int[0, 9].Array[90]).Select((regions, years, values, holes) =>
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("x"), builder.Declare("y"), builder.Declare("d")];
        for (var row = 0; row < regions * years; row++)
            builder.AddRow($"r{row / years}", Period.OfYear(2000 + row % years), handles, [.. Enumerable.Range(0, 3).Select(c => holes[3 * row + c] < 2 ? double.NaN : values[3 * row + c] / 4.0)]);
        return builder.Build();
    });

    public static TheoryData<string> All => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Treatment)];

    public static TheoryData<string> Idempotent
        => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Treatment).Where(id => BuiltInMethods.Catalog.Find(MethodFamily.Treatment, id)!.Description.Claims.Contains(MethodClaim.Idempotent))];

    [Theory]
    [MemberData(nameof(Idempotent))]
    public void Treating_a_treated_panel_changes_nothing_more(string id) => Panels.Sample(panel =>
    {
        var once = Treatment(id).Treat(panel, System);
        var twice = Treatment(id).Treat(once.Panel, System);
        twice.Changes.Should().BeEmpty();
        twice.Panel.Fingerprint.Should().Be(once.Panel.Fingerprint);
    }, iter: Cases);

    [Theory]
    [MemberData(nameof(All))]
    public void The_changes_turn_the_panel_given_into_the_treated_one(string id) => Panels.Sample(panel =>
    {
        var outcome = Treatment(id).Treat(panel, System);
        var columns = System.Indicators.Select(i => i.Code).Append("d").ToDictionary(code => code, code => panel.Column(code).ToArray());
        foreach (var change in outcome.Changes)
        {
            var row = panel.FindRow(change.Region, change.Period);
            columns[change.Indicator][row].Should().Be(change.From);
            columns[change.Indicator][row] = change.To;
        }
        var changed = panel.WithColumns(columns);
        for (var row = 0; row < outcome.Panel.RowCount; row++)
            foreach (var code in columns.Keys)
                outcome.Panel.Column(code)[row].Should().Be(changed.Column(code)[changed.FindRow(outcome.Panel.RegionAt(row).Code, outcome.Panel.PeriodAt(row))]);
    }, iter: Cases);

    private static ITreatment Treatment(string id) => BuiltInMethods.Catalog.Create<ITreatment>(MethodFamily.Treatment, id switch
    {
        "winsorise" => new MethodChoice(id, new WinsoriseOptions { Rule = new OutlierRule { Skewness = 0.5, Kurtosis = -1 } }),
        "drop-region" or "drop-period" => new MethodChoice(id, new DropOptions { Availability = 0.8 }),
        "winsorise-quantiles" => new MethodChoice(id, new WinsoriseQuantilesOptions { Rule = new OutlierRule { When = OutlierWhen.Always } }),
        "box-cox" => new MethodChoice(id, new BoxCoxOptions { Rule = new OutlierRule { When = OutlierWhen.Always } }),
        "signed-log" => new MethodChoice(id, new SignedLogOptions { Rule = new OutlierRule { When = OutlierWhen.Always } }),
        "log" => new MethodChoice(id, new RangeLogOptions { Rule = new OutlierRule { When = OutlierWhen.Always } }),
        _ => id,
    });
}
