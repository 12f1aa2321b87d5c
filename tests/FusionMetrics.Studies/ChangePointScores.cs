namespace FusionMetrics.Studies;

/// <summary>
/// How well change points agree with those of several annotators: the F measure with a margin of 5 and the covering metric, as van den Burg and Williams (2020), An evaluation of change point detection
/// algorithms, arXiv 2003.06222, define them. Change points are indices of the first value of the new regime; 0 counts as one that everybody has.
/// </summary>
internal static class ChangePointScores
{
    private const int Margin = 5;

    public static double F1(IReadOnlyList<int[]> annotations, int[] found)
    {
        int[] all = [0, .. found];
        var sets = annotations.Select(a => (int[])[0, .. a]).ToList();
        var union = sets.SelectMany(s => s).Distinct().Order().ToArray();
        var precision = Matched(union, all) / (double)all.Length;
        var recall = sets.Average(s => Matched(s, all) / (double)s.Length);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public static double Covering(IReadOnlyList<int[]> annotations, int[] found, int n)
    {
        var segments = Segments(found, n);
        return annotations.Average(a => Segments(a, n).Sum(s => (s.End - s.Start) * segments.Max(t => Overlap(s, t))) / n);
    }

    // How many true change points have a found one within the margin; each found one counts for one.
    private static int Matched(int[] truth, int[] found)
    {
        var (free, matched) = (found.ToList(), 0);
        foreach (var t in truth)
        {
            var close = free.Where(f => Math.Abs(f - t) <= Margin).OrderBy(f => Math.Abs(f - t)).ToList();
            if (close.Count == 0) continue;
            matched++;
            free.Remove(close[0]);
        }
        return matched;
    }

    private static List<(int Start, int End)> Segments(int[] changes, int n)
    {
        int[] ends = [0, .. changes.Where(c => c > 0 && c < n).Order(), n];
        return [.. ends.Zip(ends.Skip(1))];
    }

    private static double Overlap((int Start, int End) a, (int Start, int End) b)
        => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)(Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
