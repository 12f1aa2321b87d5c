namespace FusionMetrics.Uncertainty;

/// <summary>Looks for regions whose order depends on who else is ranked.</summary>
internal sealed class RankReversal(RankTest test)
{
    // Pairs of 100 regions.
    private const int MostPairs = 4950;

    public IReadOnlyList<ReversalRow> Rows() => [.. AddDominated(), .. DropEach(), .. Pairs()];

    private ReversalRow[] AddDominated()
    {
        var ranks = test.Each([Dominated.Added(test.Treated, test.Recipe.System)], _ => null, panel => panel, _ => "With a region that is worst at everything")[0];
        return ranks is null ? [] : [Row(ReversalCase.AddDominated, null, ranks)];
    }

    private IEnumerable<ReversalRow> DropEach()
    {
        int[] regions = [.. Enumerable.Range(0, test.Treated.Regions.Count)];
        if (regions.Length < 3) return [];
        var ranks = test.Each(regions, _ => null, r => test.Treated.KeepRegions(other => other != r), r => $"Without {test.Treated.Regions[r].Code}");
        return regions.Where(r => ranks[r] is not null).Select(r => Row(ReversalCase.DropRegion, test.Treated.Regions[r].Code, ranks[r]!));
    }

    private ReversalRow[] Pairs()
    {
        int[] ranked = [.. Enumerable.Range(0, test.Regions.Count).Where(i => !double.IsNaN(test.Ranks[i]))];
        var pairs = ranked.SelectMany((a, at) => ranked.Skip(at + 1).Select(b => (A: a, B: b))).ToList();
        if (pairs.Count is 0 or > MostPairs)
        {
            if (pairs.Count > 0)
                test.Bag.Add(UncertaintyRules.TooManyPairs.Says(
                    $"{pairs.Count} pairs of regions were not ranked alone: at most {MostPairs} are. Keep fewer regions to have them.", DiagnosticLocation.Of("robustness")));
            return [];
        }
        var ranks = test.Each(pairs, _ => null, pair => OnlyPair(pair.A, pair.B), pair => $"{test.Regions[pair.A]} and {test.Regions[pair.B]} alone");
        var before = new PairOrder(test.Regions.Count);
        foreach (var (i, (a, b)) in pairs.Index())
            if (ranks[i] is { } alone) before[a, b] = Math.Sign(alone[b] - alone[a]);
        return [Row(ReversalCase.Pairs, null, before) with { Cycles = before.Cycles(ranked) }];
    }

    private Panel OnlyPair(int a, int b)
    {
        var (first, second) = (test.Regions[a], test.Regions[b]);
        return test.Treated.KeepRegions(r => test.Treated.Regions[r].Code == first || test.Treated.Regions[r].Code == second);
    }

    private ReversalRow Row(ReversalCase of, string? region, double[] ranks)
    {
        var order = new PairOrder(ranks.Length);
        for (var a = 0; a < ranks.Length; a++)
            for (var b = a + 1; b < ranks.Length; b++)
                if (!double.IsNaN(ranks[a] - ranks[b])) order[a, b] = Math.Sign(ranks[b] - ranks[a]);
        return Row(of, region, order);
    }

    private ReversalRow Row(ReversalCase of, string? region, PairOrder now)
    {
        var (pairs, reversed, bestChanges) = (0, 0, false);
        (string, string)? example = null;
        var ranks = test.Ranks;
        for (var a = 0; a < ranks.Length; a++)
            for (var b = a + 1; b < ranks.Length; b++)
            {
                if (ranks[a] == ranks[b] || double.IsNaN(ranks[a] - ranks[b]) || now[a, b] is not { } order) continue;
                var before = Math.Sign(ranks[b] - ranks[a]);
                pairs++;
                if (order != -before) continue;
                reversed++;
                if (ranks[a] == 1 || ranks[b] == 1) bestChanges = true;
                example ??= before > 0 ? (test.Regions[a], test.Regions[b]) : (test.Regions[b], test.Regions[a]);
            }
        return new(of, region, pairs, reversed, bestChanges, example);
    }
}
