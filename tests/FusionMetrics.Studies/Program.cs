using System.Globalization;
using FusionMetrics.Studies;

switch (args)
{
    case ["trend-calibration", var series, var folder]:
        TrendCalibration.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    default:
        Console.Error.WriteLine("Studies: trend-calibration SERIES FOLDER");
        return 2;
}
