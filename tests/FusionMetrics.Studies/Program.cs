using FusionMetrics.Studies;

switch (args)
{
    case ["change-laws", var folder]:
        ChangeLawStudy.Run(folder);
        return 0;
    case ["break-limits", var folder]:
        BreakLimitStudy.Run(folder);
        return 0;
    default:
        Console.Error.WriteLine("Studies: change-laws FOLDER, break-limits FOLDER");
        return 2;
}
