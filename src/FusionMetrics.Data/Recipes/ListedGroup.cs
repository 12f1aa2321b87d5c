namespace FusionMetrics.Data.Recipes;

/// <summary>A subsystem or dimension as a recipe lists it: its order, name and weight, without the indicators, which the rows bring.</summary>
/// <param name="Code">The code.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ListedGroup(string Code, DiagnosticLocation Location)
{
    public string? Name { get; init; }

    public double? Weight { get; init; }

    public IReadOnlyList<ListedGroup>? Dimensions { get; init; }

    /// <summary>Some neighbours in the order in which they are listed, with their names and weights. Reports what does not fit.</summary>
    public static IReadOnlyList<Subsystem> Describe(IReadOnlyList<Subsystem> groups, IReadOnlyList<ListedGroup> listed, DiagnosticBag bag)
    {
        var codes = groups.Select(g => g.Code).ToList();
        foreach (var unknown in listed.Where(l => !codes.Contains(l.Code)))
            bag.Add(Csv.TableRules.UnknownSubsystem.Says($"There is no subsystem or dimension '{unknown.Code}' here.{NearestName.DidYouMean(unknown.Code, codes)}", unknown.Location));
        foreach (var missing in codes.Where(c => listed.All(l => l.Code != c)))
            bag.Add(Csv.TableRules.SubsystemLeftOut.Says($"'{missing}' has indicators, but is not listed. List it too.", listed.Count > 0 ? listed[0].Location : null));
        if (bag.HasErrors) return groups;
        return [.. listed.Select(l => l.Of(groups.First(g => g.Code == l.Code), bag))];
    }

    private Subsystem Of(Subsystem group, DiagnosticBag bag)
    {
        if (Dimensions is not null) group = Subsystem.OfDimensions(group.Code, Describe(group.Dimensions, Dimensions, bag));
        return group with { Name = Name, Weight = Weight };
    }
}
