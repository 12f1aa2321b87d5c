using System.Globalization;
using FusionMetrics.Studies;
using FusionMetrics.Trends.Breaks;

// A short run has a tenth of the series.
var scale = args is [.., "short"] ? 0.1 : 1;
switch (args)
{
    case ["trend-calibration", var series, var folder]:
        TrendCalibration.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["slope-intervals", var series, var folder]:
        SlopeIntervalStudy.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["change-laws", var folder]:
        ChangeLawStudy.Run(folder);
        return 0;
    case ["level-limits", var persistence, var folder, ..]:
        BreakLimitStudy.Run(folder, "level", SegmentFit.OfLevels, 6, Enum.Parse<Persistence>(persistence, ignoreCase: true), scale);
        return 0;
    case ["line-limits", var persistence, var folder, ..]:
        BreakLimitStudy.Run(folder, "line", SegmentFit.OfLines, 8, Enum.Parse<Persistence>(persistence, ignoreCase: true), scale);
        return 0;
    case ["long-alarms", var series, var folder]:
        LongAlarmStudy.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["break-power", var series, var folder]:
        BreakPowerStudy.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["change-points", var file]:
        ChangePointStudy.Run(file);
        return 0;
    case ["life-cycle", var series, var folder]:
        LifeCycleStudy.Run(int.Parse(series, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["forecast-choice", var file, var folder]:
        ForecastChoiceStudy.Run(file, folder);
        return 0;
    case ["forecast-calibration", var file, var folder]:
        ForecastCalibrationStudy.Run(file, folder);
        return 0;
    case ["forecast-eras", var file, var folder]:
        ForecastErasStudy.Run(file, folder);
        return 0;
    case ["m3-yearly", var file, var folder]:
        YearlyStudy.Run(file, folder);
        return 0;
    default:
        Console.Error.WriteLine(
            "Studies: trend-calibration SERIES FOLDER, slope-intervals SERIES FOLDER, change-laws FOLDER, level-limits PERSISTENCE FOLDER [short], line-limits PERSISTENCE FOLDER [short], break-power SERIES FOLDER, long-alarms SERIES FOLDER, change-points FILE, "
            + "life-cycle SERIES FOLDER, forecast-choice FILE FOLDER, forecast-calibration FILE FOLDER, forecast-eras FILE FOLDER, m3-yearly FILE FOLDER");
        return 2;
}
