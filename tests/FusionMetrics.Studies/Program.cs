using FusionMetrics.Studies;

switch (args)
{
    case ["change-laws", var folder]:
        ChangeLawStudy.Run(folder);
        return 0;
    case ["break-limits", var folder]:
        BreakLimitStudy.Run(folder, 1);
        return 0;
    case ["break-limits", var folder, "short"]:
        BreakLimitStudy.Run(folder, 0.1);
        return 0;
    default:
        Console.Error.WriteLine("Studies: change-laws FOLDER, break-limits FOLDER [short]");
        return 2;
}
