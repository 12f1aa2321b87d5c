namespace FusionMetrics.Data.Cubes;

/// <summary>Finds dimensions by their ids, or by what they are said to be.</summary>
internal sealed class CubeNames(IReadOnlyList<CubeDimension> dimensions, string file, Action<Diagnostic> report)
{
    /// <summary>The dimension with an id, else the one with a role; -1 where there is none, or several.</summary>
    public int Find(string name)
    {
        var all = Enumerable.Range(0, dimensions.Count);
        if (all.Where(i => dimensions[i].Id == name).ToList() is [var one]) return one;
        return all.Where(i => dimensions[i].Roles.Contains(name)).ToList() is [var said] ? said : -1;
    }

    /// <summary>The dimension of that name; -1, reported, where there is none.</summary>
    /// <param name="name">Its id or role.</param>
    /// <param name="key">The key of the recipe that names it.</param>
    /// <param name="means">What it is: <c>the region</c>.</param>
    public int Require(string name, string key, string means)
    {
        var found = Find(name);
        if (found < 0)
            report(CubeRules.NoDimension.Says(
                $"No dimension is called '{name}' or has that role, for {means}.{NearestName.DidYouMean(name, dimensions.Select(d => d.Id))} Name it with {key}. There are: {string.Join("; ", dimensions)}.",
                DiagnosticLocation.In(file) with { Column = name }));
        return found;
    }

    /// <summary>The dimension of that name and one of its codes; -1, reported, where there is none.</summary>
    public (int Dimension, int Code) Require(string name, string code)
    {
        if (Require(name, "filter", "a dimension with one code") is not (>= 0 and var found)) return (-1, -1);
        var codes = dimensions[found].Codes;
        for (var i = 0; i < codes.Count; i++)
            if (codes[i] == code) return (found, i);
        report(CubeRules.NoCode.Says($"Dimension '{dimensions[found].Id}' has no code '{code}'.{NearestName.DidYouMean(code, codes)} It has: {dimensions[found].Listed}.",
            DiagnosticLocation.In(file) with { Column = name }));
        return (found, -1);
    }

    /// <summary>Reports a dimension that is to be two things at once.</summary>
    /// <returns>Whether there is one.</returns>
    public bool IsUsedTwice(int[] used)
    {
        int[] twice = [.. used.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key)];
        foreach (var i in twice)
            report(SourceRules.BadOptions.Says($"Dimension '{dimensions[i].Id}' is named for two purposes. Name a dimension for each.", DiagnosticLocation.In(file) with { Column = dimensions[i].Id }));
        return twice.Length > 0;
    }
}
