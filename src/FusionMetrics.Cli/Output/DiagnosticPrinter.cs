namespace FusionMetrics.Cli.Output;

/// <summary>Prints diagnostics on the error stream, the errors first.</summary>
internal static class DiagnosticPrinter
{
    public static void PrintAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(d => d.Severity)) Console.Error.WriteLine(diagnostic);
    }

    /// <summary>Prints warnings; says how many informations there are, or prints them too.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, Verbosity verbosity)
    {
        if (verbosity.Verbose)
        {
            PrintAll(diagnostics);
            return;
        }
        PrintAll(diagnostics.Where(d => d.Severity != Severity.Information));
        var informations = diagnostics.Where(d => d.Severity == Severity.Information).GroupBy(d => d.Rule).ToList();
        if (verbosity.Quiet || informations.Count == 0) return;
        foreach (var group in informations)
            Console.Error.WriteLine(group.Count() == 1 ? group.First().ToString() : $"info {group.Key.Id}: {group.Key.Title}: {group.Count()} times. Use --verbose to see each.");
    }
}
