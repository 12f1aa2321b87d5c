namespace FusionMetrics.Formulas;

/// <summary>The order in which formulas that name one another are computed.</summary>
internal static class FormulaOrder
{
    /// <summary>The codes, each behind those that its formula names.</summary>
    /// <param name="needs">For each code, in the order of the recipe, the codes of formulas that its own names.</param>
    /// <param name="circles">Formulas that name one another in a circle, from the first back to it.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Code, IReadOnlyList<string> Needs)> needs, out IReadOnlyList<IReadOnlyList<string>> circles)
    {
        var waiting = needs.ToDictionary(n => n.Code, n => n.Needs.Distinct().Count(), StringComparer.Ordinal);
        var usedBy = needs.SelectMany(n => n.Needs.Distinct().Select(need => (need, n.Code))).ToLookup(u => u.need, u => u.Code, StringComparer.Ordinal);
        var order = new List<string>(needs.Where(n => n.Needs.Count == 0).Select(n => n.Code));
        for (var i = 0; i < order.Count; i++)
            foreach (var user in usedBy[order[i]])
                if (--waiting[user] == 0) order.Add(user);
        circles = order.Count == needs.Count ? [] : Circles(needs.Where(n => waiting[n.Code] > 0).ToDictionary(n => n.Code, n => n.Needs.First(need => waiting[need] > 0), StringComparer.Ordinal));
        return order;
    }

    // Each of what is left leads to another of them, so that any walk ends in a circle.
    private static List<IReadOnlyList<string>> Circles(Dictionary<string, string> next)
    {
        var circles = new List<IReadOnlyList<string>>();
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, walk) in next.Keys.Select((code, i) => (code, i)))
        {
            var code = start;
            while (walkOf.TryAdd(code, walk)) code = next[code];
            if (walkOf[code] != walk) continue;
            var circle = new List<string> { code };
            for (var other = next[code]; other != code; other = next[other]) circle.Add(other);
            circles.Add([.. circle, code]);
        }

        return circles;
    }
}
