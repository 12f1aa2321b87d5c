using System.Text;

namespace FusionMetrics.Charts.Tests;

/// <summary>The figures of the documentation are what the library draws: dotnet run samples/scripts/charts.cs docs/images</summary>
public class DocumentImageTests
{
    public static TheoryData<string> Images() => ["coordination", "coordination-zh", "forecast"];

    [Theory]
    [MemberData(nameof(Images))]
    public void A_figure_of_the_documentation_is_what_is_drawn(string name)
    {
        var chart = name switch
        {
            "coordination" => Chart.Coordination(Countries.Result),
            "coordination-zh" => Chart.Coordination(Countries.Result, new ChartOptions { Language = Language.Chinese, Most = 20 }),
            _ => Chart.Forecast(Countries.China),
        };
        File.ReadAllBytes(Repository.PathOf("docs", "images", $"{name}.svg")).Should().Equal(Encoding.UTF8.GetBytes(chart.Svg));
    }
}
