using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Tests.Trends.Forecasts;

/// <summary>Tenths and thousandths round otherwise than whole numbers: a forecast must be the same in any unit, but for the digits that a search for the best parameters leaves.</summary>
public class UnitOfValuesTests
{
    // The search of the dynamic Theta method once ended elsewhere in tenths: by a hair beside the side of its box.
    private static readonly int[] Delicate = [3, 4, 3, 6, 8, 7, 11, 8, 10, 17, 18, 20, 19, 18, 22, 23];

    public static TheoryData<string> Forecasters => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Forecast)];

    [Theory]
    [MemberData(nameof(Forecasters))]
    public void Whole_numbers_tenths_and_thousandths_have_the_same_forecast(string id)
    {
        var forecaster = BuiltInMethods.Catalog.Create<IForecaster>(MethodFamily.Forecast, id);
        var random = new Random(5);
        foreach (var values in Enumerable.Range(0, 300).Select(round => (int[])[.. Enumerable.Range(0, random.Next(3, 30)).Select(i => 1 + random.Next(5) + (i > 8 ? round % 4 * 2 : 0) + (round % 5 == 0 ? i : 0))]).Prepend(Delicate))
        {
            var found = Forecast(1);
            foreach (var unit in new[] { 10.0, 1000 })
            {
                var other = Forecast(unit);
                other.Should().HaveCount(found.Length);
                for (var i = 0; i < found.Length; i++) other[i].Should().BeApproximately(found[i], 1e-6 * values.Max(), string.Join(' ', values));
            }

            double[] Forecast(double unit)
                => [.. forecaster.Forecast(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v / unit)]), 3).Points.SelectMany(point => new[] { point.Value * unit, point.Low * unit, point.High * unit })];
        }
    }
}
