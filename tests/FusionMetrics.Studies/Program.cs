using FusionMetrics.Studies;
using FusionMetrics.Trends.Breaks;

// A short run has a tenth of the series.
var scale = args is [.., "short"] ? 0.1 : 1;
switch (args)
{
    case ["change-laws", var folder]:
        ChangeLawStudy.Run(folder);
        return 0;
    case ["level-limits", var folder, ..]:
        BreakLimitStudy.Run(folder, "level", SegmentFit.OfLevels, 6, scale);
        return 0;
    case ["line-limits", var folder, ..]:
        BreakLimitStudy.Run(folder, "line", SegmentFit.OfLines, 8, scale);
        return 0;
    case ["change-points", var file]:
        ChangePointStudy.Run(file);
        return 0;
    default:
        Console.Error.WriteLine("Studies: change-laws FOLDER, level-limits FOLDER [short], line-limits FOLDER [short], change-points FILE");
        return 2;
}
