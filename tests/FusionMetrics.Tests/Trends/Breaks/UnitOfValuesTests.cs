using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>Tenths and thousandths round otherwise than whole numbers: of places that are equally good, the same must be found in any unit.</summary>
public class UnitOfValuesTests
{
    // Each of them once broke at another place in tenths or thousandths.
    private static readonly int[][] Delicate =
    [
        [0, 3, 3, 7, 5, 6, 10, 11, 9], [1, 3, 2, 5, 5, 6, 7, 10, 9, 10, 13], [4, 2, 2, 3, 3, 4, 3, 4], [2, 2, 2, 4, 3, 7, 5, 6, 8, 8, 11, 14, 17, 14, 15, 19, 18, 20, 20, 24, 24, 26],
        [1, 0, 3, 3, 7, 5, 6, 10, 11, 9], [2, 3, 1, 2, 5, 8, 7, 7, 7, 9, 13, 12, 13],
    ];

    public static TheoryData<string> Detectors => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Break)];

    [Theory]
    [MemberData(nameof(Detectors))]
    public void Whole_numbers_tenths_and_thousandths_break_at_the_same_places(string id)
    {
        var detector = BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, id);
        var random = new Random(5);
        foreach (var values in Delicate.Concat(Enumerable.Range(0, 1000).Select(round => (int[])[.. Enumerable.Range(0, random.Next(5, 30)).Select(i => random.Next(5) + (i > 8 ? round % 4 * 2 : 0) + (round % 5 == 0 ? i : 0))])))
        {
            var found = Found(1);
            foreach (var unit in new[] { 10.0, 1000 }) Found(unit).Should().Be(found, string.Join(' ', values));

            (BreakVerdict, string, double) Found(double unit)
            {
                var finding = detector.Detect(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v / unit)]));
                return (finding.Verdict, string.Join(' ', finding.Breaks.Select(at => at.LastBefore)), Math.Round(finding.P, 8));
            }
        }
    }
}
